import {contexts, dependent, dropped, plainUnit, rare, space, foldedUnits, type Dependent} from './units.ts'

/**
 * A text as the tables see it, so that all ways to write one thing are the same units:
 *
 * - lower case, and half width but for `，`, which does not join numbers as a comma does;
 * - one form of dashes, quotation marks, apostrophes, tildes and signs of comparison;
 * - no invisible characters; a run of white space is one space, and none at the ends, beside
 *   Han, and between a number and its `%` or `‰`;
 * - simplified characters, by the whole of OpenCC's table.
 *
 * A text that is folded already stays as it is.
 */
export type Folded = {
  /** As it was written. */
  readonly original: string
  /** Folded. */
  readonly text: string
  /** The units of `text`, and at least one zero behind the last: looking one ahead is safe. */
  readonly codes: Uint16Array
  /** Of `text`. */
  readonly length: number
  /** The offset in `original` of what stands at an index of `text`; its length at the end. */
  at(index: number): number
  /** The offset in `original` behind what stands before an index of `text`: spans end there. */
  behind(index: number): number
  /** The first index of `text` at or behind an offset in `original`. */
  indexOf(offset: number): number
  /** What stands between two offsets in `original`, folded; up to its end without the second. */
  between(start: number, end?: number): string
}

/**
 * Fold a text, with the way back to its offsets.
 *
 * @example
 * const folded = foldText('ＣＩ 用戶 1 500 萬，佔 82 %')
 * folded.text // => 'ci用户1 500万，占82%'
 * folded.at(2) // => 3
 */
export function foldText(text: string): Folded {
  // Who looks for several things in one text asks for it in turn.
  if (text !== last.original) last = new FoldedText(text, foldUnits(text))
  return last
}

type Units = {codes: Uint16Array; offsets: Int32Array; length: number}

/** So many units at a time: sentences are short, and arrays of their own would cost more than the folding of them. */
const slabSize = 0x1000
let slab = {codes: new Uint16Array(0), offsets: new Int32Array(0), used: 0}

/** Room for a text, with a zero behind it, that nobody else has had. */
function arraysFor(size: number): {codes: Uint16Array; offsets: Int32Array} {
  const room = size + 2
  if (room > slabSize) return {codes: new Uint16Array(room), offsets: new Int32Array(room)}
  if (slab.used + room > slab.codes.length)
    slab = {codes: new Uint16Array(slabSize), offsets: new Int32Array(slabSize), used: 0}
  const [start, end] = [slab.used, slab.used + room]
  slab.used = end
  return {codes: slab.codes.subarray(start, end), offsets: slab.offsets.subarray(start, end)}
}

/** The loop calls nothing that is not a part of it when it is compiled: that makes it twice as fast. */
function foldUnits(text: string): Units {
  const size = text.length
  const {codes, offsets} = arraysFor(size)
  let length = 0
  let gap = -1
  let isSettled = true

  for (let at = 0; at < size; at++) {
    const code = foldedUnits[text.charCodeAt(at)]!
    if (code <= space) {
      if (code === space) {
        if (gap < 0) gap = at
        continue
      }
      if (code === dropped) continue
      isSettled = false
    }
    if (gap >= 0) {
      const isPair = isLow(codes[length - 1]!) && isHigh(text.charCodeAt(offsets[length - 2]!))
      if (length > 0 && !isJoined(codes[isPair ? length - 2 : length - 1]!, code)) {
        codes[length] = space
        offsets[length++] = gap
      }
      gap = -1
    }
    codes[length] = code
    offsets[length++] = at
  }
  offsets[length] = size
  return isSettled ? {codes, offsets, length} : settle(text, {codes, offsets, length})
}

/**
 * Put the forms in that depend on what stands beside them.
 *
 * They are looked for in what is folded: a word that was written with spaces, or with characters that nobody sees,
 * is the word that it reads as.
 */
