import {partsOfQuotient} from '../unit/quotient.ts'
import {unitSymbol} from '../unit/symbol.ts'
import type {ParsedUnit} from '../unit/unit.ts'
import type {ValueWords} from '../written/value-words.ts'

/** `CNY 3.62 billion`, `96.5 per 100,000`, `80.9 years`, `5,920 kg per hectare`. */
export const valueWords: ValueWords = {
  magnitudes: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million']
  ],
  group: (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  groupsBeforeWord: true,
  around,
  repeatsWord: false,
  unitName,
  isRepeated: () => false,
  between: ['–', ' to '],
  nearness: {
    '=': '',
    '>=': '≥ ',
    '>': '> ',
    '<=': '≤ ',
    '<': '< ',
    '~': 'about ',
    nearly: 'nearly ',
    'just-over': 'just over ',
    'just-under': 'just under '
  }
}

/** Signs that mean one currency to everybody. */
const signs: Readonly<Record<string, string>> = {USD: '$', EUR: '€', GBP: '£'}

/** Units that are written out, by their code: for one, and for more. */
const names: Readonly<Record<string, readonly [one: string, more: string]>> = {
  a: ['year', 'years'],
  mo: ['month', 'months'],
  wk: ['week', 'weeks'],
  d: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  s: ['second', 'seconds'],
  t: ['tonne', 'tonnes'],
  har: ['hectare', 'hectares'],
  '[bbl_us]': ['barrel', 'barrels'],
  '[mi_i]': ['mile', 'miles'],
  '[oz_tr]': ['troy ounce', 'troy ounces']
}

function around(unit: ParsedUnit, number: string): [string, string] {
  const {code, sort} = unit
  const isOne = number === '1'
  switch (sort) {
    case 'percent':
      return ['', '%']
    case 'points':
      return ['', isOne ? ' percentage point' : ' percentage points']
    case 'multiple':
      return ['', ' times']
    case 'ratio':
      return ['', ':1']
    case 'count':
    case 'index':
      return ['', '']
    case 'currency':
      return [signs[code] ?? `${code} `, '']
    case 'rate':
      return ['', rate(unit)]
    case 'measure':
      return ['', ` ${measure(code, isOne)}`]
  }
}

/** `years`, `kg per hectare`, `per km²`; the sign of what has no word. */
function measure(code: string, isOne: boolean): string {
  const word = (part: string, one: boolean): string => names[part]?.[one ? 0 : 1] ?? unitSymbol(part)
  const [over, under] = partsOfQuotient(code) ?? []
  if (under === undefined || (over !== '' && !Object.hasOwn(names, under))) return word(code, isOne)
  return `${over === '' ? '' : `${word(over!, isOne)} `}per ${word(under, true)}`
}

/** `percent`, `per 100,000`, `kg per hectare`. */
function unitName(unit: ParsedUnit): string {
  const {code, sort} = unit
  if (code === '[ppth]') return 'per 1,000'
  if (sort === 'currency') return currencyNames.of(code)!
  return kinds[sort] ?? around(unit, '')[1].trim()
}

const currencyNames = new Intl.DisplayNames(['en'], {type: 'currency'})

const kinds: Partial<Record<ParsedUnit['sort'], string>> = {
  percent: 'percent',
  count: 'number',
  ratio: 'ratio',
  index: 'index'
}

function rate({code, factor: {numerator, denominator}}: ParsedUnit): string {
  if (code === '[ppth]') return '‰'
  return numerator === 1n && !code.startsWith('[')
    ? ` per ${valueWords.group(String(denominator))}`
    : ` ${unitSymbol(code)}`
}
