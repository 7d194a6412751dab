import type {Span} from './claim.ts'
import {isDigit} from './fold/kinds.ts'
import {isBeside} from './quantities/beside.ts'

/** A part of a sentence between two of `，；：,;:—` or inside brackets, without its punctuation. */
export type Clause = Span & {
  /** Of a clause inside brackets, the index of the one that the brackets interrupt. */
  parent?: number
}

/** The clauses of a text, in order. */
export type Clauses = {
  list: Clause[]
  /** Index of the clause that an offset belongs to. */
  at(offset: number): number
}

type Segment = {start: number; clause: number}

const opening = new Map([...'()（）[]【】〔〕{}'.matchAll(/../g)].map(([[open, close]]) => [open!, close!]))
const closing = new Set(opening.values())
/** What may begin or end a clause; letters, digits and Han, which are nearly all of a text, do neither. */
const marks = /[()[\]{}（）【】〔〕，；：；。！？!?;:,—–-]/g
const deepest = 16

/**
 * Find the clauses of a sentence.
 *
 * Commas, colons and dashes inside numbers end nothing, nor does `、`.  What
 * stands behind a bracket goes on with the clause before it.
 *
 * @param text - the sentence
 * @param boundaries - words that begin a clause without punctuation, ordered
 */
export function findClauses(text: string, boundaries: readonly Span[] = []): Clauses {
  const list: Clause[] = [{start: 0, end: text.length}]
  const segments: Segment[] = [{start: 0, clause: 0}]
  const open: Array<{closer: string; clause: number}> = []
  let current = 0
  let boundary = 0

  for (const {index, 0: unit} of text.matchAll(marks)) {
    beginAtWords(index)
    const closer = opening.get(unit)
    if (closer !== undefined && open.length < deepest) interrupt(closer, index)
    else if (closing.has(unit) && open.at(-1)?.closer === unit) resume(index)
    else if (endsClause(text, index)) begin(index, index + 1)
  }
  beginAtWords(text.length)
  list[current]!.end = text.length
  for (const clause of list) trim(text, clause)
  return {list, at: (offset) => segmentAt(segments, offset).clause}

  /** Up to a place. */
  function beginAtWords(until: number): void {
    for (; boundary < boundaries.length && boundaries[boundary]!.start <= until; boundary++) {
      const {start} = boundaries[boundary]!
      if (text.slice(segments.at(-1)!.start, start).trim() !== '') begin(start, start)
    }
  }

  function begin(end: number, start: number): void {
    const {parent} = list[current]!
    list[current]!.end = end
    current =
      list.push(parent === undefined ? {start, end: text.length} : {start, end: text.length, parent}) - 1
    segments.push({start, clause: current})
  }

  function interrupt(closer: string, index: number): void {
    open.push({closer, clause: current})
    list[current]!.end = index
    current = list.push({start: index + 1, end: text.length, parent: current}) - 1
    segments.push({start: index + 1, clause: current})
  }

  function resume(index: number): void {
    list[current]!.end = index
    current = open.pop()!.clause
    segments.push({start: index, clause: current})
  }
}

function trim(text: string, clause: Clause): void {
  while (clause.start < clause.end && isBlank(text.charCodeAt(clause.start))) clause.start++
  while (clause.end > clause.start && isBlank(text.charCodeAt(clause.end - 1))) clause.end--
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000
}

const always = new Set('；;。！？!?')

function endsClause(text: string, index: number): boolean {
  const unit = text[index]!
  if (unit === '，') return !isThousand(text, index)
  if (unit === '：' || unit === ':') return !isBetweenDigits(text, index)
  if (always.has(unit)) return true
  if (unit === ',') return !isThousand(text, index)
  if (unit === '—') return !isRange(text, index)
  if (unit === '–' || unit === '-') return isSpace(text, index - 1) && isSpace(text, index + 1)
  return false
}

function isThousand(text: string, index: number): boolean {
  return isBetweenDigits(text, index) && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5))
}

function isBetweenDigits(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
}

/** A dash between two numbers: 2016—2020年, 41%—56%. */
function isRange(text: string, index: number): boolean {
  const before = text[index - 1] ?? ''
  return (/[\d%％]/.test(before) || isBeside(before, 'yearEnd')) && isDigit(text.charCodeAt(index + 1))
}

function isSpace(text: string, index: number): boolean {
  return text[index] === ' '
}

function segmentAt(segments: Segment[], offset: number): Segment {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return segments[low]!
}
