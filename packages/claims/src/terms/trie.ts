import type {Folded} from '../fold/fold-text.ts'
import {isHan, isWordUnit} from '../fold/kinds.ts'

/** Words with what each stands for; a text is walked once for all of them. */
export type Trie<T> = {
  /** First units of words, ASCII ones by code. */
  ascii: Array<TrieNode<T> | undefined>
  others: Map<number, TrieNode<T>>
  /** 1 where a unit that leaves the same remainder begins a word: most units of a text begin none. */
  hints: Uint8Array
}

/** A place in the tree: what leads on from it, and the values of the word that ends there. */
export type TrieNode<T> = {
  /** Most nodes lead on to one unit only. */
  unit: number
  child: TrieNode<T> | undefined
  /** The other units, where there are some. */
  more: Map<number, TrieNode<T>> | undefined
  values: T[]
  /** The word as a name in capitals that is a common word otherwise: IT, US, WHO. */
  exact: string | undefined
}

/** A word of the tree in a text: offsets into the text, end exclusive, and its values. */
export type Match<T> = {start: number; end: number; values: T[]}

const space = 0x20
/** A power of two, large enough that the first units of some hundred words leave most hints empty. */
const hintCount = 0x1000
/** Longer names are cut off: a walk from one place is never longer than this. */
const longest = 200

/** A tree without words. */
export function createTrie<T>(): Trie<T> {
  return {ascii: Array.from({length: 0x80}), others: new Map(), hints: new Uint8Array(hintCount)}
}

/** Add a folded word. */
export function insert<T>(trie: Trie<T>, word: string, value: T, exact?: string): void {
  let node: TrieNode<T> | undefined
  let previous = 0
  const end = Math.min(word.length, longest)
  for (let index = 0; index < end; index++) {
    const code = keyOf(word.charCodeAt(index))
    if (code === space && isSkipped(previous, word.charCodeAt(index + 1))) continue
    previous = code
    node = node ? grow(node, code) : begin(trie, code)
  }
  if (!node) return
  if (exact === undefined) node.exact = undefined
  else if (node.values.length === 0) node.exact = exact
  if (!node.values.includes(value)) node.values.push(value)
}

function begin<T>(trie: Trie<T>, code: number): TrieNode<T> {
  const known = code < 0x80 ? trie.ascii[code] : trie.others.get(code)
  if (known) return known
  const node = createNode<T>()
  if (code < 0x80) trie.ascii[code] = node
  else trie.others.set(code, node)
  trie.hints[code & (hintCount - 1)] = 1
  return node
}

function grow<T>(node: TrieNode<T>, code: number): TrieNode<T> {
  const known = childOf(node, code)
  if (known) return known
  const child = createNode<T>()
  if (!node.child) {
    node.unit = code
    node.child = child
  } else {
    node.more ??= new Map()
    node.more.set(code, child)
  }
  return child
}

function createNode<T>(): TrieNode<T> {
  return {unit: -1, child: undefined, more: undefined, values: [], exact: undefined}
}

function childOf<T>(node: TrieNode<T>, code: number): TrieNode<T> | undefined {
  return node.unit === code ? node.child : node.more?.get(code)
}

/**
 * Find every occurrence of every word in a text, ordered by start; offsets are into the folded text.
 *
 * Words of letters match as whole words with regular endings, Han words anywhere.
 */
export function walk<T>(trie: Trie<T>, text: Folded): Array<Match<T>> {
  const matches: Array<Match<T>> = []
  const {ascii, others, hints} = trie
  const {codes, length} = text
  let isInWord = false
  for (let start = 0; start < length; start++) {
    const code = codes[start]!
    const wasInWord = isInWord
    isInWord = isWordUnit(code)
    if (wasInWord && isInWord) continue
    const key = keyOf(code)
    if (hints[key & (hintCount - 1)] === 0) continue
    const first = key < 0x80 ? ascii[key] : others.get(key)
    if (first) walkFrom(first, text, start, matches)
  }
  return matches
}

function walkFrom<T>(first: TrieNode<T>, text: Folded, start: number, matches: Array<Match<T>>): void {
  const {codes} = text
  let node = first
  let at = start + 1
  let last = keyOf(codes[start]!)
  while (true) {
    if (node.values.length > 0) {
      const end = isWordUnit(last) ? wordEnd(codes, start, at, last) : at
      if (end !== undefined && (node.exact === undefined || isWritten(text, node.exact, start)))
        add(matches, {start, end, values: node.values})
    }
    let code = keyOf(codes[at]!)
    let child = childOf(node, code)
    while (!child && code === space) {
      const next = keyOf(codes[at + 1]!)
      if (next !== space && !isSkipped(last, next)) return
      at++
      code = next
      child = childOf(node, code)
    }
    if (!child) return
    node = child
    last = code
    at++
  }
}

function isWritten(text: Folded, word: string, start: number): boolean {
  return text.original.startsWith(word, text.at(start))
}

/** A word and the plural of another may be the same text: it stands for both. */
function add<T>(matches: Array<Match<T>>, match: Match<T>): void {
  const last = matches.at(-1)
  if (last?.start !== match.start || last.end !== match.end) matches.push(match)
  else matches[matches.length - 1] = {...match, values: [...new Set([...last.values, ...match.values])]}
}

/** A hyphen joins words as a space does. */
function keyOf(code: number): number {
  return code === 0x2d ? space : code
}

/** Spaces beside Han are folded away, and a hyphen there is none between words: 非-用户. */
function isSkipped(before: number, after: number): boolean {
  return isHan(before) || isHan(after)
}

const endings = ['s', 'es', 'ed', 'ing']
/** Two letters have a plural and no more: AI, AIs, but not `going` of Go. */
const shortest = 3
const letterE = 0x65

/** Where a word that begins with a name ends, when it is the name or a regular form of it. */
function wordEnd(codes: Uint16Array, start: number, at: number, last: number): number | undefined {
  if (!isWordUnit(codes[at]!)) return at
  for (const ending of endings) {
    if (ending.length > 1 && at - start < shortest) break
    if (endsWith(codes, at, ending)) return at + ending.length
  }
  return last === letterE && endsWith(codes, at, 'd') ? at + 1 : undefined
}

/** Whether a word ends with `ending` at a place. */
function endsWith(codes: Uint16Array, at: number, ending: string): boolean {
  for (let index = 0; index < ending.length; index++)
    if (codes[at + index] !== ending.charCodeAt(index)) return false
  return !isWordUnit(codes[at + ending.length]!)
}
