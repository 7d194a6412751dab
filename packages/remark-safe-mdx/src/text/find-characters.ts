import {detectAccentedHedge} from './accented-hedge.ts'
import type {CharacterFault} from './character.ts'
import {textBidi} from '../rules/text-bidi.ts'
import {isMarkedNumber, textDigit} from '../rules/text-digit.ts'
import {textInvisible} from '../rules/text-invisible.ts'
import {before} from './character.ts'
import {detectDisguisedNumeral} from './disguised-numeral.ts'
import {detectGuest} from './guest-letter.ts'
import {detectMixedWord} from './mixed-word.ts'
import {detectStyledWord, isLooseMark} from './styled-word.ts'

export type {CharacterFault} from './character.ts'

/*
 * Nearly every character of an article is one of these, and none of them
 * deceives by itself: what is left is looked at closely.
 */
const rare = /[^\t\n\x20-\x7E–—‘’“”…、。《》「」【】一-\u9FFF，（）：；！？]/g

/** Numbers that ordinary characters disguise: 8O%, l5%, 8。2%. */
const numeral = /\d(?:[OolI]{1,3}|。)\d{0,9}[%％]|(?<![\p{L}\d.])[lI]\d{1,9}[%％]/gu

/** Each alternative is a class of its own, with at most one look ahead. */
const suspicious = new RegExp(
  [
    String.raw`([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])`,
    String.raw`((?![\n\t\p{Extended_Pictographic}])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800\uFFFC\uFFFD])`,
    String.raw`([\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}])`,
    String.raw`([⼀-⿕⺀-⻳㆐㆑㆖-㆟㊤-㊨\uF900-\uFAFF\u{2F800}-\u{2FA1F}]|[ニハミーﾆﾊﾐㄧㅡ㇐](?=[成倍分百千万亿年月半个%％]))`,
    String.raw`([𝐀-𝟋ⓐ-ⓩⒶ-Ⓩ⒜-⒵ᴀ-ᵡʰ-ʸˡ-ˣⁱɑɡɢɪɴʀʙʜʟʏꜰꜱ\u212Aℬ-ℴ])`,
    String.raw`([À-ÖØ-öø-ɏḀ-ỿ])`,
    String.raw`(?![\d〇])[\p{N}\p{M}]|[٪﹪⁒]|[٫․﹒·•∙⋅‧．٬﹐⁄](?=\d)`,
    String.raw`((?![\p{sc=Latin}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Common}\p{sc=Inherited}])\p{L})`,
    String.raw`[\u00A0\u2006-\u200A\u202F\u205F](?=\d)`
  ].join('|'),
  'uy'
)

/**
 * Find characters that deceive: invisible ones, marks of direction, lookalike
 * letters, and digits that are not what they seem.
 *
 * ```ts
 * findCharacters('8\u200B2%')[0].reason // => 'Unexpected `U+200B zero-width space`, expected only visible characters'
 * ```
 *
 * @param text - any text: a file, a label, a cell
 * @returns in the order of the text
 */
export function findCharacters(text: string): CharacterFault[] {
  const faults: CharacterFault[] = []
  rare.lastIndex = 0

  for (let match = rare.exec(text); match; match = rare.exec(text)) {
    const {fault, end} = inspect(text, match.index)
    if (fault) faults.push(fault)
    // A numeral of such a script is no part of any word.
    rare.lastIndex = Math.max(end, match.index + 1)
  }

  for (const {index, 0: characters} of text.matchAll(numeral)) {
    const at = index + characters.indexOf('。')
    const fault =
      at < index ? detectDisguisedNumeral(text, index, characters) : textDigit.detect(text, at, '。')
    if (fault) faults.push(fault)
  }

  return faults.toSorted((a, b) => a.start - b.start)
}

/** Look closely at one character; the search goes on at `end`. */
function inspect(text: string, at: number): {end: number; fault?: CharacterFault | undefined} {
  suspicious.lastIndex = at
  const match = suspicious.exec(text)
  if (!match) return {end: at + 1}
  const [character, isBidirectional, isInvisible, isScript, isIdeograph, isStyled, isAccented, isOther] =
    match
  const end = at + character.length
  if (isMarkedNumber(before(text, at), character)) return {end, fault: textDigit.detect(text, at, character)}
  if (isScript) return detectMixedWord(text, at)
  if (isStyled || (!isInvisible && isLooseMark(before(text, at), character)))
    return detectStyledWord(text, at)
  if (isAccented) return detectAccentedHedge(text, at)
  if (isOther) return detectGuest(text, at)
  if (isIdeograph) return {end, fault: detectDisguisedNumeral(text, at, character)}
  const rule = isBidirectional ? textBidi : isInvisible ? textInvisible : textDigit
  return {end, fault: rule.detect(text, at, character)}
}
