import type {Span} from './claim.ts'
import * as english from './en/clauses.ts'
import * as chinese from './zh/clauses.ts'
import {isDigit, isHan, isWordUnit} from './fold/kinds.ts'

// A text of either language may abbreviate as the other one does.
const abbreviations = english.abbreviations.union(chinese.abbreviations)
const numberedAbbreviations = english.numberedAbbreviations.union(chinese.numberedAbbreviations)
const finalAbbreviations = english.finalAbbreviations.union(chinese.finalAbbreviations)
const openers = english.openers.union(chinese.openers)

export type {Clauses} from './clauses.ts'
export {findClauses} from './clauses.ts'

/**
 * Find the sentences of a block of text: its visible text, without markup.
 *
 * A sentence ends at `。！？.!?`, with the quotation marks and brackets that close
 * behind it, and at the end of the block.  Full stops of abbreviations, decimals
 * and versions end nothing.  Spaces between sentences belong to none.
 *
 * @returns UTF-16 offsets, in order
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpaces(text, 0)
  marks.lastIndex = start
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const {index} = mark
    if (!isEnd(text, index)) continue
    let end = index + 1
    while (end < text.length && (terminators.has(text[end]!) || closers.has(text[end]!))) end++
    if (continues(text, index, end)) continue
    sentences.push({start, end})
    start = skipSpaces(text, end)
    marks.lastIndex = start
  }
  const end = text.trimEnd().length
  if (start < end) sentences.push({start, end})
  return sentences
}

/** What may end a sentence. */
const marks = /[。！？｡!?.．]/g
const terminators = new Set('。！？!?．｡.…')
const closers = new Set('\ufffc”’」』）)】》〉]"\'＂')

/** Whether a mark ends a sentence where it stands. */
function isEnd(text: string, index: number): boolean {
  const unit = text[index]!
  return (unit !== '.' && unit !== '．') || isFullStop(text, index)
}

/** Whether a dot ends a sentence, from what stands on both sides. */
function isFullStop(text: string, index: number): boolean {
  let next = index + 1
  while (next < text.length && closers.has(text[next]!)) next++
  if (next < text.length && !isSpace(text.charCodeAt(next)) && !isHan(text.charCodeAt(next))) return false
  const word = wordBefore(text, index)
  const after = wordAfter(text, next)
  if (after === '') return true
  const lower = word.toLowerCase()
  if (isDigit(after.charCodeAt(0)))
    return !numberedAbbreviations.has(lower) && (!abbreviations.has(lower) || finalAbbreviations.has(lower))
  if (!abbreviations.has(lower) && !initials.test(word)) return true
  return (
    (finalAbbreviations.has(lower) || initials.test(word) || letter.test(word)) &&
    openers.has(after.toLowerCase()) &&
    isUpper(after)
  )
}

/** The B of plan B, the V of grade V: no names begin with the words that sentences begin with. */
const letter = /^[A-Z]$/
/** U.S, U.K, E.U: initials with stops between them. */
const initials = /^(?:[A-Za-z]\.){1,4}[A-Za-z]$/

/** Whether what follows an end mark shows that the sentence goes on: “Really?” he asked. */
function continues(text: string, index: number, end: number): boolean {
  const unit = text[index]!
  if (unit !== '!' && unit !== '?') return false
  if (isWordUnit(text.charCodeAt(end))) return true
  const next = skipSpaces(text, end)
  if (next >= text.length || isHan(text.charCodeAt(next))) return false
  return text[next]! !== text[next]!.toUpperCase() || /[,;:，；：]/.test(text[next]!)
}

const longestWord = 24

function wordBefore(text: string, index: number): string {
  let start = index
  while (
    start > 0 &&
    index - start < longestWord &&
    (isWordUnit(text.charCodeAt(start - 1)) || text[start - 1] === '.' || text[start - 1] === '/')
  )
    start--
  return text.slice(start, index)
}

function wordAfter(text: string, index: number): string {
  let start = skipSpaces(text, index)
  while (start < text.length && /["'“‘(（「『[]/.test(text[start]!)) start++
  let end = start
  while (end < text.length && end - start < longestWord && isWordUnit(text.charCodeAt(end))) end++
  return end > start ? text.slice(start, end) : text.slice(start, start + 1)
}

function skipSpaces(text: string, index: number): number {
  while (index < text.length && isSpace(text.charCodeAt(index))) index++
  return index
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b)
  )
}

function isUpper(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase()
}
