import type {Hedge} from '../quantity.ts'
import {amountDraft} from '../quantities/amounts.ts'
import {withUnit} from '../quantities/compounds.ts'
import {areCitedApart} from '../quantities/is-cited.ts'
import {numeralAt} from '../quantities/read-numeral.ts'
import {compare} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {isHan} from '../fold/kinds.ts'
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
import {codeOf} from './number-words.ts'

const [have, not, among, inside, just, big, comma, of, several] = [...'有没中里就大，的些'].map(codeOf)
/** 五艘渡轮就有四艘: of these. */
const stressed = new Set([...'就便竟却'].map(codeOf))
const sentenceEnds = new Set([...'。!?;'].map(codeOf))
/** Words that count who can be asked: 十位客人有九位读过 needs no 中, as 三个部门有两个负责人 would. */
const asked = new Set([...'位名人家户'].map(codeOf))
/** 100家茶馆中，99家: behind these a comma stands between a whole and its part. */
const insides = new Set([...'中里内间面'].map(codeOf))
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
const ofGroup = /^(?!的(?:概率|几率|机会|可能)|[分点星的]?[，。;、)]|[分点星号月日版年])[\u4e00-\u9fff]/

function proportion(reading: Reading, start: number, whole: Numeral | undefined, isEvery: boolean): Draft[] {
  if (!whole || whole.share || whole.upper || whole.value.scale > 0 || whole.value.digits < 2n) return nothing
  const {codes} = reading
  const counter = counterEnd(reading, whole)
  // 十大港口中有七个: the ten are the largest, and all there are.
  if (counter === undefined || codes[whole.end] === big) return nothing
  const part =
    partAfter(reading, whole, counter, isEvery) ??
    (isEvery && whole.value.digits > 100n ? undefined : bareAfter(reading, whole, counter, isEvery))
  if (!part || areCitedApart(reading, whole, part.numeral)) return nothing
  const {numeral, end, hedge} = part
  if (isEvery || whole.value.digits <= 20n || isRoundWhole(whole))
    return proportionDraft(start, end, numeral, whole, hedge ?? numeral.hedge)
  if (numeral.article || compare(numeral.value, whole.value) > 0) return nothing
  const counted = counting(reading, numeral)
  return countedDrafts({...counted, hedge: hedge ?? counted.hedge}, counting(reading, whole))
}

/** Behind the word that counts: one of the table, or any that is not known to name something (口, 停). */
function counterEnd(reading: Reading, {end, bare: isBare}: Numeral): number | undefined {
  const unit = unitAt(reading, end)
  if (unit) return unit.value.kind === 'count' ? unit.end : undefined
  const character = reading.codes[end]!
  return !isBare && isHan(character) && !naming.has(character) ? end + 1 : undefined
}
const naming = new Set([...'年月日号时点分秒章页节版届期季周路线'].map(codeOf))

/** Whether a part is counted as its whole is; a word of no table has to stand behind both. */
function isCountedAlike(reading: Reading, part: Numeral, whole: Numeral): boolean {
  const unit = unitAt(reading, part.end)
  if (unit) return unit.value.kind === 'count' && unitAt(reading, whole.end) !== undefined
  return unitAt(reading, whole.end) !== undefined || reading.codes[part.end] === reading.codes[whole.end]
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
      (isInside && (character === among || character === inside || character === just)) ||
      (character === comma && insides.has(codes[at - 1]!))
    if (!isJoint) continue
    // 三个里没有一个: none of them, and no third.
    if (character === have && codes[at - 1] === not) return undefined
    const first = isInside && codes[at + 1] === of ? at + 2 : at + 1
    const inner = phraseAt(reading, first)
    const isHedge = inner?.value.mark?.hedge !== undefined
    const numeral = numeralAt(reading, isHedge ? inner!.end : first)
    if (!numeral || numeral.share || (!isHedge && inner && inner.end > numeral.end)) continue
    // 18个序列，其中一些: some of them, and not one.
    if (codes[numeral.end] === several) continue
    // 其中3～6岁幼儿: how old they are.
    if (ofAges.test(folded(reading, numeral.end, numeral.end + widest / 2))) return undefined
    if (isHedge) hedge ??= inner!.value.mark!.hedge
    if (!isCountedAlike(reading, numeral, whole)) return undefined
    const isSame = codes[numeral.end] === codes[whole.end]
    const end = isSame || unitAt(reading, numeral.end) ? counterEnd(reading, numeral) : numeral.end
    const isStressed = character === have && stressed.has(codes[at - 1]!)
    const isAsked =
      isStressed || asked.has(codes[whole.end]!) || isGroup(whole, numeral, folded(reading, start, at))
    return isEvery || isInside || (isSame && isAsked) ? {numeral, end: end ?? numeral.end, hedge} : undefined
  }
  return undefined
}

const ofAges = /^\s?[-~–—至到]\s?\d{1,3}\s?周?岁/

/** 两百个孩子有一百九十个: many of them, and their part right behind. */
function isGroup(whole: Numeral, part: Numeral, between: string): boolean {
  const isPart = !part.article && compare(part.value, whole.value) < 0
  return whole.value.digits >= 20n && isPart && /^[^，]{0,8}(?:，[只仅]?)?$/.test(between)
}

/** 十家茶馆九家, 100家茶馆，99家: nothing between, and counted by the same word; 每千人口医师4人 is a rate. */
function bareAfter(reading: Reading, whole: Numeral, start: number, isEvery: boolean): Part | undefined {
  const {codes} = reading
  const between = bare.exec(folded(reading, start, start + widest / 2 + 1))?.[0]
  // 14个墨西哥频道，12个美国频道 are members of a list.
  if (between === undefined || (between.endsWith('，') && !isEvery && !isRoundWhole(whole))) return undefined
  const numeral = numeralAt(reading, start + between.length)
  if (
    !numeral ||
    numeral.share ||
    numeral.article ||
    numeral.value.scale > 0 ||
    compare(numeral.value, whole.value) >= 0
  )
    return undefined
  const end = codes[numeral.end] === codes[whole.end] ? counterEnd(reading, numeral) : undefined
  return end === undefined ? undefined : {numeral, end}
}

/** The noun, without words by which the second number is of another time or place. */
const bare =
  /^(?:(?![年月日天周今明昨去前后上下比到至和与及或、的又再增减多少退剩另第有里中内对这那该各给向把被以为用])[\u4e00-\u9fff]){0,6}?(?:里[头面边]|当中|之中|中间)?，?(?=[\d一二两三四五六七八九十百千几])/

function counting(reading: Reading, numeral: Numeral): Draft {
  const amount = withUnit(reading, numeral)
  return amount.unit ? amountDraft(reading, amount, undefined, amount.unit) : countDraft(numeral)
}
