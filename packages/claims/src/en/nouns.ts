import type {Reading} from '../quantities/grammar.ts'
import {isLetter} from '../fold/kinds.ts'
import {folded, isCapital, isJoined, pastSpace, wordEnd, written} from '../quantities/places.ts'

const irregular = words(
  'people men women children staff data teeth feet mice police media criteria phenomena countrymen fishermen vertices indices analyses crises personnel cattle aircraft spacecraft'
)
/** Words in -s that are no plural, and plurals that are never counted. */
const notPlural = words(
  'is was has does its this as us plus minus times versus yes always towards besides across less unless thus his hers ours theirs perhaps afterwards ' +
    'various previous serious famous continuous numerous obvious religious dangerous business process access progress success address press class loss ' +
    'gross cross mass glass guess express pass miss news status bonus virus focus campus census consensus surplus basis analysis crisis emphasis thesis ' +
    'kubernetes aws ios macos windows linux sales says goes makes takes uses shows gives needs runs gets comes wants means seems remains includes'
)
/** Words that end a search for the noun behind an adjective. */
const stops = words(
  'in on at to and or of for is are was were be been has have had do does did will would can could may might must should by with from as than that ' +
    'which who when while where if but so not no only also now then there here it they we you he she this these those the a an after before since ' +
    'during until between among over under above below about around per via into onto out up down off again later earlier ago more less most least ' +
    'percent percentage respectively consecutive straight successive said says according because due both either neither each every all any some such other another'
)

const degrees = words('most least')

/** The counted noun directly behind a number, and whether one follows at all. */
export type Noun = {unit?: string}

/** Find the plural that a number counts: levels, new levels, European countries. */
export function nounAfter(reading: Reading, at: number): Noun | undefined {
  const {codes} = reading
  const start = pastSpace(reading, at)
  if ((start === at && isJoined(reading, at)) || !isLetter(codes[start]!)) return undefined
  const end = wordEnd(reading, start)
  const word = folded(reading, start, end)
  if (word === 'of')
    return /^ (?:the|these|those|our|its|their|them|us|\d)/.test(folded(reading, end, end + 7))
      ? {}
      : undefined
  if (isPlural(word)) return {unit: written(reading, start, end)}
  // The three most common ways: the noun behind what is ranked.
  if (degrees.has(word) && codes[end] === 0x20) {
    const noun = nounAfter(reading, wordEnd(reading, end + 1))
    return noun && {}
  }
  if (stops.has(word) || codes[end] !== 0x20 || !isLetter(codes[end + 1]!)) return undefined
  if (word.endsWith('ed') && !isCapital(reading, start)) return undefined
  const next = folded(reading, end + 1, wordEnd(reading, end + 1))
  return isPlural(next) && codes[at - 2] !== 0x2e ? {} : undefined
}

/**
 * Whether a folded word counts several things, by its form: nouns only look so where a number stands before
 * them.
 */
export function isPlural(word: string): boolean {
  if (irregular.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !notPlural.has(word)
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
