import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {EditionFact} from './fact.ts'
import {isWordy} from './tolerated.ts'
import {isVague} from './vague.ts'
import {saysAny} from '../language/facts.ts'

/** What one edition says of a value and the other does not. */
export type OneSided = {what: 'denial' | 'forecast'; words: string}

/** How surely a word makes a forecast of a number: 3 in its clause before it. */
const sure = 2.5

/**
 * Find the words that deny a value or make a forecast of it, where nothing in the
 * sentence of the other edition could stand for them: 73% do not eat beside 73%…吃.
 */
export function oneSided(
  fact: EditionFact,
  passage: EditionPassage,
  other: EditionFact,
  there: EditionPassage
): OneSided | undefined {
  const {denying, outlook} = languageTables[there.language]
  const sentence = sentenceOf(other, there)
  const denial = fact.quantity.kind === 'percent' && !isVague(fact) && !isWordy(fact) && denialOf(fact)
  // What one sentence denies the one beside it may deny in the other edition.
  if (denial && !denying.test(there.folded.text))
    return {what: 'denial', words: wordsOf(denial, fact, passage)}
  const isFrom = fact.reading?.stance.as === 'from'
  const mode =
    !isFrom &&
    fact.quantity.kind !== 'measure' &&
    !isVague(fact) &&
    !isWordy(fact) &&
    fact.reading?.modes.find(
      (d) =>
        (d.mode === 'forecast' || d.mode === 'ahead') &&
        d.strength >= sure &&
        !saysAny(foldText(d.text).text, 'doubtfulOutlook')
    )
  return mode && !outlook.test(sentence) ? {what: 'forecast', words: wordsOf(mode, fact, passage)} : undefined
}

/** A denial of what is said of a number; a plan denies as well, but says so with other words in each language. */
function denialOf({reading}: EditionFact): Span | undefined {
  const plans = reading?.modes.filter(({mode}) => mode === 'plan') ?? []
  return reading?.denials.find(
    (denial) => !denial.before && !denial.isBeyond && !plans.some(({start}) => start === denial.start)
  )
}

function wordsOf({start, end}: Span, {from}: EditionFact, {prose}: EditionPassage): string {
  return prose.slice(from + start, from + end)
}

function sentenceOf({sentence}: EditionFact, {folded, sentences}: EditionPassage): string {
  const {start, end} = sentences[sentence]!
  return folded.between(start, end)
}
