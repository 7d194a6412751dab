import {isCancel, select, text} from '@clack/prompts'
import {idOf, type DataRow, type NewPackage} from '@collate/data-sources'
import {parseUnit} from '@collate/statistics/model'
import type {DataWording} from './wording.ts'

/** Whoever was asked went away. */
export class AskedNoMoreError extends Error {}

/**
 * Ask on the terminal for what a new data package holds.
 *
 * @param known - what the options said: no row of such a table is asked for
 * @throws {AskedNoMoreError}
 */
export async function askPackage(known: NewPackage, {questions}: DataWording): Promise<NewPackage> {
  const title = known.title || (await askText(questions.title))
  const sources = known.rows.sources ?? [await askSource(title, questions)]
  const populations = known.rows.populations ?? (await askMany(() => askPopulation(questions)))
  const indicators = known.rows.indicators ?? (await askMany(() => askIndicator(populations, questions)))
  return {...known, title, rows: {...known.rows, sources, populations, indicators}}
}

/**
 * Ask for the name in one language of something that came with a name in another one.
 *
 * @throws {AskedNoMoreError}
 */
export async function askLabel(
  label: string,
  language: 'zh' | 'en',
  {questions}: DataWording
): Promise<string> {
  return askText(questions.labelIn(label, language))
}

type Questions = DataWording['questions']

async function askSource(usual: string, questions: Questions): Promise<DataRow> {
  const title = await askText(questions.sourceTitle, usual)
  const published = await askText(questions.published, undefined, /^\d{4}-\d{2}(?:-\d{2})?$/)
  return {
    id: await askText(questions.id, `report-${published.slice(0, 4)}`),
    title,
    publisher: await askText(questions.publisher),
    url: await askText(questions.url, undefined, /^https?:\/\/\S+$/),
    published,
    language: await askText(questions.language, 'en', /^[a-z]{2,3}(?:-\w+)*$/i)
  }
}

async function askPopulation(questions: Questions): Promise<DataRow | undefined> {
  const label = await askText(questions.population, '')
  if (label === '') return undefined
  return {
    id: await askText(questions.id, idOf(label, 'population')),
    label_en: label,
    label_zh: await askText(questions.labelIn(label, 'zh')),
    aliases_en: await askText(questions.aliases, '')
  }
}

async function askIndicator(
  populations: readonly DataRow[],
  questions: Questions
): Promise<DataRow | undefined> {
  const label = await askText(questions.indicator, '')
  if (label === '') return undefined
  return {
    id: await askText(questions.id, idOf(label, 'indicator')),
    label_en: label,
    label_zh: await askText(questions.labelIn(label, 'zh')),
    unit: await askText(questions.unit, 'percent', undefined, (d) => parseUnit(d) !== undefined),
    population: await askBase(populations, questions),
    terms_en: await askText(questions.terms('en'), ''),
    terms_zh: await askText(questions.terms('zh'), '')
  }
}

async function askBase(populations: readonly DataRow[], questions: Questions): Promise<string> {
  if (populations.length === 0) return ''
  const options = [
    ...populations.map((d) => ({value: d['id']!, label: d['label_en']!})),
    {value: '', label: questions.nobody}
  ]
  return answered(await select({message: questions.base, options}))
}

async function askMany(ask: () => Promise<DataRow | undefined>): Promise<DataRow[]> {
  const rows: DataRow[] = []
  for (let row = await ask(); row; row = await ask()) rows.push(row)
  return rows
}

/** Ask for a text; Enter alone takes the usual one, where there is one. */
async function askText(
  message: string,
  usual?: string,
  pattern = /^/,
  isRight: (text: string) => boolean = (d) => pattern.test(d)
): Promise<string> {
  const given = await text({
    message,
    ...(usual !== undefined && {placeholder: usual, defaultValue: usual}),
    validate: (value) => {
      const wanted = (value ?? '').trim() || usual
      return wanted !== undefined && (wanted === usual || isRight(wanted)) ? undefined : message
    }
  })
  return answered(given).trim() || (usual ?? '')
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new AskedNoMoreError()
  return answer as Exclude<T, symbol>
}
