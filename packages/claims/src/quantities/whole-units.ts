import {isHan} from '../fold/kinds.ts'
import {space} from '../fold/units.ts'
import type {Reading, Unit} from './grammar.ts'
import type {FoundPhrase} from './lexicon.ts'
import {written} from './places.ts'
import {unitAt} from './tables.ts'

/** What joins the nouns of one unit: tonne-kilometres, kW·h. */
const joints = new Set(['-', '·', '.', ' '].map((sign) => sign.charCodeAt(0)))

/**
 * The unit at a place, as far as its nouns go on: 吨公里 is no weight, and neither are tonne-kilometres.
 *
 * A product of units has the code of one: `t.km`.
 */
export function wholeUnitAt(reading: Reading, at: number): FoundPhrase<Unit> | undefined {
  let whole = writtenUnitAt(reading, at)
  for (let count = 1; whole && isFactor(whole.value) && count < mostFactors; count++) {
    const next = nextFactor(reading, whole.end)
    if (!next) return whole
    whole = {value: {...next.value, unit: `${whole.value.unit}.${next.value.unit}`}, end: next.end}
  }
  return whole
}

const mostFactors = 4

function nextFactor(reading: Reading, end: number): FoundPhrase<Unit> | undefined {
  const {codes} = reading
  const isGlued = isHan(codes[end]!) && isHan(codes[end - 1]!)
  if (!isGlued && !joints.has(codes[end]!)) return undefined
  // The plural ends a unit: 3 tonnes kilometres away.
  if (codes[end] === space && codes[end - 1] === plural) return undefined
  const next = writtenUnitAt(reading, isGlued ? end : end + 1)
  // One character may begin another word: 100吨米, 5克天麻.
  const isWord = next && (!isGlued || next.end > end + 1)
  return isWord && isFactor(next.value) ? next : undefined
}

const plural = 's'.charCodeAt(0)

function isFactor({kind, unit, silent}: Unit): boolean {
  return kind === 'measure' && unit !== undefined && !silent && !unit.includes('/')
}

/** Case decides between some units: MW is no mW. */
function writtenUnitAt(reading: Reading, at: number): FoundPhrase<Unit> | undefined {
  const found = unitAt(reading, at)
  const spelling = found?.value.spelling
  return spelling !== undefined && written(reading, at, found!.end) !== spelling ? undefined : found
}
