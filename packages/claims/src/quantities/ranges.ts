import {firstReading} from './amounts.ts'
import {numeralAt} from './read-numeral.ts'
import {exact} from './exact.ts'
import {nothing, type Draft, type PhraseReader, type Reading} from './grammar.ts'
import {createLexicon, longest} from './lexicon.ts'
import {pastSpace} from './places.ts'
import {signAt} from './signs.ts'
import {phraseAt} from './tables.ts'
import {digitsOfOthers} from './beside.ts'

/** Reads 介于41%和56%之间, between 41% and 56%: a word before, one within and perhaps one behind. */
export function betweenReader(within: readonly string[], behind?: string): PhraseReader {
  const joints = createLexicon(within.map((word) => [word, {}] as const))
  const closing = createLexicon(behind ? [[behind, {}] as const] : [])

  return (reading: Reading, start: number, end: number): Draft[] => {
    reading.joints = joints
    const found = readingAt(reading, pastSpace(reading, end))
    reading.joints = undefined
    const draft = typeof found === 'number' ? undefined : found[0]
    if (!draft?.upper) return nothing
    const closed = longest(closing, reading, draft.tail ?? draft.end)
    return [{...draft, start, end: closed ? closed.end : draft.end}]
  }
}

/** What stands at a place: an amount behind its sign, or a number, which may be negative. */
function readingAt(reading: Reading, at: number): Draft[] | number {
  const phrase = phraseAt(reading, at)
  if (phrase?.value.money) return phrase.value.read!(reading, at, phrase.end)
  const {sign, end} = signAt(reading, at)
  const numeral = numeralAt(reading, end)
  if (!numeral) return nothing
  const {leads} = reading
  reading.leads = sign ? [{start: at, end, phrase: {sign}}] : leads
  const found = firstReading(reading, numeral)
  reading.leads = leads
  return found
}

/** Double-digit growth, 两位数增长: a range of percentages. */
export function digitsRange(low: bigint, high: bigint): PhraseReader {
  return (reading, start, end) => {
    const next = String.fromCharCode(reading.codes[end]!, reading.codes[end + 1]!)
    if (digitsOfOthers.some((word) => next.startsWith(word))) return nothing
    return [{start, end, kind: 'percent', value: exact(low), upper: exact(high), isSize: true, step: '1'}]
  }
}
