import {partsOfQuotient} from '../unit/quotient.ts'
import {unitSymbol} from '../unit/symbol.ts'
import type {ParsedUnit} from '../unit/unit.ts'
import {splitMagnitude} from '../written/magnitude.ts'
import type {ValueWords} from '../written/value-words.ts'

/** 36.2亿元, 每10万人96.5, 80.9年, 5920千克/公顷. */
export const valueWords: ValueWords = {
  magnitudes: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万']
  ],
  group: (digits) => (digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',')),
  groupsBeforeWord: false,
  around,
  repeatsWord: true,
  unitName,
  isRepeated: (behind) => behind === '%' || behind === '‰',
  between: ['–', '至'],
  nearness: {
    '=': '',
    '>=': '≥',
    '>': '>',
    '<=': '≤',
    '<': '<',
    '~': '约',
    nearly: '近',
    'just-over': '略高于',
    'just-under': '略低于'
  }
}

const currencyNames = new Intl.DisplayNames(['zh-CN'], {type: 'currency'})

/** Units that are written out, by their code. */
const names: Readonly<Record<string, string>> = {
  a: '年',
  mo: '个月',
  wk: '周',
  d: '天',
  h: '小时',
  min: '分钟',
  s: '秒',
  t: '吨',
  kg: '千克',
  g: '克',
  mg: '毫克',
  ug: '微克',
  km: '公里',
  m: '米',
  cm: '厘米',
  mm: '毫米',
  m2: '平方米',
  km2: '平方公里',
  m3: '立方米',
  har: '公顷',
  L: '升',
  mL: '毫升',
  'kW.h': '千瓦时',
  'MW.h': '兆瓦时',
  'GW.h': '吉瓦时',
  'TW.h': '太瓦时',
  W: '瓦',
  kW: '千瓦',
  MW: '兆瓦',
  GW: '吉瓦',
  TW: '太瓦',
  '[bbl_us]': '桶',
  '[mi_i]': '英里',
  '[oz_tr]': '盎司'
}

/** Just people: a rate of them counts 人, and one of anybody else names them; a number stays apart from the one before it. */
const people = /^$|^(?:常住|户籍|全体|全部|总)?(?:人|人口|居民|国民|公民)$|^\d/

/** What is counted in 岁: a loan of 30 years is 30年. */
const ages = /寿命|年龄|岁/

function around(
  unit: ParsedUnit,
  _: string,
  {counted, label}: {counted: string; label: string}
): [string, string] {
  const {code, sort} = unit
  switch (sort) {
    case 'percent':
      return ['', '%']
    case 'points':
      return ['', '个百分点']
    case 'multiple':
      return ['', '倍']
    case 'ratio':
      return ['', ':1']
    case 'count':
    case 'index':
      return ['', '']
    case 'currency':
      return ['', code === 'CNY' ? '元' : currencyNames.of(code)!]
    case 'rate':
      return rate(unit, counted)
    case 'measure':
      return code === 'a' && ages.test(label) ? ['', '岁'] : measure(code)
  }
}

/** 千克/公顷, 每平方公里; the sign of what has no word. */
function measure(code: string): [string, string] {
  const [over, under] = partsOfQuotient(code) ?? []
  const per = under && names[under]?.replace('个', '')
  if (per && over === '') return [`每${per}`, '']
  const whole = names[code] ?? (per && names[over!] && `${names[over!]}/${per}`)
  return ['', whole ?? ` ${unitSymbol(code)}`]
}

/** 百分比, 每10万人, 千克/公顷. */
function unitName(unit: ParsedUnit, counted: string): string {
  const {code, sort} = unit
  return code === '[ppth]'
    ? '千分比'
    : (kinds[sort] ?? around(unit, '', {counted, label: ''}).join('').trim())
}

const kinds: Partial<Record<ParsedUnit['sort'], string>> = {
  percent: '百分比',
  points: '百分点',
  count: '数量',
  ratio: '比',
  index: '指数'
}

function rate({code, factor: {numerator, denominator}}: ParsedUnit, counted: string): [string, string] {
  if (code === '[ppth]') return ['', '‰']
  if (numerator !== 1n || code.startsWith('[')) return ['', ` ${unitSymbol(code)}`]
  const {text, word} = splitMagnitude({digits: denominator, scale: 0}, valueWords.magnitudes)
  return [`每${text}${word}${people.test(counted) ? '人' : counted}`, '']
}