function settle(text: string, {codes, offsets, length}: Units): Units {
  let kept = 0
  for (let index = 0; index < length; index++) {
    const at = offsets[index]!
    let code = codes[index]!
    if (code === dependent) {
      const known = contexts.get(text.charCodeAt(at))
      if (known) code = formAmong(known, kept, index)
      else {
        const {form, size} = rareForm(text, at)
        code = form.charCodeAt(0)
        if (form.length > 1) codes[index + 1] = form.charCodeAt(1)
        else if (size > 1) index++
      }
    }
    codes[kept] = code
    offsets[kept++] = at
  }
  codes.fill(0, kept, length)
  offsets[kept] = text.length
  return {codes, offsets, length: kept}

  /** 瞭 is 了 in 瞭解: `before` is how much of the text is settled, and `index` where the character stands. */
  function formAmong(known: Dependent, before: number, index: number): number {
    const found = known.contexts.find(
      (context) => stands(context.before, before - context.before.length) && stands(context.behind, index + 1)
    )
    return found?.to ?? known.otherwise
  }

  function stands(word: string, start: number): boolean {
    let index = start
    for (const character of word) {
      if (index < 0 || index >= length) return false
      const {form, size} =
        codes[index] === character.charCodeAt(0) ? {form: character, size: 1} : alone(index)
      if (form !== character) return false
      index += size
    }
    return true
  }

  /** A character as it stands in the words of the table, by itself, and its size. */
  function alone(index: number): {form: string; size: number} {
    const at = offsets[index]!
    const unit = text.charCodeAt(at)
    if (codes[index] === dependent && !contexts.has(unit)) return rareForm(text, at)
    return {form: String.fromCharCode(plainUnit(unit)), size: 1}
  }
}

/** What a character of two units becomes, and its size: 𫔭 is 开. */
function rareForm(text: string, at: number): {form: string; size: number} {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return {form: rare.get(character) ?? character, size: character.length}
}

class FoldedText implements Folded {
  readonly original: string
  readonly codes: Uint16Array
  readonly length: number
  /** Of each unit of `codes`, and behind the last. */
  readonly #offsets: Int32Array
  #text: string | undefined

  constructor(original: string, {codes, offsets, length}: Units) {
    this.original = original
    this.codes = codes
    this.length = length
    this.#offsets = offsets
  }

  get text(): string {
    return (this.#text ??= this.#write())
  }

  /** What stays as it was is taken in one piece. */
  #write(): string {
    const {original, codes, length} = this
    let text = ''
    let from = 0
    let next = 0
    for (let index = 0; index < length; index++) {
      const at = this.at(index)
      if (at === next && original.charCodeAt(at) === codes[index]) {
        next++
        continue
      }
      text += original.slice(from, next)
      from = next = at
      if (original.charCodeAt(at) === codes[index]) next++
      else {
        text += String.fromCharCode(codes[index]!)
        from = next = at + 1
      }
    }
    return from === 0 && next === original.length ? original : text + original.slice(from, next)
  }

  at(index: number): number {
    return this.#offsets[index]!
  }

  behind(index: number): number {
    if (index === 0) return this.at(0)
    const last = this.at(index - 1)
    const isPair = isHigh(this.original.charCodeAt(last)) && !isHigh(this.codes[index - 1]!)
    return last + (isPair ? 2 : 1)
  }

  indexOf(offset: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  between(start: number, end: number = this.original.length): string {
    return this.text.slice(this.indexOf(start), this.indexOf(end))
  }
}

let last: Folded = new FoldedText('', foldUnits(''))

const [percent, perMille] = [0x25, 0x2030]

/** Whether a space between two units says nothing. */
function isJoined(before: number, after: number): boolean {
  if (isWide(before) || isWide(after)) return true
  return (after === percent || after === perMille) && before >= 0x30 && before <= 0x39
}

/** Han, kana and their punctuation, which are written without spaces. */
function isWide(code: number): boolean {
  return code === dependent || (code >= 0x2e80 && (code <= 0xa4cf || (code >= 0xf900 && code <= 0xfe4f)))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
