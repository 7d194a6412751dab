import type {Span} from '../claim.ts'
import type {Folded} from '../fold/fold-text.ts'
import {space} from '../fold/units.ts'
import {firstReading} from './amounts.ts'
import {inUnitOfLast} from './cited.ts'
import type {Draft, Grammar, Phrase, Reading} from './grammar.ts'
import {withHedges} from './hedging.ts'
import {addLead, isHedged, takeLeads} from './leads.ts'
import {isDigit, isHan, isLetter, isWordCode} from '../fold/kinds.ts'
import type {FoundPhrase} from './lexicon.ts'
import type {Numeral} from './numeral.ts'
import {numeralAt, readAnyNumeral} from './read-numeral.ts'
import {isCapital, wordEnd} from './places.ts'
import {isStated, phraseAt} from './tables.ts'
import {ofEnds} from './beside.ts'

const [hyphen, dash, plus, period, colon, slash] = [0x2d, 0x2013, 0x2b, 0x2e, 0x3a, 0x2f]
/** No longer name is looked through for what a share is of. */
const widestWhole = 16
/** After these a number is part of a name, an address or a formula. */
const gluing = new Set([...'#@/\\&_×.§№^*'].map((character) => character.charCodeAt(0)))
const monies = new Set([...'$€£¥￥₩₹'].map((character) => character.charCodeAt(0)))
/** These join the parts of a name: GPT-4, HTTP/2, node.js, a@b. */
const joining = new Set([...'-_./@#~&+'].map((character) => character.charCodeAt(0)))

/** The grammar of a text's language, that of the other one, and where either may have to read: `startsOf`. */
export type Grammars = {grammar: Grammar; foreign: Grammar; starts: Uint8Array}

/**
 * All quantities of a text, in order; offsets are into the folded text.
 *
 * @param cited - spans of the text that state statistics; without them the text is read by itself
 */
export function scan(source: Folded, {grammar, foreign, starts}: Grammars, cited?: readonly Span[]): Draft[] {
  const {codes, length} = source
  const reading: Reading = {
    source,
    codes,
    length,
    grammar,
    foreign,
    cited: cited ?? [],
    isAlone: cited === undefined,
    from: -1,
    leads: []
  }
  const drafts: Draft[] = []

  for (let at = 0; at < length;) {
    const code = codes[at]!
    if (starts[code] === 0) {
      at++
      continue
    }
    const found = phraseAt(reading, at)
    const numeral = readAnyNumeral(reading, at)
    const numeralEnd = typeof numeral === 'object' ? numeral.end : (numeral ?? at)
    let next = 0
    if (found && !found.value.open && found.end >= numeralEnd) {
      next = readPhrase(reading, found, at, drafts, found.end > numeralEnd)
    }
    if (next === 0 && typeof numeral === 'object') next = readNumber(reading, numeral, drafts)
    at =
      next ||
      Math.max(numeral ? numeralEnd : isWordCode(code) ? nameEnd(reading, at) : signEnd(reading, at), at + 1)
  }
  return drafts
}

/** Where to go on after a phrase; 0 where it means nothing and a number of its length may. */
function readPhrase(
  reading: Reading,
  {value, end}: FoundPhrase<Phrase>,
  start: number,
  drafts: Draft[],
  isLonger: boolean
): number {
  const {codes} = reading
  const hedge = value.otherwise && phraseAt(reading, end - 1)
  if (hedge?.value.mark && hedge.end > end && !hasHedge(reading, end))
    return readPhrase(reading, {value: value.otherwise!, end: end - 1}, start, drafts, isLonger)
  const isJoined = codes[end] === hyphen && isLetter(codes[end + 1]!) && isLetter(codes[end - 1]!)
  if (isJoined && !value.joined) return isLonger ? nameEnd(reading, end) : 0
  const found = value.read?.(reading, start, end)
  if (typeof found === 'number') return found
  if (found?.some((draft) => isStated(reading, draft))) return finish(reading, found, start, drafts)
  if (!isLonger) return 0
  if (isJoined) return nameEnd(reading, end)
  if (value.from) reading.from = start
  const isSide = sidesBefore(reading, start, value) && !phraseAt(reading, end)
  const last = value.whole || isSide ? wholeEnd(reading, end) : end
  if (value.mark || value.ofMark || value.link || value.sign || value.change || last > end) {
    addLead(reading, {start, end: last, phrase: value, ...(isSide && last > end && {isApart: true})})
  }
  return last
}

