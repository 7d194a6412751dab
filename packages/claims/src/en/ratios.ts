import {numeralAt} from '../quantities/read-numeral.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {contextBefore, contextBehind, folded, wordAfter, wordBefore} from '../quantities/places.ts'
import {isBrokenRatio, isUnit, ratioDraft, readRatioParts} from '../quantities/ratios.ts'

const [colon, slash, hyphen, space] = [0x3a, 0x2f, 0x2d, 0x20]
const joints = new Set([colon, slash])
const playing =
  /\b(?:won|win|wins|beat|beats|beating|defeat|defeated|lost|lose|scored?|score|match|game|victory|draw|drew|goals?|penalt|half-time|votes? of)\b/
const comparing =
  /(?<![a-z])(?:ratio|outnumber|proportion|margin|favou?r|prefer|versus|compared|relative|(?:by|odds|vs)(?![a-z]))/
const splits = new Set(['split', 'mix', 'division', 'ratio', 'breakdown'])

/** An 80/20 split is two shares; two to one and 3:1 are multiples where things are compared. */
export function readRatio(reading: Reading, numeral: Numeral): Draft[] {
  const {codes} = reading
  const {start, end} = numeral
  const parts = readRatioParts(reading, numeral, joints)
  if (parts.length > 0) return parts
  if (numeral.share) return nothing
  if (numeral.value.scale > 0 && codes[end] !== colon && codes[end] !== space) return nothing
  if (codes[end] === slash || codes[end] === hyphen) {
    const second = numeralAt(reading, end + 1)
    if (second && isSplit(reading, numeral, second)) return split(numeral, second)
  }
  const isColon = codes[end] === colon
  const to = !isColon && /^[ -]to[ -]$/.test(folded(reading, end, end + 4))
  if (!isColon && !to) return nothing
  const second = numeralAt(reading, to ? end + 4 : end + 1)
  if (!second || second.share || !mayStand(numeral, second)) return nothing
  const before = contextBefore(reading, start, 40)
  const after = contextBehind(reading, second.end, 16)
  if (playing.test(before) || playing.test(after)) return nothing
  // From ten to one is a course; from 16:1 is where one of ratios begins.
  if (to && wordBefore(reading, start) === 'from') return nothing
  const isOne = isUnit(second) && numeral.value.digits > 1n
  const isCompared =
    comparing.test(before) || /^[ -](?:ratio|margin)/.test(after) || isBrokenRatio(reading, numeral, second)
  const isTime = second.value.scale === 0 && second.end - second.start > 1
  if (isColon ? !isCompared || isTime : !isOne) return nothing
  if (numeral.value.scale > 0 && !isCompared) return nothing
  return ratioDraft(start, second.end, numeral, second)
}

/** 13.6:1, 1:13.6: one side of a ratio has decimals where the other is one. */
function mayStand(first: Numeral, second: Numeral): boolean {
  if (first.value.scale > 0) return isUnit(second)
  return second.value.scale > 0 ? isUnit(first) : second.end - second.start <= 3
}

function isSplit(reading: Reading, first: Numeral, second: Numeral): boolean {
  if (first.value.digits + second.value.digits !== 100n || second.value.scale > 0) return false
  const before = wordBefore(reading, first.start)
  return splits.has(wordAfter(reading, second.end)) || before === 'split' || before === 'splits'
}

function split(first: Numeral, second: Numeral): Draft[] {
  return [first, second].map(({start, end, value}) => ({
    start,
    end,
    kind: 'percent' as const,
    value: exact(value.digits),
    step: '1',
    plain: true
  }))
}
