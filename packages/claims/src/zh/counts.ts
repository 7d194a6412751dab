import {nothing, type Draft, type Reading, type Unit} from '../quantities/grammar.ts'
import {lowerOf, numeralAfterSeparator} from '../quantities/amounts.ts'
import {compare, powerOfTen} from '../quantities/exact.ts'
import {isHedged} from '../quantities/leads.ts'
import {createLexicon, isHan, isWordCode, longest} from '../quantities/lexicon.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {written} from '../quantities/places.ts'
import {code} from './number-words.ts'

const list =
  '家 名 位 人 项 种 类 款 条 台 部 辆 架 艘 列 座 栋 幢 所 间 处 篇 份 本 册 张 幅 例 起 宗 笔 单 颗 粒 枚 块 片 根 支 队 户 股 ' +
  '头 匹 棵 株 门 对 双 副 把 瓶 箱 包 袋 桶 罐 盒 杯 碗 趟 班 席 票 件 批 组 套 只 次 场 亩 斤 人次 架次 车次 万次 户次 册次 ' +
  '国 省 市 县 天次 倍次 篇次'

/** Words of persons and things that a number in 万 may stand right before. */
const nouns =
  '受访者 受访组织 受访企业 用户 开发者 企业 组织 公司 团队 机构 员工 客户 患者 学生 居民 消费者 网民 司机 乘客 旅客 辆 台 人 家 户 名'

/** Two Han characters make most nouns; a third one ends names of persons. */
const personal = new Set([...'者员家师商户民'].map(code))
const noNoun = new Set(
  [...'的是在有和与及或了已都也将被把使中里上下为到从对于以之等，其就以内外多半'].map(code)
)

/** Measure words: what stands before the counted noun, or names it. */
export const classifiers: Array<[string, Unit]> = [
  ['个', {kind: 'count', noun: nounAfter, adjust: counted}],
  ...list.split(' ').map((word): [string, Unit] => [word, {kind: 'count', unit: word, adjust: counted}])
]

const following = createLexicon(
  'zh',
  nouns.split(' ').map((noun) => [noun, {noun}] as const)
)

/** 一家 and 百家 count nothing; 三国 and 两国 are names. */
function counted(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const {codes} = reading
  if (numeral.article || numeral.share) return undefined
  const size = numeral.end - numeral.start
  if (numeral.bare && size === 1 && !isHedged(reading, numeral.start)) return undefined
  const isPlace = '国省市县'.includes(String.fromCharCode(codes[end - 1]!))
  if (isPlace && numeral.form === 'words' && numeral.value.digits < 11n) return undefined
  if (codes[numeral.start]! < 0x80 && numeral.value.scale > 0 && numeral.scales.length === 0) return undefined
  return numeral
}

/** The noun behind 个. */
function nounAfter(reading: Reading, end: number): string | undefined {
  const {codes} = reading
  if (!isNounPart(codes[end]!) || !isNounPart(codes[end + 1]!))
    return isNounPart(codes[end]!) ? written(reading, end, end + 1) : undefined
  return written(reading, end, personal.has(codes[end + 2]!) ? end + 3 : end + 2)
}

function isNounPart(character: number): boolean {
  return isHan(character) && !noNoun.has(character)
}

/** A number that counts without a measure word: 1560万, 1,234, 两千多, 数百, 超过2000. */
export function readCount(reading: Reading, numeral: Numeral): Draft[] {
  const second = numeralAfterSeparator(reading, numeral.start, numeral.end)
  const lower = second ? lowerOf(numeral, second) : numeral
  const isRange =
    second !== undefined && !second.share && compare(lower.value, second.value) < 0 && counts(reading, second)
  if (!isRange && !counts(reading, numeral)) return nothing
  const last = isRange ? second : numeral
  const noun = longest(following, reading, last.end)
  const first = isRange ? lower : numeral
  const upper = isRange ? (second.upper ?? second.value) : numeral.upper
  return [
    {
      start: numeral.start,
      end: last.end,
      kind: 'count',
      value: first.value,
      upper,
      step: powerOfTen(Math.min(first.step, last.step)),
      hedge: last.hedge,
      unit: noun?.value.noun
    }
  ]
}

function counts(reading: Reading, numeral: Numeral): boolean {
  const {codes} = reading
  const {value, scales, counting, bare, vague, hedge, end, start} = numeral
  if (numeral.share) return false
  if (counting || vague || hedge === 'over') return true
  if (bare) return isHedged(reading, start)
  const isWhole = value.scale <= 0
  if (scales.length > 0 && (codes[start]! < 0x80 || end - start > 2)) return true
  if (scales.length > 0 && scales[0]! >= 3 && !isHan(codes[end]!)) return true
  return isWhole && value.digits >= 10n && !isWordCode(codes[end]!) && isHedged(reading, start)
}
