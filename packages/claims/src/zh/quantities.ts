import {readAmount} from '../quantities/amounts.ts'
import {bareValueReader} from '../quantities/bare-values.ts'
import {fiscalYearPhrases} from '../quantities/fiscal-years.ts'
import type {Grammar, Phrase} from '../quantities/grammar.ts'
import {createLexicon} from '../quantities/lexicon.ts'
import {moneyReader} from '../quantities/money.ts'
import {percentBefore} from '../quantities/percent-before.ts'
import {rateReader} from '../quantities/rates.ts'
import {sampleSizes} from '../quantities/sample-sizes.ts'
import {shareValueReader} from '../quantities/share-values.ts'
import {bareValues} from './bare-values.ts'
import {readCount} from './counts.ts'
import {leads, trails} from './hedges.ts'
import {idioms} from './idioms.ts'
import {magnitudes} from './magnitudes.ts'
import {multiples} from './multiples.ts'
import {numeralStarts} from './number-words.ts'
import {readNumeral, withCharacters} from './numerals.ts'
import {proportions, readProportion} from './proportions.ts'
import {ranges} from './ranges.ts'
import {ranks} from './ranks.ts'
import {rateWords} from './rates.ts'
import {readRatio} from './ratios.ts'
import {shareWords} from './share-values.ts'
import {shares} from './shares.ts'
import {units} from './units.ts'
import {readYear} from './years.ts'

const money: Array<[string, Phrase]> = Object.entries({
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  twd: 'TWD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  jpy: 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  s$: 'SGD',
  a$: 'AUD',
  c$: 'CAD',
  新台币: 'TWD',
  台币: 'TWD',
  人民币: 'CNY',
  港币: 'HKD'
}).map(([sign, unit]) => [
  sign,
  {read: moneyReader(unit, /^[$¥￥]$/.test(sign)), money: true, glued: /^[a-z]{3}$/.test(sign)}
])

const readShareValue = shareValueReader(shareWords)

/** Numbers in Chinese. */
export const grammar: Grammar = {
  language: 'zh',
  firstLetter: 0x2e80,
  lastLetter: 0x9fff,
  phrases: createLexicon([
    ...idioms,
    ...multiples,
    ...leads,
    ...shares,
    ...magnitudes,
    ...proportions,
    ...ranges.phrases,
    ...ranks,
    ...money,
    ...fiscalYearPhrases,
    ...sampleSizes,
    ...percentBefore
  ]),
  units: createLexicon(units),
  after: createLexicon(trails),
  separators: createLexicon(ranges.separators),
  lists: createLexicon(['、', '，', '和', '与', '及'].map((joint) => [joint, {isLast: true}])),
  listsNouns: true,
  partJoints: createLexicon(['零', '又'].map((joint) => [joint, {}])),
  halves: createLexicon([
    ['一半', {}],
    ['半数', {}]
  ]),
  changes: new Set(),
  numeralStarts,
  readNumeral,
  withScale: withCharacters,
  readers: [readProportion, readRatio, readYear, readAmount, readShareValue, readCount],
  ownReaders: [rateReader(rateWords), readRatio, bareValueReader(bareValues)],
  readShareValue,
  wording: {
    hedges: (first, second) => `“${first}”与“${second}”不能同时修饰一个数`,
    reduction: '减少的量不能超过原来的量，“减少N倍”没有意义'
  }
}
