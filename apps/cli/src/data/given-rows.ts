import {columnNames, isRowFault, readRowText, type DataRow} from '@collate/data-sources'
import {tableNames, type TableName} from '@collate/statistics/files'
import {UsageError} from '../usage-error.ts'

/** The tables whose rows can be given as options, by the option. */
export const rowOptions = {
  source: 'sources',
  population: 'populations',
  indicator: 'indicators'
} as const satisfies Record<string, TableName>

/**
 * Read a row that was given for an option.
 *
 * @throws {UsageError} where it has too many cells, or lacks one that must be there
 */
export function readGivenRow(option: keyof typeof rowOptions, text: string): DataRow {
  const table = rowOptions[option]
  const row = readRowText(table, text)
  if (!isRowFault(row)) return row
  const form = columnNames(table).join('|')
  if (row.kind === 'excess')
    throw new UsageError(
      `Unexpected cell \`${row.column}\` in \`--${option}\`, expected at most ${row.most} cells: \`${form}\``,
      'a `|` inside a list is written `\\|`'
    )
  throw new UsageError(
    `Unexpected \`--${option}\` \`${text}\` without \`${row.column}\`, expected \`${form}\`, in this order`
  )
}

/** The table that a problem of data stands in, as the option that fills it; nothing where none does. */
export function optionOf(path: string): string | undefined {
  const table = tableNames.find((d) => path.endsWith(`/${d}.csv`))
  return Object.entries(rowOptions).find(([, name]) => name === table)?.[0]
}
