import type {Span} from '@collate/claims'
import {sentencePairs} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {ofEachPassage} from '../passage/of-each-passage.ts'
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
  const [all, allThere] = [yearsOf(here), yearsOf(there)]
  if (facts.isDoubtful || all.length === 0 || allThere.length === 0) return undefined
  // One year stands nowhere in the place of another.
  if (new Set([...all, ...allThere].map(({mark}) => mark.key)).size === 1) return undefined
  const apart = sentencePairs(here, there).flatMap((run) => {
    const [mine, theirs] = [within(all, run[here.language]), within(allThere, run[there.language])]
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

/** The times of a passage that are said by the number of a year. */
const yearsOf = ofEachPassage(({times}): readonly LoneTime[] =>
  times
    .filter(({time}) => time?.kind === 'calendar')
    .flatMap((mention) =>
      marksOf(mention, undefined)
        .filter(({what, key}) => what === 'year' && /^\d{4}$/.test(key))
        .map((mark) => ({...mention, mark}))
    )
)

function within(years: readonly LoneTime[], sentences: readonly Span[]): LoneTime[] {
  return years.filter(({start, end}) => sentences.some((d) => d.start <= start && end <= d.end))
}
