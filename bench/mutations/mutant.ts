import type {CheckedClaim} from 'remark-validate-statistics/judging'
import type {Statistics} from '@collate/statistics'

export type Language = 'zh' | 'en'

/** One false fact put into a clean article. */
export type Mutant = Edit & {
  /** What was falsified. */
  facet: string
  /** Rules that may rightly say so. */
  rules: readonly string[]
  /** What it has to be: `warning` where the text stays true and only says less (default: `error`). */
  severity?: 'warning'
}

/** Source offsets, end exclusive, and what is to stand there. */
export type Edit = {start: number; end: number; replacement: string}

/** What a generator may look at: a clean article, its claims as judged, and the data. */
export type Subject = {
  language: Language
  source: string
  claims: readonly CheckedClaim[]
  statistics: Statistics
}

/** Makes every mutant of one facet that an article offers. */
export type Generator = (subject: Subject) => Mutant[]

/** Replace each match of a pattern inside one stretch of the source: one edit each. */
export function replaceIn(
  source: string,
  from: number,
  to: number,
  pattern: RegExp,
  replace: (match: string) => string | undefined
): Edit[] {
  return [...source.slice(from, to).matchAll(pattern)].flatMap((match) => {
    const replacement = replace(match[0])
    if (replacement === undefined || replacement === match[0]) return []
    const start = from + match.index
    return [{start, end: start + match[0].length, replacement}]
  })
}

/** Source offsets of the sentence round an offset, markup and all. */
export function sentenceAround(source: string, at: number): {start: number; end: number} {
  return around(source, at, ['\n\n', '\n| ', '。', '！', '？', '. ', '.\n', '? ', '! '])
}

/** Source offsets of the text of the `<Stat>` round an offset. */
export function statAround(source: string, at: number): {start: number; end: number} | undefined {
  const open = source.lastIndexOf('<Stat', at)
  const start = source.indexOf('>', open) + 1
  const end = source.indexOf('</Stat>', open)
  return open >= 0 && start <= at && at < end ? {start, end} : undefined
}

function around(source: string, at: number, limits: readonly string[]): {start: number; end: number} {
  const starts = limits.map((limit) => source.slice(0, at).lastIndexOf(limit) + 1)
  const ends = limits.map((limit) => source.indexOf(limit, at)).filter((index) => index >= 0)
  return {start: Math.max(0, ...starts), end: Math.min(source.length, ...ends)}
}

/** A stretch of the source with its tags blanked: names in attributes are not told to anybody. */
export function shownText(source: string, {start, end}: {start: number; end: number}): string {
  return source.slice(start, end).replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length))
}
