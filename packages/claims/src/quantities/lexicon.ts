import type {Language} from '../language.ts'
import {fold, space, type Folded} from './fold.ts'

/** Phrases that are looked for at a place of a text, with what each means. */
export type Lexicon<T> = {
  /** 1 for every code that a phrase begins with. */
  starts: Uint8Array
  root: Node<T>
}

type Node<T> = {next: Map<number, Node<T>>; value?: T}

/** A phrase found; `end` is exclusive. */
export type Found<T> = {value: T; end: number}

const hyphen = 0x2d

/** Phrases that are listed twice mean both. */
export function createLexicon<T extends object>(language: Language, phrases: Iterable<readonly [string, T]>): Lexicon<T> {
  const starts = new Uint8Array(65_536)
  const root: Node<T> = {next: new Map()}

  for (const [phrase, value] of phrases) {
    const {codes, length} = fold(phrase, language)
    starts[codes[0]!] = 1
    let node = root
    for (let at = 0; at < length; at++) {
      let next = node.next.get(codes[at]!)
      if (!next) {
        next = {next: new Map()}
        node.next.set(codes[at]!, next)
      }
      node = next
    }
    node.value = node.value === undefined ? value : {...node.value, ...value}
  }
  return {starts, root}
}

/**
 * The longest phrase that begins at `at`.
 *
 * A hyphen of the text stands for a space of the phrase; a phrase that ends in
 * an ASCII letter or digit ends where the word does.
 */
export function longest<T>(lexicon: Lexicon<T>, {codes}: Folded, at: number): Found<T> | undefined {
  if (lexicon.starts[codes[at]!] === 0) return undefined
  let found: Found<T> | undefined
  let node = lexicon.root
  for (let end = at; ;) {
    const code = codes[end]!
    const next = node.next.get(code) ?? (code === hyphen ? node.next.get(space) : undefined)
    if (!next) return found
    node = next
    end++
    if (node.value !== undefined && !(isWordCode(code) && isWordCode(codes[end]!))) {
      found = {value: node.value, end}
    }
  }
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Part of an ASCII word, and of the accented Latin ones. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f || (code >= 0xc0 && code <= 0x24f)
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007
}
