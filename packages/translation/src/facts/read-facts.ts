import type {Vocabulary} from '@collate/claims'
import type {Folded} from '@collate/claims/fold'
import type {ClaimReader} from '@collate/claims/claim-reader'
import type {Language} from '@collate/articles'
import {languages} from '../language/languages.ts'
import type {Span} from '../text/span.ts'
import {readDurations} from './durations.ts'
import type {Fact} from './fact.ts'
import {findHedgeApart} from './hedge-way.ts'

/** A text to read: its sentences, and where its `<Stat>`s stand. */
export type FactText = {prose: string; folded: Folded; sentences: readonly Span[]; stats: readonly Span[]}

/** Read the claims of a passage, sentence by sentence. */
export function readFacts(
  {prose, folded, sentences, stats}: FactText,
  language: Language,
  {vocabulary, readClaims}: {vocabulary: Vocabulary; readClaims: ClaimReader}
): Fact[] {
  return sentences.flatMap(({start, end}, sentence) => {
    const inside = stats.filter((stat) => start <= stat.start && stat.end <= end)
    const relative = inside.map((stat) => ({start: stat.start - start, end: stat.end - start}))
    const text = prose.slice(start, end)
    const claims = readClaims(text, language, vocabulary, relative)
    let last = 0
    return [...claims, ...readDurations(text, language, claims)]
      .toSorted((a, b) => a.quantity.start - b.quantity.start)
      .filter(({quantity}) => !isPartOfMeasure(text, quantity))
      .map((claim): Fact => {
        const {quantity, clause} = claim
        const from = Math.max(last, clause.start)
        const before = folded.between(start + from, start + quantity.start)
        const apart = quantity.hedge === 'exactly' ? findHedgeApart(before, language) : undefined
        last = quantity.end
        const behind = folded.between(start + quantity.end, end)
        const {takenOff, lastBefore, lastBehind} = languages[language]
        const isRank = quantity.kind === 'ordinal'
        return {
          claim,
          start: start + quantity.start,
          end: start + quantity.end,
          written: prose.slice(start + quantity.start, start + quantity.end),
          folded: folded.between(start + quantity.start, start + quantity.end),
          sentence,
          clause: {start: start + clause.start, end: start + clause.end},
          ...(apart && {apart}),
          ...(quantity.kind === 'percent' && takenOff.test(behind) && {isOff: true}),
          ...(isRank && (lastBefore.test(before) || lastBehind.test(behind)) && {isFromLast: true})
        }
      })
  })
}

/** A year and a half is no half of anything. */
function isPartOfMeasure(sentence: string, {start, end}: Span): boolean {
  return (
    /^an? (?:half|quarter)$/i.test(sentence.slice(start, end)) && /\band $/i.test(sentence.slice(0, start))
  )
}
