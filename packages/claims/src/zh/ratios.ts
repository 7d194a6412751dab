import {numeralAt} from '../quantities/read-numeral.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {contextBefore, contextBehind} from '../quantities/places.ts'
import {isBrokenRatio, ratioDraft, readRatioParts} from '../quantities/ratios.ts'
import {codeOf, digitValues} from './number-words.ts'

const [open, versus, colon, minute, tenth, account] = [...'开比:分成账'].map(codeOf)
const joints: ReadonlySet<number> = new Set([versus!, colon!])
const comparing = words('比例 之比 比为 配比 占比 比率 人数比 比值 师生比 男女 性别比 优势 对比 票数')
/** Before “2比1” these are enough. */
const joining = words('以 为 比 呈 按')
const playing = words(
  '比分 战胜 击败 获胜 取胜 胜 负于 领先 比赛 战平 打平 球 落后 逆转 赛 局 横扫 力克 不敌'
)

/** 二八开 is a share of 20% and one of 80%; 2比1 and 3:1 are multiples where things are compared. */
export function readRatio(reading: Reading, numeral: Numeral): Draft[] {
  const {codes} = reading
  const {start, end} = numeral
  const isSplit =
    codes[end] === open || (codes[end] === minute && (codes[end + 1] === tenth || codes[end + 1] === account))
  if (isSplit && end - start === 2) return split(codes, start)
  const parts = readRatioParts(reading, numeral, joints)
  if (parts.length > 0) return parts
  if (codes[end] !== versus && codes[end] !== colon) return nothing
  const second = numeralAt(reading, end + 1)
  if (!second || second.share || numeral.share) return nothing
  const isTime = codes[end] === colon && second.end - second.start > 1
  const before = contextBefore(reading, start, 14)
  const after = contextBehind(reading, second.end, 10)
  if (before.includes('比例尺')) return nothing
  if (playing.some((word) => before.includes(word) || after.includes(word))) return nothing
  const isCompared = comparing.some((word) => before.includes(word) || after.includes(word))
  const isJoined = codes[end] === versus && joining.some((word) => before.endsWith(word))
  const isRatio = /比[例率为]|之比/.test(before + after) || /比[约是达]{0,2}$/.test(before)
  const isNamed = isTime ? isRatio : isCompared || isJoined
  if (!isNamed && !isBrokenRatio(reading, numeral, second)) return nothing
  return ratioDraft(start, second.end, numeral, second)
}

function split(codes: Uint16Array, start: number): Draft[] {
  const parts = [start, start + 1].map((at) => BigInt(digitValues.get(codes[at]!) ?? 0))
  if (parts[0]! + parts[1]! !== 10n) return nothing
  return parts.map((part, index) => ({
    start: start + index,
    end: start + index + 1,
    kind: 'percent' as const,
    value: exact(part * 10n),
    step: '10',
    plain: true
  }))
}

function words(list: string): string[] {
  return list.split(' ')
}
