import {unitInWords} from '@collate/statistics/model'
import type {Language} from '../texts/text.ts'
import type {FactRecord} from './record.ts'

/** A column: its name, and what of a record stands there. */
export type CsvColumn<Row> = [name: string, cell: (record: Row) => string | number | undefined]

/** Columns of `facts.csv`. */
const columns: Array<CsvColumn<FactRecord>> = [
  ['id', ({id}) => id],
  ['cite', ({cite}) => cite],
  ['text_zh', ({text}) => text.zh],
  ['text_en', ({text}) => text.en],
  ['block', ({block}) => block],
  ['kind', ({kind}) => kind],
  ['value', ({value}) => value],
  ['upper', ({upper}) => upper],
  ['hedge', ({hedge}) => hedge],
  ['indicator', ({indicator}) => indicator],
  ['period', ({period}) => period],
  ['category', ({category}) => category?.id],
  ['population', ({population}) => population?.id],
  ['population_zh', ({population}) => population?.label.zh],
  ['population_en', ({population}) => population?.label.en],
  ['population_size', ({population}) => population?.size],
  ['published_value', ({published}) => published?.value],
  ['published_upper', ({published}) => published?.upper],
  ['published_comparison', ({published}) => published?.comparison.replace(/^=$/, '')],
  ['published_margin', ({published}) => published?.margin],
  ['published_unit', ({published}) => published?.unit],
  ['published_unit_zh', (record) => unitOf(record, 'zh')],
  ['published_unit_en', (record) => unitOf(record, 'en')],
  ['change_of', ({change_of}) => change_of],
  ['versus', ({versus}) => versus],
  ['status', ({status}) => status],
  ['vintage', ({vintage}) => vintage],
  [
    'versions',
    ({versions = []}) => versions.map((d) => `${d.value} (${d.status}, ${d.vintage})`).join(' | ')
  ],
  ['break', (record) => record.break],
  ['source_title', ({source}) => source?.title],
  ['source_publisher', ({source}) => source?.publisher],
  ['source_url', ({source}) => source?.url],
  ['source_published', ({source}) => source?.published],
  ['source_locator', ({source}) => source?.locator],
  ['quote', ({quote}) => quote],
  ['evidence', ({evidence}) => evidence],
  ['accounts', ({accounts = []}) => accounts.map(({url}) => url).join(' | ')],
  ['verdict', ({verdict}) => verdict],
  ['rung', ({rung}) => rung],
  ['notes', ({notes}) => notes.map(({by, reason}) => `${reason} (${by})`).join(' | ')]
]

/** In words: the code of a unit is for programs. */
function unitOf({published, population}: FactRecord, language: Language): string | undefined {
  return published && unitInWords(published.unit, population?.label[language] ?? '', language)
}

/**
 * Write records as CSV (RFC 4180).
 *
 * @param before - columns before those of a fact
 */
export function writeCsv<Row extends FactRecord>(
  records: readonly Row[],
  before: ReadonlyArray<CsvColumn<Row>> = []
): string {
  return writeTable(records, [...before, ...columns])
}

/** Write rows as CSV; each column says what of a row stands there. */
export function writeTable<Row>(rows: readonly Row[], shown: ReadonlyArray<CsvColumn<Row>>): string {
  const cells = rows.map((row) => shown.map(([, cell]) => writeCell(String(cell(row) ?? ''))))
  return [shown.map(([name]) => name), ...cells].map((line) => `${line.join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet would run as a formula is marked as text. */
function writeCell(cell: string): string {
  const text = /^[=+@\t]|^-(?!\d)/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
