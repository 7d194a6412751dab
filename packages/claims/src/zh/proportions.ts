import {find} from '../quantities/tables.ts'
import type {Hedge} from '../quantity.ts'
import {numeralAt} from '../quantities/amounts.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {proportionDraft} from '../quantities/proportions.ts'
import {code} from './number-words.ts'

const [have, among, inside, just, big] = [...'有中里就大'].map(code)
const sentenceEnds = new Set([...'。!?;'].map(code))
/** Words that count who can be asked: 十位客人有九位读过 needs no 中, as 三个部门有两个负责人 would. */
const asked = new Set([...'位名人家户'].map(code))
/** How far the parts of 每十名受访者中就有七名 are apart. */
const widest = 16

/** 每五人中有四人, 每两位就有一位. */
export const proportions: Array<[string, Phrase]> = [
  ['每', {read: (reading, start, end) => proportion(reading, start, numeralAt(reading, end), true)}]
]

/** 十个人里有七个: without 每. */
export function readProportion(reading: Reading, numeral: Numeral): Draft[] {
  return proportion(reading, numeral.start, numeral, false)
}

function proportion(reading: Reading, start: number, whole: Numeral | undefined, isEvery: boolean): Draft[] {
  if (!whole || whole.share || whole.upper || whole.value.scale > 0 || whole.value.digits < 2n) return nothing
  const {codes} = reading
  const unit = find(reading, 'units', whole.end)
  // 十大港口中有七个: the ten are the largest, and all there are.
  if (!unit || unit.value.kind !== 'count' || codes[whole.end] === big) return nothing
  let isInside = false
  let hedge: Hedge | undefined
  for (let at = unit.end; at < whole.end + widest; at++) {
    const character = codes[at]!
    if (sentenceEnds.has(character) || (character < 0x80 && character !== 0x20 && character !== 0x2c))
      return nothing
    if (character === among || character === inside) isInside = true
    if (isInside) hedge ??= find(reading, 'phrases', at)?.value.mark?.hedge
    const isJoint =
      character === have || (isInside && (character === among || character === inside || character === just))
    if (!isJoint) continue
    const inner = find(reading, 'phrases', at + 1)
    const isHedge = inner?.value.mark?.hedge !== undefined
    const part = numeralAt(reading, isHedge ? inner!.end : at + 1)
    if (!part || part.share) continue
    if (isHedge) hedge ??= inner!.value.mark!.hedge
    const counted = find(reading, 'units', part.end)
    if (counted && counted.value.kind !== 'count') return nothing
    if (!isEvery && !isInside && !(asked.has(codes[whole.end]!) && codes[part.end] === codes[whole.end]))
      return nothing
    return proportionDraft(start, counted ? counted.end : part.end, part, whole, hedge)
  }
  return nothing
}
