import {compare, exact, multiplied, sum} from '../quantities/exact.ts'
import type {Reading, Unit} from '../quantities/grammar.ts'
import {isCitedNumeral} from '../quantities/is-cited.ts'
import {isHedged} from '../quantities/leads.ts'
import {isDigit} from '../fold/kinds.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded} from '../quantities/places.ts'
import {percentWords} from '../other-languages/percent-words.ts'
import {sizeUnits, symbols} from '../quantities/symbols.ts'
import {classifiers} from './counts.ts'
import {currencies} from './currencies.ts'
import {measures} from './measures.ts'
import {codeOf, digitValues} from './number-words.ts'
import {sizes} from './sizes.ts'

const half = codeOf('半')
/** A digit before these counts something itself: 八成三家企业. */
const counted = new Set([...'成家个名位人项种类款倍年月十百千万亿折分'].map(codeOf))

const shares: Array<[string, Unit]> = [
  ['‰', {kind: 'percent', shift: -1}],
  ...words('巴仙 个巴仙 趴').map((word): [string, Unit] => [word, {kind: 'percent'}]),
  ['成', {kind: 'percent', shift: 1, adjust: tenths}],
  ['折', {kind: 'percent', adjust: discount, worth: discounted}],
  ...words('成为 成立 成功 成果 成本 成长 成熟 成就 成绩 成型 成都 成品 成分 成交 成年 成效 成员').map(
    (word): [string, Unit] => [word, {kind: 'percent', shift: 1, adjust: tenthsBeforeWord}]
  ),
  ...words('折腾 折叠 折射 折磨 折旧 折返 折中 折算 折合 折线 折页 折断 折扇').map((word): [string, Unit] => [
    word,
    {kind: 'percent', adjust: refuse}
  ]),
  ...words('成员工 成本科 成本地').map((word): [string, Unit] => [
    word,
    {kind: 'percent', shift: 1, adjust: (reading, numeral, end) => tenths(reading, numeral, end - 2)}
  ])
]

const points: Array<[string, Unit]> = [
  ...words('百分点 个百分点').map((word): [string, Unit] => [word, {kind: 'points'}]),
  ...words('基点 个基点 个bp 个bps').map((word): [string, Unit] => [word, {kind: 'points', shift: -2}]),
  ...words('千分点 个千分点').map((word): [string, Unit] => [word, {kind: 'points', shift: -1}]),
  ...words('万分点 个万分点').map((word): [string, Unit] => [word, {kind: 'points', shift: -2}]),
  ['个点', {kind: 'points', adjust: pointsOfChange}],
  ['点', {kind: 'count', unit: 'points', adjust: pointsOfIndex}],
  ['个多百分点', {kind: 'points', hedge: 'over'}]
]

const multiples: Array<[string, Unit]> = [
  ['倍', {kind: 'multiple', adjust: andHalf}],
  ['番', {kind: 'multiple', verb: true, adjust: timesDoubled}],
  ['番半', {kind: 'multiple', verb: true, hedge: 'over', adjust: timesDoubled}],
  ['多倍', {kind: 'multiple', hedge: 'over'}],
  ...words('倍数 倍率 倍速 倍频 倍镜').map((word): [string, Unit] => [
    word,
    {kind: 'multiple', adjust: refuse}
  ])
]

/** Units behind a number. */
export const units: Array<[string, Unit]> = [
  ...sizeUnits(sizes),
  ...words('比特 像素 个比特 个像素 位数 核 线程').map((word): [string, Unit] => [
    word,
    {kind: 'count', silent: true}
  ]),
  ...symbols,
  ...percentWords,
  ...shares,
  ...points,
  ...multiples,
  ...currencies,
  ...measures,
  ...classifiers
]

