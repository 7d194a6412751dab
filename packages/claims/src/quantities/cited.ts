import {amountDraft} from './amounts.ts'
import {withUnit} from './compounds.ts'
import {numeralAt} from './read-numeral.ts'
import type {Amount} from './single-units.ts'
import {shifted} from './exact.ts'
import {nothing, type Draft, type Reading, type Unit} from './grammar.ts'
import {isWordCode} from '../fold/kinds.ts'
import {isCitedNumeral, isPlain, isYear} from './is-cited.ts'
import type {Numeral} from './numeral.ts'
import {folded, wordBefore} from './places.ts'
import {isBeside, perWords} from './beside.ts'
import {countsPoints} from './points-noun.ts'

/** How far the number that names the unit may be: from 350 to an estimated 400 GW. */
const reach = 24
const count: Unit = {kind: 'count'}
/** Of an index or of percentages: what the citation is of will tell. */
const points: Unit = {kind: 'count', unit: 'points'}

/** A number of a citation whose unit or scale the next one names: from 350 to 400 GW, 由1.2增至1.5亿元. */
export function readCited(reading: Reading, numeral: Numeral): Draft[] {
  if (numeral.share || !isPlain(reading, numeral)) return nothing
  const next = nextAmount(reading, numeral)
  if (!next || tellsAgain(reading, numeral, next.numeral)) return nothing
  const [scale = 0] = next.numeral.scales
  const unit = next.unit ?? count
  if (unit === count && scale === 0) return nothing
  const own = scaledBy(numeral, scale)
  return [amountDraft(reading, {numeral: own, end: numeral.end}, undefined, unit)]
}

/** Fell by 641, or 7.8%: what the first number of a citation is told as once more has a unit of its own; that of 4, 5 or 6% is theirs. */
function tellsAgain(reading: Reading, {start, end}: Numeral, next: Numeral): boolean {
  const own = reading.cited.find((span) => span.start <= start && end <= span.end)
  const isFirst = own !== undefined && !/\d/.test(folded(reading, own.start, start))
  return isFirst && isBeside(folded(reading, end, next.start), 'againBetween')
}

/** An amount of money of a citation, in the scale that the next one names: from $1.2 to $1.5 billion. */
export function inScaleOfNext(reading: Reading, numeral: Numeral, sign: string): Numeral {
  if (!isPlain(reading, numeral)) return numeral
  const next = nextAmount(reading, numeral)?.numeral
  const isMoney = next && folded(reading, next.start - sign.length, next.start) === sign
  return isMoney ? scaledBy(numeral, next.scales[0] ?? 0) : numeral
}

function scaledBy(numeral: Numeral, scale: number): Numeral {
  return {...numeral, value: shifted(numeral.value, scale), step: numeral.step + scale}
}

/** The next number that names its unit or scale; those between have none either. */
function nextAmount(reading: Reading, {end}: Numeral): Amount | undefined {
  const {codes} = reading
  for (let at = end, last = end; at < last + reach; at++) {
    if (isWordCode(codes[at]!) && isWordCode(codes[at - 1]!)) continue
    const numeral = numeralAt(reading, at)
    if (!numeral || isYear(reading, numeral.start, numeral.end)) continue
    // 由15.2降至每10万人12.6: of how many it is, is the scale of neither.
    const isBase = perWords.has(folded(reading, at - 1, at)) || perWords.has(wordBefore(reading, at))
    if (isBase) {
      last = numeral.end
      at = last - 1
      continue
    }
    if (!isCitedNumeral(reading, numeral) || !joint.test(folded(reading, last, at))) return undefined
    const amount = withUnit(reading, numeral)
    if (isBeside(folded(reading, numeral.end, numeral.end + 8), 'pointsBehind'))
      return {...amount, unit: points}
    if (dates(reading, numeral.start, amount.unit?.unit)) return undefined
    if (amount.unit || numeral.scales.length > 0) return amount
    last = numeral.end
    at = last - 1
  }
  return undefined
}

/** 4.9 in the 12 months to March: a length of time that says when. */
function dates(reading: Reading, start: number, unit: string | undefined): boolean {
  return lengths.has(unit) && isBeside(folded(reading, start - widest, start), 'lengthBefore')
}

const lengths: ReadonlySet<string | undefined> = new Set(['a', 'mo', 'wk', 'd', 'h'])
const widest = 24

/** Between numbers that share a unit: words without a stop, or the joint of a list with the name of its next member. */
const joint = /^[,，、]?[^,，、;。.:!?()/]*$/

/** A number without a word of its own in the unit of the one before it: 3.2 points in 2024 and 3.3 in 2025. */
export function inUnitOfLast(reading: Reading, draft: Draft, before: readonly Draft[]): Draft {
  if (!draft.open) return draft
  const last = before.findLast(({kind, start, unit}) => kind !== 'year' && !dates(reading, start, unit))
  if (!last || !isLasting(last) || draft.start - last.end > reach) return draft
  const isTogether = reading.cited.some((span) => span.start <= last.start && draft.end <= span.end)
  return isTogether &&
    goesOn(folded(reading, last.end, draft.start)) &&
    !isRate(folded(reading, draft.end, draft.end + 5))
    ? {...draft, kind: last.kind, unit: last.unit}
    : draft
}

function isLasting(draft: Draft): boolean {
  return lasting.has(draft.kind) || countsPoints(draft)
}
const lasting = new Set<Draft['kind']>(['percent', 'points', 'measure', 'currency'])

/** 28.4 per 100,000 has a unit of its own. */
function isRate(behind: string): boolean {
  return /^ ?\//.test(behind) || isBeside(behind, 'rateBehind')
}

/** No sentence ends there, and nothing that makes an amount of change of the number. */
function goesOn(between: string): boolean {
  return /^[^;。!?]*$/.test(between) && !isBeside(between, 'changeEnd')
}
