import {languages} from '../language/languages.ts'
import type {Passage} from '../passage/passage.ts'
import type {Fact} from './fact.ts'

/**
 * The word that denies what is said of a share, where nothing in the sentence of
 * the other edition could stand for it: 73% do not eat beside 73%…吃.
 */
export function loneDenial(fact: Fact, passage: Passage, other: Fact, there: Passage): string | undefined {
  if (fact.claim.quantity.kind !== 'percent') return undefined
  const [denial] = languages[passage.language].denials.exec(clauseOf(fact, passage)) ?? []
  return denial && !languages[there.language].denying.test(sentenceOf(other, there)) ? denial : undefined
}

function clauseOf({end, clause}: Fact, {prose}: Passage): string {
  return prose.slice(end, clause.end)
}

function sentenceOf({sentence}: Fact, {prose, sentences}: Passage): string {
  const {start, end} = sentences[sentence]!
  return prose.slice(start, end)
}
