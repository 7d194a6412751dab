import {after, type CharacterFault} from './character.ts'

const latin = /[A-Za-z]/
/** Letters that are neither Latin nor at home beside Latin without a space. */
const guest =
  /^(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Common}\p{sc=Inherited}])[\p{L}\p{M}]/u
const maximumRun = 64

/**
 * Check a letter of a script that has nothing to do with Latin: one or two of
 * them inside a Latin word (Gဝဝgle) stand for Latin ones.
 *
 * Thai and others have no spaces, so that a whole word may stand between two
 * names; that is more than two letters.
 *
 * @param at - offset of the first such letter
 * @returns where they end, and the fault if there is one
 */
export function detectGuest(text: string, at: number): {end: number; fault?: CharacterFault} {
  let end = at
  for (let next = after(text, end); end - at < maximumRun && guest.test(next); next = after(text, end))
    end += next.length
  const run = text.slice(at, end)
  const isInside = latin.test(text[at - 1] ?? '') && latin.test(text[end] ?? '')
  if (!isInside || Array.from(run).length > 2) return {end}
  return {
    end,
    fault: {
      ruleId: 'text-lookalike',
      severity: 'error',
      start: at,
      end,
      reason: `Unexpected \`${run}\` inside a Latin word, expected Latin letters`,
      actual: run,
      expected: [],
      note: {
        zh: '拉丁字母的词里夹着其他文字的字母，检索和比对都会认不出它。请重新输入这个词。',
        en: 'Letters of another script stand inside a Latin word, so neither a search nor a comparison finds it.  Type the word again.'
      }
    }
  }
}
