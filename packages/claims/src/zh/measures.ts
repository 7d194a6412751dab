import {isCitedNumeral, isOneMore} from '../quantities/is-cited.ts'
import {exact, sum} from '../quantities/exact.ts'
import type {Reading, Unit} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded} from '../quantities/places.ts'
import {codeOf, digitValues, scaleExponents} from './number-words.ts'

const half = codeOf('半')
/** 年 before these is part of another word: 三年级, 20年代. */
const yearWords = new Set([...'代级度报轮货糕轻华号龄月'].map(codeOf))
/** Words that make 25年 a length of time rather than a year. */
const lengthBefore = [
  '过去',
  '近',
  '长达',
  '历时',
  '历经',
  '超过',
  '未来',
  '连续',
  '持续',
  '每',
  '用了',
  '花了',
  '约',
  '达',
  '满',
  '的'
]
const lengthAfter = new Set([...'后前内来间期多以之里'].map(codeOf))

/** Words of time; no part of them may be a date: 3日, 5月. */
const times: Array<[string, Unit]> = [
  ['年', time('a', yearLength)],
  ['年多', {kind: 'measure', unit: 'a', hedge: 'over', adjust: lengthOfTime}],
  ['周年', time('a')],
  ['周岁', time('a')],
  ['岁', time('a')],
  ['岁半', {kind: 'measure', unit: 'a', adjust: halfBefore}],
  ...named('个月 个月', 'mo'),
  ...named('星期 个星期 周 礼拜 个礼拜', 'wk'),
  ...named('天', 'd'),
  ['日', time('d', dayLength)],
  ...named('小时 个小时 钟头 个钟头', 'h'),
  ...named('分钟', 'min'),
  [
    '分',
    {
      kind: 'measure',
      unit: 'min',
      adjust: behindHours,
      otherwise: {kind: 'count', unit: 'points', adjust: marks}
    }
  ],
  ...named('秒 秒钟', 's'),
  ...named('毫秒', 'ms'),
  ...named('微秒', 'us'),
  ...named('纳秒', 'ns'),
  ...['个多月', '个多小时', '个多星期'].map((word, index): [string, Unit] => [
    word,
    {kind: 'measure', unit: ['mo', 'h', 'wk'][index]!, hedge: 'over', adjust: lengthOfTime}
  ]),
  ...['个半月', '个半小时', '个半星期'].map((word, index): [string, Unit] => [
    word,
    {kind: 'measure', unit: ['mo', 'h', 'wk'][index]!, adjust: halfInside}
  ])
]

const physical: Array<[string, Unit]> = [
  ['米', {kind: 'measure', unit: 'm', adjust: metres}],
  ...pairs(
    '公里 km 千米 km 人公里 km 人千米 km 厘米 cm 毫米 mm 微米 um 纳米 nm 海里 [nmi_i] 英里 [mi_i] 英尺 [ft_i] 英寸 [in_i]'
  ),
  ...pairs(
    '平方米 m2 平方公里 km2 平方千米 km2 平方厘米 cm2 公顷 har 亩 har/15 立方米 m3 立方厘米 cm3 立方公里 km3 立方千米 km3 立方英尺 [cft_i] 立方英寸 [cin_i] 立方码 [cyd_i] 平方毫米 mm2 平方英里 [smi_us] 平方英尺 [sft_i] 平方英寸 [sin_i] 平方码 [syd_i] 英亩 [acr_us] 升 L 毫升 mL 加仑 [gal_us]'
  ),
  ...pairs(
    '吨 t 公斤 kg 斤 500.g 市斤 500.g 千克 kg 克 g 毫克 mg 微克 ug 磅 [lb_av] 盎司 [oz_av] 克拉 [car_m]'
  ),
  ...pairs(
    '瓦 W 千瓦 kW 兆瓦 MW 吉瓦 GW 太瓦 TW 瓦时 W.h 千瓦时 kW.h 千瓦小时 kW.h 兆瓦时 MW.h 吉瓦时 GW.h 太瓦时 TW.h'
  ),
  ...pairs('伏 V 千伏 kV 赫兹 Hz 千赫 kHz 兆赫 MHz 吉赫 GHz 吉赫兹 GHz 分贝 dB 毫安时 mA.h'),
  ...pairs(
    '千卡 kcal 大卡 kcal 卡路里 cal 焦耳 J 千焦 kJ 兆焦 MJ 帕 Pa 千帕 kPa 百帕 hPa 兆帕 MPa 毫米汞柱 mm[Hg]'
  ),
  ...pairs(
    '摄氏度 Cel 华氏度 [degF] 公里/小时 km/h 千米/小时 km/h 米/秒 m/s 微克/立方米 ug/m3 毫克/立方米 mg/m3 克/立方米 g/m3 毫克/升 mg/L 微克/升 ug/L 千克/公顷 kg/har 公斤/公顷 kg/har'
  )
]

const refused = [
  '升至',
  '升到',
  '升级',
  '升值',
  '升为',
  '升高',
  '克服',
  '周边',
  '周期',
  '周末',
  '周转',
  '天然',
  '天猫',
  '瓦解',
  '米其林',
  '秒杀'
]

