import {unitSymbol} from '../unit/symbol.ts'
import type {ParsedUnit} from '../unit/unit.ts'
import type {ValueWords} from '../written/value-words.ts'

/** `CNY 3.62 billion`, `96.5 per 100,000`, `80.9 years`. */
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
  '[mi_i]': ['mile', 'miles']
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
      return ['', ` ${names[code]?.[isOne ? 0 : 1] ?? unitSymbol(code)}`]
  }
}

function rate({code, factor: {numerator, denominator}}: ParsedUnit): string {
  if (code === '[ppth]') return '‰'
  return numerator === 1n && !code.startsWith('[')
    ? ` per ${valueWords.group(String(denominator))}`
    : ` ${unitSymbol(code)}`
}
