import type {Phrase, Separator} from '../quantities/grammar.ts'
import {betweenReader, digitsRange} from '../quantities/ranges.ts'

/** 41%～56%, 41%至56%, 介于41%和56%之间; 两位数增长. */
export const ranges: {separators: Array<[string, Separator]>; phrases: Array<[string, Phrase]>} = {
  separators: [
    ...['~', '-', '–', '—', '——', '~~', '--'].map((sign): [string, Separator] => [sign, {isWord: false}]),
    ...['至', '到', '乃至', '甚至'].map((word): [string, Separator] => [word, {isWord: true}]),
    ...['或', '或者'].map((word): [string, Separator] => [word, {isWord: true, isOr: true}]),
    ['、', {isWord: true, isOr: true, isPause: true}]
  ],
  phrases: [
    ...['介于', '介乎'].map((word): [string, Phrase] => [
      word,
      {read: betweenReader(['和', '与', '至', '到', '~', '-', '–', '—', '及'], '之间')}
    ]),
    ['两位数', {read: digitsRange(10n, 99n)}],
    ['双位数', {read: digitsRange(10n, 99n)}],
    ['个位数', {read: digitsRange(1n, 9n)}],
    ['单位数', {read: digitsRange(1n, 9n)}],
    ['三位数', {read: digitsRange(100n, 999n)}]
  ]
}