/** Units of measurement. */
export const measures: Array<[string, Unit]> = [
  ...times,
  ...physical,
  ...refused.map((word): [string, Unit] => [word, {kind: 'measure', adjust: () => undefined}])
]

/** 满意度为7.4分: marks, where they are said to state a statistic. */
function marks(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isWord = /^[钟之店析部类别红数为成布子支]/.test(folded(reading, end, end + 1))
  return numeral.form === 'words' || isWord || !isCitedNumeral(reading, numeral)
    ? undefined
    : {...numeral, end}
}

/** 2小时08分, 2分30秒; elsewhere 分 are points or marks. */
function behindHours(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isBeforeSeconds = /^[零又]?[\d.一二三四五六七八九十两]{1,5}秒/.test(folded(reading, end, end + 7))
  return isBeforeSeconds || /(?:小时|钟头)[零又]?$/.test(folded(reading, numeral.start - 3, numeral.start))
    ? {...numeral, end}
    : undefined
}

function time(unit: string, adjust = lengthOfTime): Unit {
  return {kind: 'measure', unit, adjust}
}

/** 一天 and 百年 are hardly ever measured; 两天半 is. */
function lengthOfTime(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const {codes} = reading
  if (isOneMore(reading, numeral, end)) return {...numeral, end, article: false}
  if (numeral.article || (numeral.bare && !isHedged(reading, numeral.start))) return undefined
  if (codes[end] !== half) return {...numeral, end}
  return {...numeral, value: sum(numeral.value, exact(5n, 1)), step: -1, end: end + 1}
}

/** 25年 is a year, 10年 and 过去25年 are lengths. */
function yearLength(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const {codes} = reading
  if (yearWords.has(codes[end]!)) return undefined
  const length = numeral.end - numeral.start
  const isArabic = codes[numeral.start]! < 0x80 && numeral.scales.length === 0 && !numeral.hedge
  if (isArabic && length === 4 && numeral.value.scale === 0) return undefined
  const number = Number(numeral.value.digits)
  if (isArabic && length === 2 && number !== 20 && (number < 10 || (number > 15 && number < 30))) {
    const before = folded(reading, numeral.start - 2, numeral.start)
    const isLength =
      isHedged(reading, numeral.start) ||
      lengthAfter.has(codes[end]!) ||
      lengthBefore.some((word) => before.endsWith(word))
    if (!isLength) return undefined
  }
  return lengthOfTime(reading, numeral, end)
}

/** 8.8日 and 60日 are lengths, 8日 is a date. */
function dayLength(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const isLength = numeral.value.scale > 0 || numeral.value.digits > 31n
  return isLength ? lengthOfTime(reading, numeral, end) : undefined
}

/** 个半月 */
function halfInside(_: Reading, numeral: Numeral, end: number): Numeral {
  return {...numeral, value: sum(numeral.value, exact(5n, 1)), step: -1, end}
}

/** 岁半 */
function halfBefore(reading: Reading, numeral: Numeral, end: number): Numeral {
  return halfInside(reading, numeral, end)
}

function named(words: string, unit: string): Array<[string, Unit]> {
  return words.split(' ').map((word) => [word, time(unit)])
}

function pairs(list: string): Array<[string, Unit]> {
  const words = list.split(' ')
  const result: Array<[string, Unit]> = []
  for (let at = 0; at < words.length; at += 2) {
    result.push([words[at]!, {kind: 'measure', unit: words[at + 1]!, adjust: measured}])
  }
  return result
}

/** 一米八 is 1.8 m, 1米75 is 1.75 m. */
function metres(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const tail = numeral.form === 'words' ? tenthBehind(reading, end) : digitsBehind(reading, end)
  if (!tail || numeral.value.scale !== 0) return measured(reading, numeral, end)
  return {
    ...numeral,
    value: sum(numeral.value, exact(BigInt(tail), tail.length)),
    step: -tail.length,
    article: false,
    end: end + tail.length
  }
}

/** 一米八, and not 一米三个. */
function tenthBehind({codes}: Reading, at: number): string | undefined {
  const digit = digitValues.get(codes[at]!)
  return digit && !isCounted(codes[at + 1]!) ? `${digit}` : undefined
}

/** 1米75, and not 1米75厘米. */
function digitsBehind(reading: Reading, at: number): string | undefined {
  return /^([1-9]\d?)(?![\d.%年月日时分]|\p{Script=Han}+米)(?=\P{L}|$|[的高长宽深厚左以上下和与至到])/u.exec(
    folded(reading, at, at + 6)
  )?.[1]
}

/** What goes on to count: 三个, 三万. */
function isCounted(character: number): boolean {
  return digitValues.has(character) || scaleExponents.has(character) || character === codeOf('个')
}

/** 百米 and 万吨 need a number of their own, or a hedge. */
function measured(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  return numeral.bare && !isHedged(reading, numeral.start) ? undefined : {...numeral, end}
}
