import {pictograph} from './emoji.ts'
import type {Draft, Grammar, Mark, Phrase, Reading, Separator, Unit} from './grammar.ts'
import {longest, type FoundPhrase, type QuantityLexicon} from './lexicon.ts'

/** Whether a language is written with a unit, and the other one is not. */
export function writes({firstLetter, lastLetter}: Grammar, code: number): boolean {
  return code >= firstLetter && code <= lastLetter
}

/**
 * The units at which a phrase or a number of either language may begin: the rest of a text
 * is passed over.  Words of letters are passed over whole, and so all of them count.
 */
export function startsOf(grammar: Grammar, foreign: Grammar): Uint8Array {
  const starts = new Uint8Array(0x1_00_00).fill(1, 0, 0x3000)
  for (let code = 0x3000; code < starts.length; code++)
    starts[code] = begins(grammar, code) || (writes(foreign, code) && begins(foreign, code)) ? 1 : 0
  starts[pictograph] = 1
  return starts
}

function begins({phrases, numeralStarts}: Grammar, code: number): boolean {
  return phrases.starts[code] === 1 || numeralStarts[code] === 1
}

/** Whether a quantity in words of the other language is one in this text: its ranks, years and counts are names here. */
export function isStated({foreign, codes}: Reading, {start, kind, step}: Draft): boolean {
  if (!writes(foreign, codes[start]!)) return true
  return kind === 'count' ? step.length > 3 && !step.includes('.') : kind !== 'ordinal' && kind !== 'year'
}

/** The longest phrase of the text's language at a place, or of the other one where its letters stand. */
function either<T extends object>(
  reading: Reading,
  own: QuantityLexicon<T>,
  other: QuantityLexicon<T>,
  at: number
): FoundPhrase<T> | undefined {
  const found = longest(own, reading, at)
  if (!writes(reading.foreign, reading.codes[at]!)) return found
  const foreign = longest(other, reading, at)
  return found && !(foreign && foreign.end > found.end) ? found : foreign
}

/** The longest phrase at a place, of either language. */
export function phraseAt(reading: Reading, at: number): FoundPhrase<Phrase> | undefined {
  return either(reading, reading.grammar.phrases, reading.foreign.phrases, at)
}

/** The longest unit at a place, of either language. */
export function unitAt(reading: Reading, at: number): FoundPhrase<Unit> | undefined {
  return either(reading, reading.grammar.units, reading.foreign.units, at)
}

/** A hedge behind a number. */
export function hedgeAt(reading: Reading, at: number): FoundPhrase<Mark> | undefined {
  return either(reading, reading.grammar.after, reading.foreign.after, at)
}

/** What makes a range of two numbers. */
export function rangeWordAt(reading: Reading, at: number): FoundPhrase<Separator> | undefined {
  return either(reading, reading.grammar.separators, reading.foreign.separators, at)
}

/** What joins the numbers of a list. */
export function listWordAt(reading: Reading, at: number): FoundPhrase<{isLast: boolean}> | undefined {
  return either(reading, reading.grammar.lists, reading.foreign.lists, at)
}

/** What joins a number to a part in a smaller unit, of either language. */
export function partJointAt(reading: Reading, at: number): FoundPhrase<object> | undefined {
  return either(reading, reading.grammar.partJoints, reading.foreign.partJoints, at)
}

/** Half, as it stands behind a number at a place, of either language. */
export function halfWordAt(reading: Reading, at: number): FoundPhrase<object> | undefined {
  return either(reading, reading.grammar.halves, reading.foreign.halves, at)
}
