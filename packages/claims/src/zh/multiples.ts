import {exact, toText} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {numeralAt} from '../quantities/read-numeral.ts'
import {codeOf} from './number-words.ts'

/** Degrees that verbs of one character are said with: 大增, 暴跌. */
const degrees = '大 暴 猛 激 剧 骤 陡 急 飙 狂 微 略 稳 净'
const up =
  '增长 增加 增大 加大 变大 提高 提升 上升 上涨 攀升 扩大 增 涨 升 飙升 激增 猛增 暴涨 大涨 上调 增多 跃升 高出 多出 超出 扩张 增幅达 涨幅达 增幅 涨幅 扩增 增产 增收'
const down =
  '减少 下降 降低 下跌 下滑 缩减 缩小 缩短 降 减 跌 缩水 压缩 削减 回落 锐减 骤降 骤减 砍 砍掉 砍去 下调 减小 萎缩 暴跌 大跌 少 低 减掉 减去 跌去 蒸发 减产 减轻 便宜 慢 短 轻 小 弱 窄 薄 裁减 裁掉 裁撤 降幅达 跌幅达 节省 节约'
const more = '多 快 高 大 翻 贵 长 重 强 翻了'
/** Where a change ends; the number behind is the whole: 增至两倍. */
const ends = '到 至 为 成'
const halved = '减半 砍半 腰斩 折半 对半砍 减为一半 降为一半'

/** Verbs that decide what a multiple means, and words that are multiples. */
export const multiples: Array<[string, Phrase]> = [
  ...degreed('增 涨 升').map((word): [string, Phrase] => [word, {change: 'up'}]),
  ...degreed('减 降 跌').map((word): [string, Phrase] => [word, {change: 'down'}]),
  ...words(up).map((word): [string, Phrase] => [word, {change: 'up'}]),
  ...words(down).map((word): [string, Phrase] => [word, {change: 'down'}]),
  ...words(more).map((word): [string, Phrase] => [word, {change: 'more'}]),
  ...linked(up, 'up'),
  ...linked(down, 'down'),
  ...words(halved).map((word): [string, Phrase] => [word, {read: half}]),
  ...['翻番', '翻倍', '倍增', '翻了番', '翻了倍', '高一倍', '大一倍'].map((word): [string, Phrase] => [
    word,
    {read: double}
  ]),
  ...['翻', '翻了'].map((word): [string, Phrase] => [word, {change: 'more', read: times}])
]

function linked(verbs: string, change: 'up' | 'down'): Array<[string, Phrase]> {
  return words(verbs).flatMap((verb) =>
    words(ends).map((end): [string, Phrase] => [verb + end, {link: true, otherwise: {change}}])
  )
}

function degreed(verbs: string): string[] {
  return words(verbs).flatMap((verb) => words(degrees).map((degree) => degree + verb))
}

function half(_: Reading, start: number, end: number): Draft[] {
  return [{start, end, kind: 'multiple', value: exact(1n, 0, 2n), step: '1'}]
}

function double({codes}: Reading, start: number, end: number): Draft[] {
  // 倍增器 and 倍增计划 are names.
  return codes[end] === codeOf('器') || codes[end] === codeOf('计')
    ? nothing
    : [{start, end, kind: 'multiple', value: exact(2n), step: '1'}]
}

/** 翻一番 is twice, 翻两番 four times, 翻一番半 more than twice. */
function times(reading: Reading, start: number, end: number): Draft[] {
  const numeral = numeralAt(reading, end)
  if (!numeral || reading.codes[numeral.end] !== codeOf('番')) return nothing
  const count = Number(toText(numeral.value))
  if (!Number.isInteger(count) || count < 1 || count > 20) return nothing
  const draft = {
    start,
    end: numeral.end + 1,
    kind: 'multiple' as const,
    value: exact(2n ** BigInt(count)),
    step: '1'
  }
  return [reading.codes[draft.end] === codeOf('半') ? {...draft, end: draft.end + 1, hedge: 'over'} : draft]
}

function words(list: string): string[] {
  return list.split(' ')
}
