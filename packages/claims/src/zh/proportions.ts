import type {Hedge} from '../quantity.ts'
import {amountDraft, numeralAt, withUnit} from '../quantities/amounts.ts'
import {compare} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded} from '../quantities/places.ts'
import {
  countDraft,
  countedDrafts,
  isRoundWhole,
  proportionDraft,
  slashedDraft
} from '../quantities/proportions.ts'
import {phraseAt, unitAt} from '../quantities/tables.ts'
import {code} from './number-words.ts'

const [have, among, inside, just, big, comma] = [...'有中里就大，'].map(code)
const sentenceEnds = new Set([...'。!?;'].map(code))
/** Words that count who can be asked: 十位客人有九位读过 needs no 中, as 三个部门有两个负责人 would. */
const asked = new Set([...'位名人家户'].map(code))
/** How far the parts of 每十名受访者中就有七名 are apart. */
const widest = 16

/** 每五人中有四人, 每两位就有一位, 每百家99家. */
export const proportions: Array<[string, Phrase]> = [
  ['每', {read: (reading, start, end) => proportion(reading, start, numeralAt(reading, end), true)}]
]

/** 十个人里有七个, 500家茶馆中，495家; 99/100的客人. */
export function readProportion(reading: Reading, numeral: Numeral): Draft[] | number {
  if (numeral.slashed) return slashedDraft(reading, numeral, ofGroup)
  return proportion(reading, numeral.start, numeral, false)
}

/** A share has what it is of behind it, or what these do; a score has not. */
const ofGroup = /^(?![分点星的]?[，。;、)]|[分点星号月日版年])[\u4e00-\u9fff]/

function proportion(reading: Reading, start: number, whole: Numeral | undefined, isEvery: boolean): Draft[] {
  if (!whole || whole.share || whole.upper || whole.value.scale > 0 || whole.value.digits < 2n) return nothing
  const {codes} = reading
  const unit = unitAt(reading, whole.end)
  // 十大港口中有七个: the ten are the largest, and all there are.
  if (!unit || unit.value.kind !== 'count' || codes[whole.end] === big) return nothing
  const part =
    partAfter(reading, whole, unit.end, isEvery) ??
    (isEvery && whole.value.digits > 100n ? undefined : bareAfter(reading, whole, unit.end))
  if (!part) return nothing
  const {numeral, end, hedge} = part
  if (isEvery || whole.value.digits <= 20n || isRoundWhole(whole))
    return proportionDraft(start, end, numeral, whole, hedge ?? numeral.hedge)
  if (compare(numeral.value, whole.value) > 0) return nothing
  const counted = counting(reading, numeral)
  return countedDrafts({...counted, hedge: hedge ?? counted.hedge}, counting(reading, whole))
}

type Part = {numeral: Numeral; end: number; hedge?: Hedge | undefined}

/** The part that 有, 中 or 里 leads to. */
function partAfter(reading: Reading, whole: Numeral, start: number, isEvery: boolean): Part | undefined {
  const {codes} = reading
  let isInside = false
  let hedge: Hedge | undefined
  for (let at = start; at < whole.end + widest; at++) {
    const character = codes[at]!
    if (sentenceEnds.has(character) || (character < 0x80 && character !== 0x20 && character !== 0x2c))
      return undefined
    if (character === among || character === inside) isInside = true
    if (isInside) hedge ??= phraseAt(reading, at)?.value.mark?.hedge
    const isJoint =
      character === have ||
      (isInside && (character === among || character === inside || character === just || character === comma))
    if (!isJoint) continue
    const inner = phraseAt(reading, at + 1)
    const isHedge = inner?.value.mark?.hedge !== undefined
    const numeral = numeralAt(reading, isHedge ? inner!.end : at + 1)
    if (!numeral || numeral.share) continue
    if (isHedge) hedge ??= inner!.value.mark!.hedge
    const counted = unitAt(reading, numeral.end)
    if (counted && counted.value.kind !== 'count') return undefined
    const isAsked = asked.has(codes[whole.end]!) && codes[numeral.end] === codes[whole.end]
    return isEvery || isInside || isAsked
      ? {numeral, end: counted ? counted.end : numeral.end, hedge}
      : undefined
  }
  return undefined
}

/** 十家茶馆九家, 100家茶馆，99家: nothing between, and counted by the same word; 每千人口医师4人 is a rate. */
function bareAfter(reading: Reading, whole: Numeral, start: number): Part | undefined {
  const {codes} = reading
  const between = bare.exec(folded(reading, start, start + widest / 2 + 1))?.[0].length
  const numeral = between === undefined ? undefined : numeralAt(reading, start + between)
  if (
    !numeral ||
    numeral.share ||
    numeral.article ||
    numeral.value.scale > 0 ||
    compare(numeral.value, whole.value) >= 0
  )
    return undefined
  const counted = unitAt(reading, numeral.end)
  const isSame = counted?.value.kind === 'count' && codes[numeral.end] === codes[whole.end]
  return isSame ? {numeral, end: counted!.end} : undefined
}

/** The noun, without words by which the second number is of another time or place. */
const bare =
  /^(?:(?![年月日天周今明昨去前后上下比到至和与及或、的又再增减多少退剩另第有])[\u4e00-\u9fff]){0,6}?，?(?=[\d一二两三四五六七八九十百千几])/

function counting(reading: Reading, numeral: Numeral): Draft {
  const amount = withUnit(reading, numeral)
  return amount.unit ? amountDraft(reading, amount, undefined, amount.unit) : countDraft(numeral)
}
