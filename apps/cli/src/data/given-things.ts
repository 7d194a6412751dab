import {
  findLabel,
  isRowFault,
  readRowText,
  SourceFault,
  type DataRow,
  type PackageTexts
} from '@collate/data-sources'
import {UsageError} from '../usage-error.ts'
import type {AddValues} from './add-options.ts'
import {readGivenRow} from './given-rows.ts'
import {rowsOfTable} from './package-texts.ts'

/** What the options say of the package's tables. */
export type GivenThings = {
  /** Absent where nothing is said. */
  source: DataRow | undefined
  indicator: DataRow | undefined
  /** Rows that were given, and labels alone as rows of one label. */
  populations: DataRow[]
  categories: DataRow[]
  labels: string[]
  /** Of these, the ones of which nothing but the label is given: the only ones that are wanted. */
  chosen: string[]
}

/**
 * Read what the options say: rows, ids of the package, labels.
 *
 * @throws {UsageError}
 */
export function readGivenThings(values: AddValues, texts: PackageTexts | undefined): GivenThings {
  const known = rowsOfTable(texts, 'populations')
  const populations = (values.population ?? []).map((d) =>
    isRow(d) ? readGivenRow('population', d) : (findLabel(known, d) ?? {label_en: d})
  )
  return {
    source: readOne('source', values.source, rowsOfTable(texts, 'sources')),
    indicator: readOne('indicator', values.indicator, rowsOfTable(texts, 'indicators')),
    populations,
    categories: (values.category ?? []).map(readCategory),
    labels: populations.map((d) => d['label_en']!),
    chosen: (values.population ?? []).filter((d) => !isRow(d))
  }
}

/**
 * What is given, else the only one that the package has.
 *
 * @throws {SourceFault} where neither options nor package say which
 */
export function expectGiven(
  row: DataRow | undefined,
  table: 'sources' | 'indicators',
  texts: PackageTexts | undefined
): DataRow {
  if (row) return row
  const rows = rowsOfTable(texts, table)
  if (rows.length === 1) return {id: rows[0]!['id']!}
  const ids = rows.map((d) => `\`${d['id']}\``)
  throw new SourceFault(table === 'sources' ? 'no-source' : 'no-indicator', ids.join(', '))
}

function readOne(
  option: 'source' | 'indicator',
  text: string | undefined,
  rows: readonly DataRow[]
): DataRow | undefined {
  if (text === undefined) return undefined
  if (isRow(text)) return readGivenRow(option, text)
  return {id: (findLabel(rows, text) ?? {id: text})['id']!}
}

/** `id|label_en|label_zh`: the indicator is the one that values are added to. */
function readCategory(text: string): DataRow {
  const row = readRowText('categories', `-|${text}`)
  if (!isRowFault(row)) return row
  throw new UsageError(`Unexpected \`--category\` \`${text}\`, expected \`id|label_en|label_zh\``)
}

function isRow(text: string): boolean {
  return /(?<!\\)\|/.test(text)
}
