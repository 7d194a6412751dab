import type {Reading, Unit} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded} from '../quantities/places.ts'

const codes: Record<string, string> = {
  CNY: '元人民币 块钱 人民币',
  USD: '美元 美金 美刀',
  EUR: '欧元',
  GBP: '英镑 英磅',
  JPY: '日元 日圆',
  HKD: '港元 港币 港圆',
  TWD: '新台币 元新台币 新台币元 台币 元台币',
  KRW: '韩元 韩圆',
  SGD: '新加坡元 新元 坡元',
  AUD: '澳元 澳大利亚元 澳币',
  CAD: '加元 加拿大元 加币',
  CHF: '瑞士法郎 瑞郎',
  INR: '卢比 印度卢比',
  RUB: '卢布',
  BRL: '雷亚尔 巴西雷亚尔',
  THB: '泰铢',
  VND: '越南盾',
  SEK: '瑞典克朗',
  MOP: '澳门元'
}

const words = [
  '欧盟',
  '欧洲',
  '欧美',
  '欧式',
  '欧姆',
  '欧元区',
  '欧亚',
  '刀具',
  '刀片',
  '刀子',
  '刀刃',
  '刀法',
  '刀口',
  '刀工',
  '元旦',
  '元素',
  '元年',
  '元器件',
  '元组',
  '元宵',
  '元老',
  '元首',
  '元宇宙',
  '元件',
  '元化',
  '元帅'
]

/** Names of money behind an amount. */
export const currencies: Array<[string, Unit]> = [
  ...Object.entries(codes).flatMap(([unit, names]) =>
    names.split(' ').map((name): [string, Unit] => [name, {kind: 'currency', unit, adjust: amount}])
  ),
  ['便士', {kind: 'currency', unit: 'GBP', shift: -2, adjust: amount}],
  ['美分', {kind: 'currency', unit: 'USD', shift: -2, adjust: amount}],
  ['欧分', {kind: 'currency', unit: 'EUR', shift: -2, adjust: amount}],
  ['刀', {kind: 'currency', unit: 'USD', adjust: slang}],
  ['欧', {kind: 'currency', unit: 'EUR', adjust: euros}],
  ['元', {kind: 'currency', unit: 'CNY', general: true, adjust: amount}],
  ...words.map((word): [string, Unit] => [word, {kind: 'currency', adjust: () => undefined}])
]

/** 5 刀 is what people call dollars, and 25 欧 euros; in words they are cuts of a knife, and parts of the world. */
function slang(_: Reading, numeral: Numeral, end: number): Numeral | undefined {
  return numeral.form === 'digits' ? {...numeral, end} : undefined
}

/** 电阻为50欧: of resistance it is ohms. */
function euros(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const before = folded(reading, Math.max(0, numeral.start - longestResistance), numeral.start)
  return before.includes('阻') ? undefined : slang(reading, numeral, end)
}

const longestResistance = 12

/** 三元 and 百元 name things; 三百元, 近百元 and 百亿元 are amounts. */
function amount(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const size = numeral.end - numeral.start
  const isName = numeral.article || (numeral.bare && size === 1)
  return isName && !isHedged(reading, numeral.start) ? undefined : {...numeral, end}
}
