import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {readStatistics} from '@collate/statistics/read'
import {generators} from './generators.ts'
import {errorsOf, judgeOf} from './judge.ts'
import type {Language, Mutant} from './mutant.ts'

/** One mutant and what the check said of it. */
export type Outcome = {
  slug: string
  language: Language
  mutant: Mutant
  line: number
  /** The edit as a reader sees it. */
  change: string
  /** Rules of the new errors on the line of the edit, and elsewhere. */
  found: string[]
  elsewhere: string[]
}

export type Measurement = {outcomes: Outcome[]; falseAlarms: string[]}

const here = import.meta.dirname
const slugs = ['how-people-pay', 'health-of-a-valley', 'on-the-move']
const domains = path.join(here, '../../packages/statistics/test/fixtures/domains')

/** Falsify each clean article in every way and judge each mutant. */
export async function measure(): Promise<Measurement> {
  const {statistics, problems} = await readStatistics(domains)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`The data of the benchmark has ${errors.length} errors`)
  const outcomes: Outcome[] = []
  const falseAlarms: string[] = []

  for (const slug of slugs) {
    for (const language of ['zh', 'en'] as const) {
      const name = `articles/${slug}/${language}.mdx`
      const source = await readFile(path.join(here, 'content', name), 'utf8')
      const judge = judgeOf(statistics, name)
      const clean = judge(source)
      falseAlarms.push(...errorsOf(clean).map((d) => `${name}:${d.line} ${d.ruleId}`))
      const subject = {language, source, claims: clean.data.claims ?? [], statistics}
      const known = new Set(errorsOf(clean).map((d) => `${d.line} ${d.ruleId}`))

      for (const mutant of unique(generators.flatMap((generate) => generate(subject)))) {
        const mutated = source.slice(0, mutant.start) + mutant.replacement + source.slice(mutant.end)
        const line = source.slice(0, mutant.start).split('\n').length
        const found = errorsOf(judge(mutated)).filter((d) => !known.has(`${d.line} ${d.ruleId}`))
        outcomes.push({
          slug,
          language,
          mutant,
          line,
          change: `${source.slice(mutant.start, mutant.end)} → ${mutant.replacement}`,
          found: found.filter((d) => d.line === line).map((d) => d.ruleId),
          elsewhere: found.filter((d) => d.line !== line).map((d) => d.ruleId)
        })
      }
    }
  }

  return {outcomes, falseAlarms}
}

function unique(mutants: readonly Mutant[]): Mutant[] {
  return [...new Map(mutants.map((d) => [`${d.start} ${d.end} ${d.replacement}`, d])).values()]
}
