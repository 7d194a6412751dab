import type {NumeralWords} from '../numerals/numeral-words.ts'
import {labels} from './counts.ts'

export const numeralWords: NumeralWords = {
  nameBefore: new RegExp(
    `(?<![a-z])(?:${[...labels].join('|')}|nos?\\.|art\\.|fig\\.|eq\\.|sec\\.|ch\\.) ?$`
  ),
  nameBehind: /^(?!)/,
  versionBefore: /(?<![a-z])(?:versions?|v\.?|releases?|ver\.) ?$/,
  versionBehind: /^(?!)/,
  ordinalBefore: /(?<![a-z])(?:number|no\.) ?$/,
  ordinalBehind: /^(?:st|nd|rd|th)(?![a-z])/,
  ordinals:
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{4,8}teenth|[a-z]{3,6}tieth|hundredth|thousandth)(?![a-z])/
}
