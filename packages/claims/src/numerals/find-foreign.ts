import type {Span} from '../claim.ts'
import {percentLeads} from '../quantities/percent-before.ts'
import {percentNames} from '../other-languages/percent-words.ts'
import {foreignNumbers, homographs, type ForeignNumbers} from './foreign-words.ts'

/** A number that is there and that nobody reads; `isShare`: what stands with it makes a share of it. */
export type UnreadNumber = Span & {isShare?: true}

type Grammar = {
  parts: ReadonlySet<string>
  /** The characters that they begin with: most words begin with no part. */
  initials: ReadonlySet<string>
  joints: readonly string[]
  of: RegExp
  shares: ReadonlySet<string>
}

const grammars: readonly Grammar[] = foreignNumbers.map(grammarOf)

function grammarOf({parts, joints = '', of, shares}: ForeignNumbers): Grammar {
  const listed = (list: string): string[] => list.split(' ').map((d) => d.replaceAll('_', ' '))
  return {
    parts: new Set(listed(parts)),
    initials: new Set(listed(parts).map((part) => part[0]!)),
    joints: joints === '' ? [] : listed(joints),
    of: new RegExp(`^ (?:${listed(of).join('|')}) $`, 'iu'),
    shares: new Set(shares.split(' '))
  }
}

/** Whether a word is put together from the parts of numbers: neunundneunzig. */
function isNumber(written: string, {parts, initials, joints}: Grammar): boolean {
  const word = written.toLowerCase()
  if (!initials.has(word[0]!)) return false
  const ends = new Set<number>()
  const grow = (start: number): void => {
    for (let end = start + 1; end <= Math.min(word.length, start + longestPart); end++)
      if (parts.has(word.slice(start, end))) ends.add(end)
  }
  grow(0)
  // A set that grows while it is walked is walked to its end.
  for (const end of ends) {
    grow(end)
    for (const joint of joints) if (word.startsWith(joint, end)) grow(end + joint.length)
  }
  return ends.has(word.length)
}

const longestPart = Math.max(
  ...foreignNumbers.flatMap(({parts}) => parts.split(' ').map((part) => part.length))
)

/** Most words begin no number of any language. */
const heads = new Set(
  foreignNumbers.flatMap(({parts, shares}) => `${parts} ${shares}`.split(' ').map(headOf))
)

function headOf(word: string): string {
  return word.slice(0, 2).toLowerCase()
}

const word = /(?:(?!\p{Script=Han})[\p{L}\p{M}’])+/gu

/** Per cent in a language that is read nowhere else; yüzde stands before its number. */
const percent = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}])(?:${percentNames.map((d) => d.replaceAll('.', '\\.')).join('|')}|${percentLeads.join('|')})(?![\\p{Lu}\\p{Ll}])`,
  'giu'
)
const before = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}’-]){1,40} ?$/u
const behind = /^ ?(?:(?!\p{Script=Han})[\p{L}\p{M}’-]){1,40}/u

/** From this length on a word is no short one of English by chance. */
const shortest = 4

/**
 * Find the numbers that are written in the words of languages that nobody reads here: neunzig Prozent, nueve de cada
 * diez, la moitié.
 */
export function findForeign(text: string): UnreadNumber[] {
  return [...percents(text), ...numbers(text)]
}

/**
 * Those among them that are not read.
 *
 * @param quantities - all of the text; what they hold is read
 */
export function unreadAmong(foreign: readonly UnreadNumber[], quantities: readonly Span[]): UnreadNumber[] {
  const isRead = ({start, end}: Span): boolean => quantities.some((d) => d.start < end && start < d.end)
  const found = foreign.filter((d) => !isRead(d))
  return found.filter((d) => d.isShare || !found.some((other) => other.isShare && touches(d, other)))
}

function percents(text: string): UnreadNumber[] {
  return [...text.matchAll(percent)].map(({0: name, index}) => ({
    ...withNumber(text, index, index + name.length),
    isShare: true
  }))
}

/** Per cent and the word that is its number. */
function withNumber(text: string, start: number, end: number): Span {
  if (percentLeads.includes(text.slice(start, end).toLowerCase()))
    return {start, end: end + (behind.exec(text.slice(end, end + longest))?.[0].length ?? 0)}
  return {start: start - (before.exec(text.slice(Math.max(0, start - longest), start))?.[0].length ?? 0), end}
}

/** No number has a longer word. */
const longest = 42

/** The languages in which a word is a number. */
function grammarsFor(written: string): readonly Grammar[] {
  let found = numbersIn.get(written)
  if (found) return found
  if (numbersIn.size >= most) numbersIn.clear()
  found = grammars.filter((d) => isNumber(written, d))
  numbersIn.set(written, found)
  return found
}

const numbersIn = new Map<string, readonly Grammar[]>()
const most = 10_000

function numbers(text: string): UnreadNumber[] {
  const found: UnreadNumber[] = []
  let last: (Span & {of: readonly Grammar[]}) | undefined
  for (const {0: written, index: start} of text.matchAll(word)) {
    if (written.length > longest || !heads.has(headOf(written))) continue
    const end = start + written.length
    const of = grammarsFor(written)
    const between = last ? text.slice(last.end, start) : ''
    if (last?.of.some((d) => of.includes(d) && d.of.test(between)))
      found.push({start: last.start, end, isShare: true})
    else if (last && between === ' ' && isPart(written)) found.push({start: last.start, end, isShare: true})
    else if (isPlain(written) && (of.length > 0 ? !/^\p{Lu}/u.test(written) : isPart(written)))
      found.push({start, end})
    if (of.length > 0) last = {start, end, of}
  }
  return found
}

/** Drei Viertel, un tercio. */
function isPart(written: string): boolean {
  return allShares.has(written.toLowerCase())
}

const allShares = new Set(grammars.flatMap(({shares}) => [...shares]))

/** No name, and no word of English. */
function isPlain(written: string): boolean {
  return written.length >= shortest && !homographs.has(written.toLowerCase())
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
