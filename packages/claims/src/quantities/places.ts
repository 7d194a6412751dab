import type {Reading} from './grammar.ts'
import {isDigit, isWordCode} from '../fold/kinds.ts'
import {space} from '../fold/units.ts'

/** The next place that is not a space. */
export function pastSpace({codes}: Reading, at: number): number {
  return codes[at] === space ? at + 1 : at
}

/** The place before that is not a space; -1 at the beginning. */
export function beforeSpace({codes}: Reading, at: number): number {
  return at > 0 && codes[at - 1] === space ? at - 2 : at - 1
}

/** The text in the letters it was written in, without the line breaks and hidden characters inside. */
export function written({source}: Reading, start: number, end: number): string {
  let letters = ''
  for (let at = start; at < end; at++) letters += source.original[source.at(at)]
  return letters
}

/** What ends a sentence, in folded text. */
const sentenceEnds = ['。', '!', '?', '. ']

/** The folded text before a place, as far back as `length` and no further than its sentence. */
export function contextBefore(reading: Reading, at: number, length: number): string {
  const text = folded(reading, at - length, at)
  return text.slice(Math.max(...sentenceEnds.map((end) => text.lastIndexOf(end) + 1)))
}

/** The folded text behind a place, as far as `length` and no further than its sentence. */
export function contextBehind(reading: Reading, at: number, length: number): string {
  const text = folded(reading, at, Math.min(at + length, reading.length))
  const ends = sentenceEnds.map((end) => text.indexOf(end)).filter((place) => place >= 0)
  return text.slice(0, Math.min(...ends, text.length))
}

/** The folded text between two places; for short stretches. */
export function folded({source}: Pick<Reading, 'source'>, start: number, end: number): string {
  return end <= start ? '' : source.text.slice(Math.max(start, 0), Math.max(end, 0))
}

/** Whether a place is inside a word: 1.2万 users has no space when it is folded, but two words. */
export function isJoined({codes}: Reading, at: number): boolean {
  return isWordCode(codes[at]!) && isWordCode(codes[at - 1]!)
}

/** Where the ASCII word at `at` ends. */
export function wordEnd({codes}: Reading, at: number): number {
  while (isWordCode(codes[at]!)) at++
  return at
}

/** Where the ASCII word begins that ends before `end`. */
export function wordStart({codes}: Reading, end: number): number {
  while (end > 0 && isWordCode(codes[end - 1]!)) end--
  return end
}

/** The lower-case word before a place, at most one space away; empty at a sign or Han character. */
export function wordBefore(reading: Reading, at: number): string {
  const end = beforeSpace(reading, at) + 1
  const start = wordStart(reading, end)
  return end - start > 24 ? '' : folded(reading, start, end)
}

/** The lower-case word at a place or after the space there. */
export function wordAfter(reading: Reading, at: number): string {
  const start = pastSpace(reading, at)
  const end = wordEnd(reading, start)
  return end - start > 24 ? '' : folded(reading, start, end)
}

/** Whether the character that was written at a place is a capital letter. */
export function isCapital({source}: Reading, at: number): boolean {
  const code = source.original.charCodeAt(source.at(at))
  return code >= 0x41 && code <= 0x5a
}

/** Whether a clause ends between two places. */
export function hasPunctuation({codes}: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    if (clauseEnds.has(code) && !(isDigit(codes[at - 1]!) && isDigit(codes[at + 1]!))) return true
  }
  return false
}

const clauseEnds = new Set([...',;:.!?，。、()'].map((character) => character.charCodeAt(0)))
