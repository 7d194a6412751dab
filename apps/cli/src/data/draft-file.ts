import {readRows, type DataRow, type ValueDraft, type PackageTexts} from '@collate/data-sources'
import {isAddress} from './fetch-source.ts'
import type {AddValues, SourceKind} from './add-options.ts'
import type {FetchedSource} from './fetch-source.ts'
import {UsageError} from '../usage-error.ts'

/** What is known of the file's place in the package. */
export type FileContext = {
  indicator: DataRow
  /** Those that were given, beside those of the package. */
  populations: readonly DataRow[]
  texts: PackageTexts | undefined
}

/**
 * Draft the values of a file.
 *
 * @throws {SourceFault | UsageError}
 */
export async function draftFile(
  kind: SourceKind,
  {bytes, name}: FetchedSource,
  values: AddValues,
  {indicator, populations, texts}: FileContext
): Promise<ValueDraft> {
  const read = await import('@collate/data-sources/read')
  const context = {
    name,
    unit: indicator['unit'] ?? '',
    columns: values.columns === undefined ? undefined : read.readColumnChoice(values.columns),
    tables: values.table,
    period: values.period,
    yearBegins: readMonth(values['year-begins']),
    power: readPower(values.multiply)
  }
  if (kind === 'csv') return read.draftTable(read.readCsvGrid(bytes, name), context)
  if (kind === 'xlsx') return read.draftTable(read.readXlsxGrids(bytes, name, values.sheet), context)
  if (kind === 'docx') return read.draftTable(await read.readDocxGrids(bytes, name), context)
  const known = readRows(texts?.get('populations.csv') ?? '')
  return read.draftPdf(bytes, readPages(values.pages), {
    ...context,
    terms: termsOf(indicator),
    populations: [...known, ...populations].flatMap(namesOf),
    isGrowth: (indicator['change_of'] ?? '') !== ''
  })
}

/** Whether an input is read as a file, wherever it is. */
export function isFileKind(kind: SourceKind): boolean {
  return ['csv', 'xlsx', 'pdf', 'docx'].includes(kind)
}

/** The terms of an indicator in each language, else the words of its labels. */
function termsOf(indicator: DataRow): string[][][] {
  return ['en', 'zh'].flatMap((language) => {
    const terms = indicator[`terms_${language}`] ?? ''
    const label = indicator[`label_${language}`] ?? ''
    if (terms !== '') return [terms.split('|').map((d) => d.split('/'))]
    return label === '' ? [] : [[[label]]]
  })
}

function namesOf(row: DataRow): string[] {
  const lists = [row['aliases_en'], row['aliases_zh']].flatMap((d) => (d ?? '').split('|'))
  return [row['label_en'] ?? '', row['label_zh'] ?? '', ...lists].filter((d) => d !== '')
}

/**
 * Read what values count in, as a power of ten.
 *
 * @throws {UsageError}
 */
export function readPower(factor: string | undefined): number | undefined {
  if (factor === undefined) return undefined
  if (/^10*$/.test(factor)) return factor.length - 1
  throw new UsageError(
    `Unexpected value \`${factor}\` for \`--multiply\`, expected a power of ten like \`1000000\``
  )
}

/** @throws {UsageError} */
function readMonth(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return Number(text)
  throw new UsageError(
    `Unexpected value \`${text}\` for \`--year-begins\`, expected a month from \`1\` to \`12\``
  )
}

/** @throws {UsageError} */
function readPages(text: string | undefined): ReadonlySet<number> | undefined {
  if (text === undefined) return undefined
  const pages = new Set<number>()
  for (const part of text.split(',')) {
    const [, from, to = from] = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part) ?? []
    if (from === undefined || Number(from) > Number(to))
      throw new UsageError(`Unexpected value \`${text}\` for \`--pages\`, expected pages like \`7,9-12\``)
    for (let page = Number(from); page <= Number(to); page++) pages.add(page)
  }
  return pages
}

/** Whether an input is an id of a service, and neither an address nor a file. */
export function isServiceId(input: string): boolean {
  return !isAddress(input) && /^[A-Za-z\d][\w.-]*(?:\?[\w.=&%+-]*)?$/.test(input)
}
