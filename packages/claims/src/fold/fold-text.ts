import {contexts, contextual, dropped, paired, plain, rare, space, units} from './units.ts'

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
  return new FoldedText(text)
}

class FoldedText implements Folded {
  readonly original: string
  readonly codes: Uint16Array
  readonly length: number
  /** Of each unit; missing as long as the two are unit by unit the same place. */
  readonly #offsets: Int32Array | undefined
  #text: string | undefined

  constructor(original: string) {
    const size = original.length
    const codes = new Uint16Array(size + 2)
    let offsets: Int32Array | undefined
    let length = 0
    let gap = -1
    let pair = ''

    for (let at = 0; at < size; at++) {
      let code = units[original.charCodeAt(at)]!
      if (code <= space) {
        if (code === space) {
          if (gap < 0) gap = at
          continue
        }
        if (code === dropped) continue
        if (code === contextual) code = formIn(original, at)
        if (code === paired) {
          pair = String.fromCodePoint(original.codePointAt(at)!)
          code = formOf(pair).charCodeAt(0)
        }
      }
      if (gap >= 0) {
        if (length > 0 && !isJoined(codes[length - 1]!, code)) {
          if (length < gap) offsets ??= identity(size, length)
          if (offsets) offsets[length] = gap
          codes[length++] = space
        }
        gap = -1
      }
      if (length < at) offsets ??= identity(size, length)
      if (offsets) offsets[length] = at
      codes[length++] = code
      if (pair === '') continue
      for (let part = 1; part < formOf(pair).length; part++) {
        if (offsets) offsets[length] = at + part
        codes[length++] = formOf(pair).charCodeAt(part)
      }
      at += pair.length - 1
      pair = ''
    }
    if (length < size) offsets ??= identity(size, length)
    if (offsets) offsets[length] = size
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
    return this.#offsets ? this.#offsets[index]! : index
  }

  behind(index: number): number {
    if (index === 0) return this.at(0)
    const last = this.at(index - 1)
    const isPair = isHigh(this.original.charCodeAt(last)) && !isHigh(this.codes[index - 1]!)
    return last + (isPair ? 2 : 1)
  }

  indexOf(offset: number): number {
    if (!this.#offsets) return Math.max(0, Math.min(offset, this.length))
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

function identity(size: number, length: number): Int32Array {
  const offsets = new Int32Array(size + 1)
  for (let at = 0; at < length; at++) offsets[at] = at
  return offsets
}

function formOf(pair: string): string {
  return rare.get(pair) ?? pair
}

/** What the words around a character make of it: 瞭 is 了 in 瞭解. */
function formIn(text: string, at: number): number {
  const known = contexts.get(text.charCodeAt(at))!
  for (const {before, behind, to} of known.contexts)
    if (stands(text, at - before.length, before) && stands(text, at + 1, behind)) return to
  return known.otherwise
}

function stands(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (plain(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  return true
}

const [percent, perMille] = [0x25, 0x2030]

/** Whether a space between two units says nothing. */
function isJoined(before: number, after: number): boolean {
  if (isWide(before) || isWide(after)) return true
  return (after === percent || after === perMille) && before >= 0x30 && before <= 0x39
}

/** Han, kana and their punctuation, which are written without spaces. */
function isWide(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code <= 0xa4cf || (code >= 0xd840 && code <= 0xd8bf) || (code >= 0xf900 && code <= 0xfe4f))
  )
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
