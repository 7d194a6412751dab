import {isDigit, isWordCode} from '../fold/kinds.ts'
import {dependent, space, foldedUnits} from '../fold/units.ts'

/**
 * Phrases that are looked for at a place of a text, with what each means.
 *
 * A trie whose steps lie in one hash table: a text is walked through without
 * making anything.
 */
export type QuantityLexicon<T> = {
  /** 1 for every code that a phrase begins with. */
  starts: Uint8Array
  /** Node and code of each step, and the node that it leads to. */
  steps: Int32Array
  targets: Int32Array
  /** By node; node 0 is the beginning. */
  values: Array<T | undefined>
}

/** The units of a folded text, with a zero behind them. */
export type Codes = {readonly codes: Uint16Array}

/** A phrase found; `end` is exclusive. */
export type FoundPhrase<T> = {value: T; end: number}

const hyphen = 0x2d
const empty = -1

/**
 * Phrases that are listed twice mean both.
 *
 * @throws where one is not written as a folded text is: nothing would ever match it
 */
export function createLexicon<T extends object>(phrases: Iterable<readonly [string, T]>): QuantityLexicon<T> {
  const starts = new Uint8Array(65_536)
  const values: Array<T | undefined> = [undefined]
  const tree = new Map<number, number>()

  for (const [phrase, value] of phrases) {
    starts[phrase.charCodeAt(0)] = 1
    let node = 0
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      const form = foldedUnits[code]
      if (form !== code && form !== dependent)
        throw new Error(`Unexpected \`${phrase}\` in a table, expected it folded`)
      const step = stepOf(node, code)
      let next = tree.get(step)
      if (next === undefined) {
        next = values.push(undefined) - 1
        tree.set(step, next)
      }
      node = next
    }
    values[node] = values[node] === undefined ? value : {...values[node], ...value}
  }
  return {starts, ...hashTable(tree), values}
}

/**
 * The longest phrase that begins at `at`.
 *
 * A hyphen of the text stands for a space of the phrase; a phrase that ends in
 * an ASCII letter or digit ends where the word does, but for a `glued` one
 * before a digit: RMB75.
 */
export function longest<T extends object>(
  lexicon: QuantityLexicon<T>,
  {codes}: Codes,
  at: number
): FoundPhrase<T> | undefined {
  if (lexicon.starts[codes[at]!] === 0) return undefined
  let found: FoundPhrase<T> | undefined
  let node = 0
  for (let end = at; ;) {
    const code = codes[end]!
    let next = nextNode(lexicon, node, code)
    if (next === empty && code === hyphen) next = nextNode(lexicon, node, space)
    if (next === empty) return found
    node = next
    end++
    const value = lexicon.values[node]
    if (value !== undefined && (endsAt(codes, end) || isGluedTo(value, codes[end]!))) found = {value, end}
  }
}

function endsAt(codes: Uint16Array, end: number): boolean {
  return !(isWordCode(codes[end - 1]!) && isWordCode(codes[end]!))
}

function isGluedTo(value: object, next: number): boolean {
  return isDigit(next) && 'glued' in value && value.glued === true
}

function nextNode<T>({steps, targets}: QuantityLexicon<T>, node: number, code: number): number {
  const step = stepOf(node, code)
  const mask = steps.length - 1
  for (let slot = hash(step) & mask; ; slot = (slot + 1) & mask) {
    const found = steps[slot]!
    if (found === step) return targets[slot]!
    if (found === empty) return empty
  }
}

/** A lexicon has fewer than 32,768 nodes, so that a step fits into 31 bits. */
function stepOf(node: number, code: number): number {
  return (node << 16) | code
}

function hash(step: number): number {
  const mixed = Math.imul(step ^ (step >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function hashTable(tree: ReadonlyMap<number, number>): {steps: Int32Array; targets: Int32Array} {
  let size = 8
  while (size < tree.size * 3) size *= 2
  const steps = new Int32Array(size).fill(empty)
  const targets = new Int32Array(size)
  for (const [step, target] of tree) {
    let slot = hash(step) & (size - 1)
    while (steps[slot] !== empty) slot = (slot + 1) & (size - 1)
    steps[slot] = step
    targets[slot] = target
  }
  return {steps, targets}
}
