import type {Language} from '../language.ts'
import {fold} from './fold.ts'
import type {Draft, Grammar, Phrase, Reading} from './grammar.ts'
import {withHedges, type Lead} from './hedging.ts'
import {isDigit, isHan, isLetter, isWordCode, longest, type Found} from './lexicon.ts'
import type {Numeral} from './numeral.ts'
import {isCapital, pastSpace, wordEnd} from './places.ts'

const [hyphen, dash, plus, period, colon, slash] = [0x2d, 0x2013, 0x2b, 0x2e, 0x3a, 0x2f]
/** After these a number is part of a name, an address or a formula. */
const gluing = new Set([...'#@/\\&_×.§№^*'].map((character) => character.charCodeAt(0)))
/** These join the parts of a name: GPT-4, HTTP/2, node.js, a@b. */
const joining = new Set([...'-_./@#~&+'].map((character) => character.charCodeAt(0)))

/** All quantities of a text, in order; offsets are into the folded text of `reading`. */
export function scan(text: string, language: Language, grammar: Grammar): {reading: Reading; drafts: Draft[]} {
  const reading: Reading = {...fold(text, language), grammar, from: -1, hedged: false}
  const {codes, length} = reading
  const drafts: Draft[] = []
  let leads: Lead[] = []
  let at = 0

  while (at < length) {
    const code = codes[at]!
    const found = longest(grammar.phrases, reading, at)
    const numeral = grammar.numeralStarts[code] === 1 ? grammar.readNumeral(reading, at) : undefined
    const numeralEnd = typeof numeral === 'object' ? numeral.end : (numeral ?? at)

    if (found && !found.value.open && found.end > numeralEnd) {
      at = phrase(found)
    } else if (typeof numeral === 'object') {
      at = number(numeral)
    } else {
      const next = numeral ?? (isWordCode(code) ? nameEnd(reading, at) : signEnd(at))
      at = Math.max(next, at + 1)
    }
  }
  return {reading, drafts}

  function phrase({value, end}: Found<Phrase>): number {
    const compound = codes[end] === hyphen && isLetter(codes[end + 1]!) && isLetter(codes[end - 1]!)
    if (compound) return nameEnd(reading, end)
    if (value.read) {
      reading.hedged = isHedged(at)
      const found = value.read(reading, at, end)
      if (typeof found === 'number') return found
      if (found.length > 0) return finish(found, at)
    }
    if (value.from) reading.from = at
    if (value.mark || value.link || value.sign || value.change) lead(value, at, end)
    return end
  }

  function number(numeral: Numeral): number {
    if (!isGlued(reading, numeral)) {
      reading.hedged = isHedged(numeral.start)
      for (const read of grammar.readers) {
        const found = read(reading, numeral)
        if (found.length > 0) return finish(found, numeral.start)
      }
    }
    return isWordCode(codes[numeral.end]!) || numeral.form === 'digits'
      ? numberNameEnd(reading, numeral.end)
      : numeral.end
  }

  function isHedged(start: number): boolean {
    const last = leads.at(-1)
    return !!last && pastSpace(reading, last.end) >= start && leads.some(({phrase}) => phrase.mark)
  }

  function finish(found: readonly Draft[], start: number): number {
    const last = leads.at(-1)
    if (last && pastSpace(reading, last.end) < start) leads = []
    for (const draft of found) {
      drafts.push(withHedges(reading, draft, draft.start === start ? leads : []))
    }
    leads = []
    return drafts.at(-1)!.end
  }

  function lead(value: Phrase, start: number, end: number): void {
    const last = leads.at(-1)
    if (last && (pastSpace(reading, last.end) < start || leads.length > 6)) leads = []
    leads.push({start, end, phrase: value})
  }

  /** Past a character that is no part of a phrase or number; a sign before a digit is kept. */
  function signEnd(place: number): number {
    const code = codes[place]!
    if ((code === hyphen || code === dash || code === plus) && isDigit(codes[place + 1]!)) {
      const before = codes[place - 1] ?? 0
      if (place === 0 || before === 0x20 || isHan(before) || before === 0x28 || before > 0x3000) {
        lead(code === plus ? plusSign : minusSign, place, place + 1)
      }
    }
    return place + 1
  }
}

const plusSign: Phrase = {sign: 'plus'}
const minusSign: Phrase = {sign: 'minus'}

/** Whether a number is part of a name, an address, a time or a formula. */
function isGlued({codes}: Reading, {start, end, form}: Numeral): boolean {
  if (form === 'words') return false
  const before = codes[start - 1] ?? 0
  return start > 0 && (gluing.has(before) || (before === hyphen && isWordCode(codes[start - 2] ?? 0)) || end === start)
}

/** Where a name ends: a word, with what is joined to it by signs; addresses whole. */
function nameEnd(reading: Reading, at: number): number {
  const {codes} = reading
  let end = wordEnd(reading, at)
  for (;;) {
    if (codes[end] === colon && codes[end + 1] === slash && codes[end + 2] === slash) return addressEnd(reading, end)
    if (!joining.has(codes[end]!) || !isWordCode(codes[end + 1]!)) return end
    // A capital after a point begins a sentence.
    if (codes[end] === period && isCapital(reading, end + 1)) return end
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
