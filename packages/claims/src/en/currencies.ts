import {isOneMore} from '../quantities/is-cited.ts'
import type {Reading, Unit} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'

const namesByCode: Record<string, string> = {
  USD: 'us dollars|u.s. dollars|american dollars|usd',
  EUR: 'euros|eur|euro',
  GBP: 'pounds sterling|british pounds|gbp|sterling',
  CNY: 'yuan|renminbi|rmb|cny|chinese yuan',
  JPY: 'yen|jpy|japanese yen',
  HKD: 'hong kong dollars|hkd',
  TWD: 'new taiwan dollars|taiwan dollars|twd|nt dollars',
  KRW: 'won|krw|south korean won|korean won',
  INR: 'rupees|inr|indian rupees',
  SGD: 'singapore dollars|sgd',
  AUD: 'australian dollars|aud',
  CAD: 'canadian dollars|cad',
  CHF: 'swiss francs|chf|francs',
  RUB: 'roubles|rubles|rub',
  BRL: 'reais|brl',
  SEK: 'swedish kronor|sek',
  NOK: 'norwegian kroner|nok',
  DKK: 'danish kroner|dkk',
  ZAR: 'rand|zar',
  MXN: 'mexican pesos|mxn',
  THB: 'baht|thb',
  TRY: 'turkish lira|liras'
}

/** Names of money behind an amount. */
export const currencies: Array<[string, Unit]> = [
  ...Object.entries(namesByCode).flatMap(([unit, names]) =>
    names.split('|').map((name): [string, Unit] => [name, {kind: 'currency', unit, adjust: amount}])
  ),
  ...['dollars', 'dollar', 'bucks'].map((name): [string, Unit] => [
    name,
    {kind: 'currency', unit: 'USD', shared: true, adjust: amount}
  ]),
  // Cents are of many kinds of money, pence of one.
  ...['pence', 'penny'].map((name): [string, Unit] => [
    name,
    {kind: 'currency', unit: 'GBP', shift: -2, adjust: amount}
  ])
]

/** No amount is “one won”, or the won of won't; one penny more is. */
function amount(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  if (isOneMore(reading, numeral, end)) return {...numeral, end, article: false}
  return numeral.article || reading.codes[end] === 0x27 ? undefined : {...numeral, end}
}

/** Signs and codes before an amount. */
export const signs: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  'cn¥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  twd: 'TWD',
  '₩': 'KRW',
  krw: 'KRW',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  s$: 'SGD',
  sgd: 'SGD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  chf: 'CHF',
  r$: 'BRL'
}
