import type {AgeGrammar} from '../find-ages.ts'
import {codeOf, digitValues} from './number-words.ts'

const number = String.raw`(?:\d{1,3}|[零一二两三四五六七八九十]{1,4})`
const years = '(?:周?岁|(?<months>个?月龄|个月))'
const begins = String.raw`(?<![\d.第零一二两三四五六七八九十])(?:年龄[在为]?)?(?:介于)?`
const group = '(?:之间)?(?:的?年龄[段组])?'
const both = '(?:及其|以及|[及和或含])'

export const ageGrammar: AgeGrammar = {
  patterns: [
    `(?<from>${number})(?:周?岁)?(?:至|到|[-–—~])(?<to>${number})${years}`,
    `(?:年?满)?(?<from>${number})${years}[(]?${both}?[)]?以上`,
    `年?满(?<from>${number})${years}`,
    `(?:超过|大于|高于)(?<from>${number})${years}`,
    `(?<to>${number})${years}[(]?${both}[)]?以下`,
    `(?<under>${number})${years}以下`,
    `(?:未满|不满|不足|低于|小于)(?<under>${number})${years}`,
    `(?<at>${number})${years}(?![以及半])`
  ].map((bound) => ({pattern: new RegExp(begins + bound + group, 'gu'), stands: 'before' as const})),
  whole: [
    new RegExp(String.raw`^(?<from>${number})[-–—~至到](?<to>${number})$`, 'u'),
    new RegExp(String.raw`^(?<from>${number})(?:\+|及以上|以上)$`, 'u')
  ],
  numberOf: (word) => (/^\d/.test(word) ? Number(word) : valueOf(word))
}

/** Of a number below a hundred: 十一, 六十五. */
function valueOf(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['零', word]
  return 10 * digitOf(tens || '一') + digitOf(ones || '零')
}

function digitOf(character: string): number {
  return digitValues.get(codeOf(character)) ?? NaN
}
