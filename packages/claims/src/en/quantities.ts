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
import {signs} from './currencies.ts'
import {leads, trails} from './hedges.ts'
import {idioms} from './idioms.ts'
import {ages} from './measures.ts'
import {multiples} from './multiples.ts'
import {numeralStarts} from './number-words.ts'
import {readNumeral, withWords} from './numerals.ts'
import {readProportion} from './proportions.ts'
import {ranges} from './ranges.ts'
import {ranks} from './ranks.ts'
import {rateWords} from './rates.ts'
import {readRatio} from './ratios.ts'
import {shareWords} from './share-values.ts'
import {shares} from './shares.ts'
import {units} from './units.ts'
import {readYear, years} from './years.ts'

const money = Object.entries(signs).map(([sign, unit]): [string, Phrase] => [
  sign,
  {read: moneyReader(unit, sign === '$' || sign === '¥'), money: true, glued: /^[a-z]{3}$/.test(sign)}
])

const readShareValue = shareValueReader(shareWords)

/** Numbers in English. */
export const grammar: Grammar = {
  language: 'en',
  firstLetter: 0x61,
  lastLetter: 0x7a,
  phrases: createLexicon([
    ...years,
    ...idioms,
    ...ages,
    ...multiples,
    ...leads,
    ...shares,
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
  lists: createLexicon([
    [',', {isLast: false}],
    ['and', {isLast: true}],
    [', and', {isLast: true}]
  ]),
  listsNouns: false,
  partJoints: createLexicon([',', 'and', ', and'].map((joint) => [joint, {}])),
  halves: createLexicon([
    ['a half', {}],
    ['one half', {}]
  ]),
  changes: new Set(
    'rose rises rise fell falls fall up down increased decreased grew climbed dropped declined gained slipped jumped surged edged moved'.split(
      ' '
    )
  ),
  numeralStarts,
  readNumeral,
  withScale: withWords,
  readers: [readProportion, readRatio, readYear, readAmount, readShareValue, readCount],
  ownReaders: [rateReader(rateWords), readRatio, bareValueReader(bareValues)],
  readShareValue,
  wording: {
    hedges: (first, second) => `\`${first}\` and \`${second}\` cannot both hedge one number`,
    reduction: 'nothing falls by more than the whole of it'
  }
}