/** 八成, 八成二, 三成半. */
function tenths(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const {codes} = reading
  // 12亿成年人: there are no more than ten tenths.
  if (isManner(reading, numeral, end) || compare(numeral.value, exact(10n)) > 0) return undefined
  const at = end - (reading.codes[end - 1] === codeOf('成') ? 0 : 1)
  const digit = digitValues.get(codes[at]!) ?? (isDigit(codes[at]!) ? codes[at]! - 0x30 : undefined)
  const next = codes[at + 1]!
  if (codes[at] === half) return withTenth(numeral, 5, at + 1)
  const follows = digit && numeral.value.scale === 0 && !numeral.upper
  if (follows && !counted.has(next) && !isDigit(next) && !digitValues.has(next))
    return withTenth(numeral, digit, at + 1)
  return {
    ...numeral,
    step: numeral.form === 'words' && !numeral.upper ? Math.min(numeral.step, 0) : numeral.step,
    end: at
  }
}

/** 八成新的 is how worn a thing is, 他八成已经到家 how likely. */
function isManner(reading: Reading, {start, end: last}: Numeral, end: number): boolean {
  const behind = folded(reading, end, end + 3)
  if (/^新(?:的|[^\u4e00-\u9fff])/.test(behind)) return true
  if (reading.codes[start] !== codeOf('八') || last > start + 1) return false
  const isOfOne =
    /[这那他她它你我]$/.test(folded(reading, start - 1, start)) &&
    /^(?:是|已|会|要|得|没|不|还|又|在)/.test(behind)
  return isOfOne || /^是(?:搞|弄|因为|由于|忘|看错|听错|没|被)/.test(behind)
}

/** 三成为女性 is a share; 一成立, 大获成功 and 树莓派 4 成为了 are words. */
function tenthsBeforeWord(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isBecoming = numeral.form === 'digits' && /^为[了最]/.test(folded(reading, end - 1, end + 1))
  const isShare =
    !numeral.article &&
    !isBecoming &&
    compare(numeral.value, exact(10n)) <= 0 &&
    (isHedged(reading, numeral.start) ||
      numeral.upper !== undefined ||
      reading.codes[end - 1] === codeOf('为'))
  return isShare ? {...numeral, end: end - 1} : undefined
}

function withTenth(numeral: Numeral, digit: number, end: number): Numeral {
  return {...numeral, value: sum(numeral.value, exact(BigInt(digit), 1)), step: -1, end}
}

/** 涨了3个点 are percentage points; elsewhere 点 is a place. */
function pointsOfChange(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const before = folded(reading, numeral.start - 6, numeral.start)
  return /[涨跌升降增减]|回落|收窄|提高|扩大/.test(before) ? {...numeral, end} : undefined
}

/** 指数为130点, 3280.5点: of an index; 8点 and 3点半 are times of day. */
function pointsOfIndex(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  if (numeral.form === 'words' || /^[半钟整到前后左\d]/.test(folded(reading, end, end + 1))) return undefined
  const isNoHour = numeral.value.scale > 0 || numeral.value.digits > 24n
  return isNoHour || isCitedNumeral(reading, numeral) ? {...numeral, end} : undefined
}

/** 八折 is 80%, 八五折 and 85折 are 85%. */
function discount(_: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const price = discounted(numeral)
  return price && {...price, end}
}

function discounted(numeral: Numeral): Numeral | undefined {
  const {value, step, upper} = numeral
  if (upper === undefined && value.scale === 0 && value.digits >= 10n)
    return value.digits < 100n ? numeral : undefined
  return {
    ...numeral,
    value: multiplied(value, 1),
    step: step + 1,
    ...(upper && {upper: multiplied(upper, 1)})
  }
}

/** 翻了近两番 is nearly four times. */
function timesDoubled(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const count = Number(numeral.value.digits)
  if (
    numeral.value.scale !== 0 ||
    count > 20 ||
    !reading.leads.some(({phrase}) => phrase.change === 'more')
  ) {
    return undefined
  }
  return {...numeral, value: exact(2n ** BigInt(count)), step: 0, article: false, end}
}

/** 两倍半. */
function andHalf({codes}: Reading, numeral: Numeral, end: number): Numeral {
  if (codes[end] !== half) return {...numeral, end}
  return {...numeral, value: sum(numeral.value, exact(5n, 1)), step: -1, end: end + 1}
}

function refuse(): undefined {
  return undefined
}

function words(list: string): string[] {
  return list.split(' ')
}
