import {findWrittenNumbers} from '@collate/claims/quantities'
import {alignedSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {saysAny} from '../language/facts.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {sharesCharacter} from '../text/span.ts'
import type {EditionFact} from './fact.ts'
import {isCited} from './said-loosely.ts'
import {isRatio, unreadNumbers} from './unread-numbers.ts'
import {isVague} from './vague.ts'

/**
 * Whether nothing but a number can say this fact, so that it is an error where one edition lacks it: a share in
 * percent, an amount of money, and whatever is cited.
 */
export function standsForItself(fact: EditionFact, own: EditionPassage): boolean {
  const {kind} = fact.quantity
  if (isCited(fact, own) || kind === 'currency' || kind === 'points') return true
  return kind === 'percent' && !isRatio(fact) && (saysAny(fact.folded, 'percentSign') || isNoPart(fact))
}

/** 四成 has no other name, as a half, a quarter, a third and most have. */
function isNoPart(fact: EditionFact): boolean {
  const {value} = fact.quantity
  return !isVague(fact) && /^\d+$/.test(value) && !parts.has(value)
}

/** In percent: none, a tenth, a fifth, a quarter, half, three quarters, all. */
const parts: ReadonlySet<string> = new Set(['0', '10', '20', '25', '50', '75', '100'])

/** Whether the sentence of the other edition has a number of its own in the place of one that it lacks: 65岁以上, 56 and over. */
export function isOpposed(fact: EditionFact, pair: ComparedPair, side: 'here' | 'there'): boolean {
  const theirs = side === 'here' ? 'there' : 'here'
  const [own, other] = [pair[side], pair[theirs]]
  const isOnlySentence = own.sentences.length === 1 && other.sentences.length === 1
  // All schools beside “no school”: of whom a whole sentence is said.
  if (['0', '100'].includes(fact.quantity.value) && isOnlySentence) return true
  const run = alignedSentences(pair.here, pair.there).find((d) => d[side].has(fact.sentence))
  if (!run) return false
  const matched = new Set(pair.facts.matches.map((match) => match[theirs]))
  const isOther = (d: EditionFact): boolean =>
    run[theirs].has(d.sentence) && !matched.has(d) && d.quantity.kind === fact.quantity.kind && !isVague(d)
  if (other.facts.some(isOther)) return true
  const isInWords = ({quantity: {kind}, folded}: EditionFact): boolean =>
    kind === 'percent' && !/\d/.test(folded)
  // A third is said in many ways, and opposes no number.
  if (isInWords(fact) && !isOnlySentence) return false
  const known = [...matched, ...other.facts.filter(isInWords)]
  const written = new Set(findWrittenNumbers(own.text, own.language).map(({value}) => value))
  const spans = [...run[theirs]].map((sentence) => other.sentences[sentence]!)
  const outside = findWrittenNumbers(other.text, other.language).filter(
    (number) => !spans.some((span) => sharesCharacter(span, number))
  )
  return !unreadNumbers(other, [...known, ...outside]).isSubsetOf(written)
}
