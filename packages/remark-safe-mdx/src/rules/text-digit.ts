/**
 * Check that the digits, points and percent signs of a quantity are ordinary
 * ones.
 *
 * See `text-digit.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {NodeRule} from '../rule.ts'
import {after, before, type CharacterFault, type CharacterRule} from '../text/character.ts'
import {findRaisedDigits} from '../text/raised-digits.ts'

export const textDigit: CharacterRule & NodeRule = {
  id: 'text-digit',
  types: ['mdxJsxTextElement'],
  detect,
  check(node, parents, {source}) {
    const raised = findRaisedDigits(node, parents, source)
    if (!raised) return []
    const {actual, expected} = raised
    const reason = `Unexpected \`${actual}\`, expected \`${expected}\``
    return [{reason, place: node.position, claim: actual, actual, expected: [expected], note}]
  }
}

const note: Localized = {
  zh: '数量里的数字、小数点和百分号要用普通字符，否则读者看到的数和程序核对的数不是同一个。',
  en: 'Digits, points and percent signs of a quantity are the ordinary ones: with others the reader sees one number and the check reads another.'
}

function detect(text: string, at: number, character: string): CharacterFault | undefined {
  const previous = before(text, at)
  const end = at + character.length
  const next = after(text, end)
  if (fullWidth.test(character)) return isFullWidthStart(text, at) ? fullWidthFault(text, at) : undefined
  if (decimal.test(character)) return decimal.test(previous) ? undefined : digitFault(text, at)
  if (isMarkedNumber(previous, character)) return fault(text, at - previous.length, end, previous)
  if (mark.test(character)) return
  if (space.test(character))
    return splitsNumber(text, at) ? fault(text, at - 1, end + 1, previous + next) : undefined
  if (percent.test(character)) return fault(text, at, end, '%')
  if (point.test(character)) return pointFault(text, at, previous, next)
  return numberFault(text, at, character, previous, next)
}

const fullWidth = /[０-９]/
const decimal = /(?![0-9０-９])\p{Nd}/u
const mark = /(?!\p{DI})\p{M}/u
const asciiNumber = /[\d%％]/
const space = /[\u00A0\u2006-\u200A\u202F\u205F]/
const percent = /[٪﹪⁒]/
const point = /[٫․﹒·•∙⋅‧。．٬﹐⁄]/
const superscript = /[⁰¹²³⁴-⁹₀-₉]/
const fraction = /[¼-¾⅐-⅞↉]/

/** Whether a mark that can be seen, of any script, stands on a digit or percent sign. */
export function isMarkedNumber(previous: string, character: string): boolean {
  return asciiNumber.test(previous) && mark.test(character)
}

function isFullWidthStart(text: string, at: number): boolean {
  return !/[０-９．，]/.test(text[at - 1] ?? '')
}

function fullWidthFault(text: string, at: number): CharacterFault {
  let end = at + 1
  while (end - at < 40 && /[０-９．，％]/.test(text[end] ?? '')) end++
  const actual = text.slice(at, end)
  const expected = actual.normalize('NFKC')
  return {
    ...fault(text, at, end, expected),
    severity: 'warning',
    note: {
      zh: '全角数字照数读，但排版和检索都不方便。请改用半角数字。',
      en: 'Full-width digits are read as what they are, but they set and search badly.  Use ordinary digits.'
    }
  }
}

function digitFault(text: string, at: number): CharacterFault {
  const run = /^\p{Nd}{1,20}/u.exec(text.slice(at, at + 40))![0]
  return fault(text, at, at + run.length, Array.from(run, digitValue).join(''))
}

/** Digits of every script stand in tens, from zero to nine. */
function digitValue(digit: string): string {
  const folded = digit.normalize('NFKC')
  if (/^\d$/.test(folded)) return folded
  let value = 0
  for (
    let code = digit.codePointAt(0)!;
    value < 10 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1));
    code--
  )
    value++
  return String(value % 10)
}

/** A space parts a number in groups of three, or not at all. */
function splitsNumber(text: string, at: number): boolean {
  if (!/\d/.test(text[at - 1] ?? '') || !/\d/.test(text[at + 1] ?? '')) return false
  return !/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}

function pointFault(text: string, at: number, previous: string, next: string): CharacterFault | undefined {
  if (!/\d/.test(previous) || !/\d/.test(next)) return
  const expected = {'٬': ',', '﹐': ',', '⁄': '/'}[text[at]!] ?? '.'
  // 5·12 and 9·11 are dates: what decides is the percent sign.
  const isQuantity = /^\d{1,9}\s?[%％]/.test(text.slice(at + 1, at + 12))
  if (/[·•∙⋅‧。]/.test(text[at]!) && !isQuantity) return
  return fault(text, at - 1, at + 2, previous + expected + next)
}

/** Superscripts, circled and Roman numerals, fractions: part of a number only beside its sign. */
function numberFault(
  text: string,
  at: number,
  character: string,
  previous: string,
  next: string
): CharacterFault | undefined {
  const end = at + character.length
  if (superscript.test(character))
    return /[\d%％]/.test(next) ? fault(text, at, end, character.normalize('NFKC')) : undefined
  const rest = text.slice(end, end + 6)
  const isQuantity =
    /^[%％‰]/.test(rest) ||
    /^(?:成|倍|个百分点| percent| per cent)/.test(rest) ||
    (/\d/.test(previous) && /\d/.test(next)) ||
    (fraction.test(character) && /^(?: of |的|以上|左右)/.test(rest))
  return isQuantity ? fault(text, at, end, character.normalize('NFKC').replace('⁄', '/')) : undefined
}

function fault(text: string, start: number, end: number, expected: string): CharacterFault {
  const actual = text.slice(start, end)
  return {
    ruleId: textDigit.id,
    severity: 'error',
    start,
    end,
    reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
    actual,
    expected: [expected],
    note
  }
}
