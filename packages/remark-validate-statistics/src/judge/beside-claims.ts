/**
 * Judge the numbers of a title, a summary or another text beside the body: each has to be a claim of what the body
 * cites.
 *
 * They are read and settled like those of a sentence that cites all that the body states.  Such texts leave out
 * much, so only words that are there count against a number.
 */
import type {Quantity} from '@collate/claims'
import {judgeSentence} from '@collate/judge/judge-sentence'
import {isTrue} from '@collate/judge/hypotheses/hypothesis'
import type {Settled} from '@collate/judge/settle'
import type {Span} from '../extract/passage.ts'
import type {ArticleContext, JudgedPassage} from '../resolve/context.ts'
import type {Facts} from './facts.ts'

/** How a number goes with what the body states: whether it is there at all, and the words that say otherwise. */
export type Told = {isStated: boolean; against?: Span}

export function tellsBeside(
  {passage, quantities}: JudgedPassage,
  facts: Facts,
  article: ArticleContext
): Map<Quantity, Told> {
  const found = new Map<Quantity, Told>()
  if (quantities.length === 0 || facts.citations.length === 0) return found
  const language = passage.language ?? article.language
  const words = article.library.words(article.packages, language)
  const spans = quantities.map(({start, end}) => ({start, end, ...facts}))
  const {stats} = judgeSentence(passage.text, language, words.find(passage.text), spans, [], article)
  for (const [index, {settled}] of stats.entries()) {
    const own = settled.filter(({reading}) => reading.quantity.start === quantities[index]!.start)
    if (own.length > 0) found.set(quantities[index]!, toldBy(own))
  }
  return found
}

function toldBy(settled: readonly Settled[]): Told {
  const against = settled.flatMap(({denials, faults}) => [
    ...denials,
    ...faults.flatMap(({sign}) => sign ?? [])
  ])[0]
  return {isStated: settled.every(isClaim), ...(against && {against})}
}

/** What only far words leave open may be told in a title. */
function isClaim({hypothesis, number, faults, denials}: Settled): boolean {
  return (
    hypothesis !== undefined && isTrue(hypothesis) && !number && faults.length === 0 && denials.length === 0
  )
}
