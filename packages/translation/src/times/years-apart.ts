import type {Span} from '@collate/claims'
import {alignSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {byLanguage} from '../language/by-language.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {LoneTime} from './compare-times.ts'
import {marksOf} from './marks.ts'

/**
 * The year of one sentence that its pair does not name, and the one that stands there in its place: figures that reach to
 * 2022, 数据更新到2023年, in a paragraph that names both years.
 *
 * Many sentences leave a year to be understood.  So all others of the passage have to name the same ones in both editions.
 */
export function yearsApart({
  here,
  there,
  facts
}: ComparedPair): {here: LoneTime; there: LoneTime} | undefined {
  if (facts.isDoubtful || here.times.length === 0 || there.times.length === 0) return undefined
  const {zh, en} = byLanguage(here, there)
  const apart = alignSentences(zh, en).flatMap((run) => {
    const [mine, theirs] = [yearsIn(here, run[here.language]), yearsIn(there, run[there.language])]
    const [own, other] = [lone(mine, theirs), lone(theirs, mine)]
    return own.length + other.length > 0 ? [{own, other}] : []
  })
  const [only, more] = apart
  if (!only || more || only.own.length !== 1 || only.other.length !== 1) return undefined
  return {here: only.own[0]!, there: only.other[0]!}
}

function lone(years: readonly LoneTime[], others: readonly LoneTime[]): LoneTime[] {
  const first = new Map(years.toReversed().map((d) => [d.mark.key, d]))
  return [...first.values()].filter(({mark}) => !others.some((d) => d.mark.key === mark.key))
}

/** The times of some sentences that are said by the number of a year. */
function yearsIn({times}: EditionPassage, sentences: readonly Span[]): LoneTime[] {
  return times
    .filter(
      ({time, start, end}) =>
        time?.kind === 'calendar' && sentences.some((d) => d.start <= start && end <= d.end)
    )
    .flatMap((mention) =>
      marksOf(mention, undefined)
        .filter(({what, key}) => what === 'year' && /^\d{4}$/.test(key))
        .map((mark) => ({...mention, mark}))
    )
}