/** Whether a hedge stands here, or a word behind one: *接近*全国的12倍, 约*为*全国的一半; of 约占全球的, the verb leads on. */
function sidesBefore(reading: Reading, start: number, {mark, link, whole}: Phrase): boolean {
  return mark?.hedge !== undefined || (link === true && !whole && isHedged(reading, start))
}

/** 降至少于2%: a hedge of its own stands behind. */
function hasHedge(reading: Reading, at: number): boolean {
  return phraseAt(reading, at)?.value.mark !== undefined
}

/** Past the noun and the 的 that a number or a hedge follows; `at` itself without them. */
function wholeEnd(reading: Reading, at: number): number {
  const {codes, grammar} = reading
  for (let end = at; end < at + widestWhole; end++) {
    const code = codes[end]!
    if (ofEnds.has(code) && (numeralAt(reading, end + 1) || phraseAt(reading, end + 1)?.value.mark)) {
      return end + 1
    }
    const isNumeral = grammar.numeralStarts[code] === 1 && numeralAt(reading, end) !== undefined
    if (!(isHan(code) ? !isNumeral : isLetter(code))) return at
  }
  return at
}

/** Where to go on after a number, which may turn out to be none. */
function readNumber(reading: Reading, numeral: Numeral, drafts: Draft[]): number {
  if (!isGlued(reading, numeral)) {
    const found = firstReading(reading, numeral)
    if (typeof found === 'number') return found
    if (found.some((draft) => isStated(reading, draft))) return finish(reading, found, numeral.start, drafts)
  }
  return isWordCode(reading.codes[numeral.end]!) || numeral.form === 'digits'
    ? numberNameEnd(reading, numeral.end)
    : numeral.end
}

function finish(reading: Reading, found: readonly Draft[], start: number, drafts: Draft[]): number {
  const leads = takeLeads(reading, start)
  let {end} = found.at(-1)!
  for (const draft of found) {
    const hedged = withHedges(reading, draft, draft.start === start ? leads : [])
    if (isStated(reading, hedged)) drafts.push(inUnitOfLast(reading, hedged, drafts))
    ;({end} = hedged)
  }
  return end
}

/** Past a character that is no part of a phrase or number; a sign before a digit or money is kept. */
function signEnd(reading: Reading, at: number): number {
  const {codes} = reading
  const code = codes[at]!
  if (
    (code === hyphen || code === dash || code === plus) &&
    (isDigit(codes[at + 1]!) || monies.has(codes[at + 1]!))
  ) {
    const before = codes[at - 1] ?? 0
    if (at === 0 || before === space || isHan(before) || before === 0x28 || before > 0x3000) {
      addLead(reading, {start: at, end: at + 1, phrase: {sign: code === plus ? 'plus' : 'minus'}})
    }
  }
  return at + 1
}

/** Whether a number is part of a name, an address, a time or a formula. */
function isGlued({codes}: Reading, {start, end, form}: Numeral): boolean {
  if (form === 'words') return false
  const before = codes[start - 1] ?? 0
  return (
    start > 0 &&
    (gluing.has(before) || (before === hyphen && isWordCode(codes[start - 2] ?? 0)) || end === start)
  )
}

/** Where a name ends: a word, with what is joined to it by signs; addresses whole. */
function nameEnd(reading: Reading, at: number): number {
  const {codes} = reading
  let end = wordEnd(reading, at)
  for (;;) {
    if (codes[end] === colon && codes[end + 1] === slash && codes[end + 2] === slash)
      return addressEnd(reading, end)
    if (!joining.has(codes[end]!) || !isWordCode(codes[end + 1]!)) return end
    // A capital after a point begins a sentence, but for initials: U.S.C.
    const isInitial = end === at + 1 || codes[end - 2] === period
    if (codes[end] === period && isCapital(reading, end + 1) && !isInitial) return end
    end = wordEnd(reading, end + 1)
  }
}

/** Where the rest of a name of digits ends: 5G, 10:30, 2026-01-20, 138-0000-0000. */
function numberNameEnd(reading: Reading, at: number): number {
  const {codes} = reading
  let end = wordEnd(reading, at)
  for (;;) {
    const joined = codes[end] === colon || (codes[end] !== plus && joining.has(codes[end]!))
    if (!joined || !isWordCode(codes[end + 1]!)) return end
    end = wordEnd(reading, end + 1)
  }
}

function addressEnd({codes, length}: Reading, at: number): number {
  while (at < length && codes[at]! > 0x20 && codes[at]! < 0x7f && codes[at] !== 0x29) at++
  return at
}
