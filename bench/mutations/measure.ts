import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import type {Statistics} from '@collate/statistics'
import {generators} from './generators.ts'
import {errorsOf, judgeOf, newWarningsOf} from './judge.ts'
import type {Language, Mutant} from './mutant.ts'

/** One mutant and what the check said of it. */
export type Outcome = {
  slug: string
  language: Language
  mutant: Mutant
  line: number
  /** The edit as a reader sees it. */
  change: string
  /** Rules of the new errors (or warnings, of what has to be one) on the line of the edit, and elsewhere. */
  found: string[]
  elsewhere: string[]
}

export type Measurement = {
  outcomes: Outcome[]
  falseAlarms: string[]
  noise: {texts: number; alarms: string[]}
}

const root = path.join(import.meta.dirname, '../..')
const languages = ['zh', 'en'] as const

/** Clean articles, and the data that they cite. */
const publications = [
  {
    content: 'bench/mutations/content',
    data: 'packages/statistics/test/fixtures/domains',
    slugs: ['how-people-pay', 'health-of-a-valley', 'on-the-move', 'a-year-at-school']
  },
  {content: 'content', data: 'packages/statistics/data', slugs: ['kubernetes-foundation-of-ai']}
]

/**
 * Falsify each clean article in every way and judge each mutant; then judge texts that state no statistic.
 *
 * @param every - takes each so-manieth mutant of a facet of an edition
 */
export async function measure(every = 1): Promise<Measurement> {
  const outcomes: Outcome[] = []
  const falseAlarms: string[] = []
  for (const {content, data, slugs} of publications) {
    const statistics = await soundStatistics(path.join(root, data))
    for (const slug of slugs)
      for (const language of languages) {
        const source = await readFile(path.join(root, content, 'articles', slug, `${language}.mdx`), 'utf8')
        const edition = measureEdition({slug, language, source}, statistics, every)
        outcomes.push(...edition.outcomes)
        falseAlarms.push(...edition.falseAlarms)
      }
  }
  return {outcomes, falseAlarms, noise: await measureNoise()}
}

type Edition = Pick<Outcome, 'slug' | 'language'> & {source: string}

function measureEdition(
  {slug, language, source}: Edition,
  statistics: Statistics,
  every: number
): Pick<Measurement, 'outcomes' | 'falseAlarms'> {
  const name = `articles/${slug}/${language}.mdx`
  const judge = judgeOf(statistics, name)
  const clean = judge(source)
  const falseAlarms = errorsOf(clean).map((d) => `${name}:${d.line} ${d.ruleId}`)
  const subject = {language, source, claims: clean.data.claims ?? [], statistics}
  const mutants = unique(generators.flatMap((generate) => generate(subject)))
  const outcomes = sample(mutants, every).map((mutant) => {
    const mutated = source.slice(0, mutant.start) + mutant.replacement + source.slice(mutant.end)
    const line = source.slice(0, mutant.start).split('\n').length
    const judged = judge(mutated)
    const found = mutant.severity === 'warning' ? newWarningsOf(judged, clean) : errorsOf(judged)
    return {
      slug,
      language,
      mutant,
      line,
      change: `${source.slice(mutant.start, mutant.end)} → ${mutant.replacement}`,
      found: found.filter((d) => d.line === line).map((d) => d.ruleId),
      elsewhere: found.filter((d) => d.line !== line).map((d) => d.ruleId)
    }
  })
  return {outcomes, falseAlarms}
}

async function soundStatistics(directory: string): Promise<Statistics> {
  const {statistics, problems} = await readStatistics(directory, disk)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`The data of the benchmark has ${errors.length} errors`)
  return statistics
}

const head = '---\ntitle: Noise\nsummary: Noise\npublished: 2026-01-01\nrights:\n  status: own\n---\n\n'

/** Judge texts full of numerals that are no statistics: not one may be asked for a citation. */
async function measureNoise(): Promise<Measurement['noise']> {
  const statistics = await soundStatistics(path.join(root, publications[0]!.data))
  const found = {texts: 0, alarms: [] as string[]}
  for (const language of languages) {
    const module = await import(path.join(root, `packages/claims/test/noise/${language}.ts`))
    const judge = judgeOf(statistics, `articles/noise/${language}.mdx`)
    for (const text of module.noise as string[]) {
      found.texts++
      // Signs that MDX would read as markup are text here.
      const messages = errorsOf(judge(head + text.replace(/[<{]/g, '\\$&')))
      found.alarms.push(...messages.map(({ruleId}) => `${language}: ${text} ${ruleId}`))
    }
  }
  return found
}

/** Each so-manieth mutant of each facet, and the first one always. */
function sample(mutants: readonly Mutant[], every: number): Mutant[] {
  const byFacet = Map.groupBy(mutants, ({facet}) => facet)
  return [...byFacet.values()].flatMap((all) => all.filter((_, index) => index % every === 0))
}

function unique(mutants: readonly Mutant[]): Mutant[] {
  return [...new Map(mutants.map((d) => [`${d.start} ${d.end} ${d.replacement}`, d])).values()]
}
