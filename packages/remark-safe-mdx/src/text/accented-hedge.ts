import {isBesideNumber} from './beside-number.ts'
import type {CharacterFault} from './character.ts'

const word = /[\p{sc=Latin}\p{M}'’]/u
const maximumWord = 24

/** English words that change what a number says; no language writes them with accents. */
const hedges = new Set(
  (
    'over above under below nearly almost about around roughly approximately only just merely barely hardly some ' +
    'more most less fewer least than not never no up exceed exceeds exceeding exceeded at least half double twice'
  ).split(' ')
)

/** Letters that Unicode does not take apart, each with the one it passes for. */
const plain = new Map(Array.from('øođdłlħhŧtıiɍrɇeƀb'.matchAll(/(.)(.)/g), ([, from, to]) => [from!, to!]))

/**
 * Check a word with accented letters: ņearly and uṇder are hedges to a reader,
 * and to no program.
 *
 * Beside a number only: names and words of other languages keep their accents.
 *
 * @param at - offset of the first accented letter
 * @returns where the word ends, and its fault if it has one
 */
export function detectAccentedHedge(text: string, at: number): {end: number; fault?: CharacterFault} {
  let start = at
  while (start > 0 && at - start < maximumWord && word.test(text[start - 1]!)) start--
  let end = at
  while (end < text.length && end - at < maximumWord && word.test(text[end]!)) end++
  const written = text.slice(start, end)
  const letters = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const expected = Array.from(letters, (letter) => plain.get(letter) ?? letter).join('')
  if (!hedges.has(expected) || !isBesideNumber(text, at)) return {end}
  return {
    end,
    fault: {
      ruleId: 'text-lookalike',
      severity: 'error',
      start,
      end,
      reason: `Unexpected \`${written}\` with accents, expected \`${expected}\``,
      actual: written,
      expected: [expected],
      note: {
        zh: '这个词加了附加符号，读者仍会读成英文的限定词，程序却认不出来；它紧挨着数字，会改变数字的意思。请改用普通字母。',
        en: 'With accents this is still a hedge to a reader, and to no program; it stands beside a number whose meaning it changes.  Type ordinary letters.'
      }
    }
  }
}
