import type {DataTable} from '@collate/language-service'
import type {StudioLanguage} from '../language.ts'

/** What people call a cell: the label of the row that it names, or else what it holds. */
export function cellInWords(
  {columns}: DataTable,
  column: string,
  cells: Readonly<Record<string, string>>,
  language: StudioLanguage
): string {
  const value = cells[column] ?? ''
  const choice = columns
    .find((d) => d.name === column)
    ?.choices?.find((d) => d.value === value && (d.of ?? cells['indicator']) === cells['indicator'])
  return choice?.label?.[language] || value
}

const naming: Record<DataTable['name'], readonly string[]> = {
  sources: ['title'],
  populations: ['label'],
  indicators: ['label'],
  categories: ['indicator', 'label'],
  observations: ['indicator', 'period', 'category', 'population']
}

/** What people call a row: `green tea · 2025`. */
export function rowTitle(
  table: DataTable,
  cells: Readonly<Record<string, string>>,
  language: StudioLanguage
): string {
  const names = naming[table.name].map((column) =>
    column === 'label' ? (cells[`label_${language}`] ?? '') : cellInWords(table, column, cells, language)
  )
  return names.filter((name) => name !== '').join(' · ') || (cells['id'] ?? '')
}
