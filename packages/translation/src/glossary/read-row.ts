import type {Language} from '@collate/articles'
import {findQuantities} from '@collate/claims'
import type {GlossaryEntry, GlossaryKind} from './glossary.ts'

/** A cell and where it stands: UTF-16 offsets, end exclusive. */
export type Cell = {text: string; start: number; end: number}

/** Takes what is wrong with a cell: completes “Unexpected …, expected …”. */
export type RowProblem = (cell: Cell, unexpected: string, expected: string) => undefined

const required = ['id', 'kind', 'en', 'zh']
/** Names that columns may have. */
export const glossaryColumns = [
  ...required,
  'forbidden_en',
  'forbidden_zh',
  'note',
  'meaning_en',
  'meaning_zh'
]
/** Of these, those that hold sentences. */
export const proseColumns: ReadonlySet<string> = new Set(['note', 'meaning_en', 'meaning_zh'])
/** A kept word is the same in both languages: one column is enough. */
const keptIn: Language = 'en'
const kinds = ['term', 'name', 'keep']
const idExpression = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/

/**
 * Read the first row.
 *
 * @returns names of the columns; nothing where the table cannot be read with them
 */
export function readHeader(cells: readonly Cell[] | undefined, problem: RowProblem): string[] | undefined {
  if (!cells)
    return problem({text: '', start: 0, end: 0}, 'empty file', `the columns \`${required.join(',')}\``)
  const names = cells.map(({text}) => text)
  const strange = cells.find(
    ({text}, index) => !glossaryColumns.includes(text) || names.indexOf(text) < index
  )
  if (strange) {
    return problem(
      strange,
      `column \`${strange.text}\``,
      `each of \`${glossaryColumns.join('`, `')}\` at most once`
    )
  }
  const missing = required.find((name) => !names.includes(name))
  return missing
    ? problem(cells[0]!, `header without \`${missing}\``, `the columns \`${required.join(',')}\``)
    : names
}

/** Read a row below the header. */
export function readRow(
  names: readonly string[],
  cells: readonly Cell[],
  problem: RowProblem
): Omit<GlossaryEntry, 'line'> | undefined {
  if (cells.length !== names.length) return problem(cells[0]!, `${cells.length} cells`, String(names.length))
  const id = cells[names.indexOf('id')]!
  const kind = cells[names.indexOf('kind')]!
  if (!idExpression.test(id.text)) {
    return problem(id, `id \`${id.text}\``, 'lower-case letters, digits and hyphens')
  }
  if (!kinds.includes(kind.text)) return problem(kind, `kind \`${kind.text}\``, `\`${kinds.join('`, `')}\``)

  const note = textOf('note')
  const meaning = {
    ...(textOf('meaning_en') && {en: textOf('meaning_en')}),
    ...(textOf('meaning_zh') && {zh: textOf('meaning_zh')})
  }
  const entry: Omit<GlossaryEntry, 'line'> = {
    id: id.text,
    kind: kind.text as GlossaryKind,
    names: {en: listOf('en'), zh: listOf('zh')},
    forbidden: {en: listOf('forbidden_en'), zh: listOf('forbidden_zh')},
    ...(note && {note}),
    ...(Object.keys(meaning).length > 0 && {meaning})
  }
  for (const language of ['en', 'zh'] as const) {
    const cell = cells[names.indexOf(language)]!
    if (entry.names[language].length === 0 && (entry.kind !== 'keep' || language === keptIn)) {
      return problem(cell, `empty \`${language}\``, `at least one rendering of \`${entry.id}\``)
    }
    const number = meaning[language] === undefined ? undefined : numberIn(meaning[language], language)
    if (number !== undefined)
      return problem(
        cells[names.indexOf(`meaning_${language}`)]!,
        `\`${number}\``,
        'no statistic: what a term means is checked against no source'
      )
    const clash = entry.names[language].find((name) => entry.forbidden[language].includes(name))
    if (clash) return problem(cell, `\`${clash}\` as required and forbidden`, 'one of the two')
  }
  return entry

  function textOf(name: string): string {
    return cells[names.indexOf(name)]?.text.trim() ?? ''
  }

  function listOf(name: string): string[] {
    const parts = textOf(name).normalize('NFC').split('|')
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  }
}

/** A statistic that a meaning states, as it is written: no citation could stand behind it. */
function numberIn(text: string, language: Language): string | undefined {
  const [stated] = findQuantities(text, language)
    .filter(({kind, start, end}) => statistical.has(kind) || /\d/.test(text.slice(start, end)))
    .filter(({kind}) => kind !== 'ordinal' && kind !== 'year')
  return stated && text.slice(stated.start, stated.end)
}

const statistical: ReadonlySet<string> = new Set(['percent', 'points', 'multiple', 'currency'])
