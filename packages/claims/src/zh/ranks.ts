import {numeralAt} from '../quantities/read-numeral.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {folded} from '../quantities/places.ts'
import {codeOf} from './number-words.ts'

/** Words before 第三 and 首位 that make a rank of it. */
const ranking =
  '排名 位列 位居 名列 排在 排行 跻身 高居 稳居 位于 排 居 列 升至 降至 跌至 跃居 跃升至 蝉联 全球 世界 全国 全市 全省 亚洲 欧洲 国内 行业 中国 美国 同比增速 规模 总量 并列 倒数'.split(
    ' '
  )
/** After 前三 these make a time or a part of it. */
const notRanked = new Set([...'个年季天周月次期届任轮半小分秒日步章节页集回所往述者言提后成'].map(codeOf))
const ranked = new Set([...'名位大强'].map(codeOf))
/** 第二低, 第三多: what the rank is of. */
const compared = new Set([...'高低多少小快慢长短贵常强好差'].map(codeOf))

/** Phrases of rank: 第三, 前三, 首位. */
export const ranks: Array<[string, Phrase]> = [
  ['第', {read: ordinal}],
  ['前', {read: top}],
  ['后', {read: bottom}],
  ['top', {read: top}],
  ['no.', {read: numbered}],
  ['首位', {read: first}],
  ['榜首', {read: first}],
  ['第一', {read: ordinal}]
]

/** 排名第三, 第二低; 第三章 and 第三家 rank nothing, and their number is none either. */
function ordinal(reading: Reading, start: number): Draft[] | number {
  const numeral = numeralAt(reading, start + 1)
  if (!numeral || numeral.share || numeral.value.scale > 0) return nothing
  const {codes} = reading
  const after = codes[numeral.end]!
  const isRank =
    (followsRanking(reading, start) && !'季产次代届期章节'.includes(String.fromCharCode(after))) ||
    (endings.has(after) && isRankedAmong(reading, start)) ||
    (after === codeOf('大') && codes[numeral.end + 1] !== codeOf('道')) ||
    after === codeOf('名') ||
    (compared.has(after) &&
      !/^(?:[高中低]级|高[中校炉]|小[学区组队]|少[年儿先数]|多[媒样次]|长[江城假]|快[速餐递车]|低[温压]|常[务委会驻规任]|好[友事处人]|强[制度]|差[额旅])/.test(
        folded(reading, numeral.end, numeral.end + 2)
      ))
  if (!isRank) return numeral.end
  return [{start, end: numeral.end, kind: 'ordinal', value: numeral.value, step: '1', plain: true}]
}

/** 前三 and 前十名; 前三个月 and 前10% are something else. */
function top(reading: Reading, start: number, end: number): Draft[] | number {
  const at = reading.codes[end] === 0x20 ? end + 1 : end
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.share || numeral.value.scale > 0 || numeral.scales.length > 1) return nothing
  // 五年前1397万张, 此前31400名: a time ends, and the number is none of the first so many.
  const after = reading.codes[numeral.end]!
  const isRanked = ranked.has(after)
  const isMany = numeral.value.digits > 1000n
  if (endsTime.test(folded(reading, start - 1, end)) || (isMany && !isRanked)) return nothing
  if (after === 0x25) return nothing
  if (notRanked.has(after) && !isRanked) return numeral.end
  if (numeral.value.digits < 2n || isMany) return numeral.end
  return [
    {start, end: numeral.end, kind: 'ordinal', value: exact(1n), upper: numeral.value, step: '1', plain: true}
  ]
}

/** 后五位, 后三名: as many from below; 此后3名 and 会后五位 are something else. */
function bottom(reading: Reading, start: number, end: number): Draft[] | number {
  const numeral = numeralAt(reading, end)
  const after = numeral && folded(reading, numeral.end, numeral.end + 1)
  if (!after || !'位名'.includes(after) || !isRankedBelow.test(folded(reading, start - 2, start)))
    return nothing
  return top(reading, start, end)
}

const isRankedBelow = /(?:排名|位列|位居|排在|居|列|的|最)$/
const endsTime = /^[年月日天周季期此之以先目]前/

function numbered(reading: Reading, start: number, end: number): Draft[] | number {
  const numeral = numeralAt(reading, reading.codes[end] === 0x20 ? end + 1 : end)
  if (!numeral) return nothing
  if (!followsRanking(reading, start)) return numeral.end
  return [{start, end: numeral.end, kind: 'ordinal', value: numeral.value, step: '1', plain: true}]
}

/** 位居首位, 居榜首 */
function first(reading: Reading, start: number, end: number): Draft[] {
  if (!followsRanking(reading, start)) return nothing
  return [{start, end, kind: 'ordinal', value: exact(1n), step: '1', plain: true}]
}

/** What may stand behind a rank that ends what is said. */
const endings = new Set([...'，。;、)位'].map(codeOf))

/** 位居各场馆第二, 在全国排名中位列三地第一: among whom it ranks stands between the verb and the rank. */
function isRankedAmong(reading: Reading, start: number): boolean {
  return rankedAmong.test(folded(reading, start - longestScope, start))
}

const longestScope = 14
const rankedAmong = /(?:位列|位居|名列|排名|排在|高居|稳居|跃居|居)[\p{Script=Han}]{1,10}$/u

function followsRanking(reading: Reading, start: number): boolean {
  const before = folded(reading, start - 6, start)
  return ranking.some((word) => before.endsWith(word))
}
