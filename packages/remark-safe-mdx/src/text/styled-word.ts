import {isBesideNumber} from './beside-number.ts'
import type {CharacterFault} from './character.ts'

const letter = /[\p{L}\p{So}\p{M}\d]/u
const latin = /[A-Za-z]/
const raised = /[ᴬ-ᵡʰ-ʸˡ-ˣⁱⁿ]/u
const maximumWord = 64

/** Small capitals and letters of phonetics, each with the one it passes for. */
const plain = new Map(
  Array.from('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡg'.matchAll(/(.)(.)/gu), ([, from, to]) => [
    from!,
    to!
  ])
)

/** Whether a combining mark stands on an ASCII letter that it makes no other letter of: o̲ver. */
export function isLooseMark(previous: string, mark: string): boolean {
  return (
    latin.test(previous) && /\p{M}/u.test(mark) && Array.from((previous + mark).normalize('NFC')).length > 1
  )
}

/**
 * Check the word that holds a letter in the dress of a symbol: 𝗼𝘃𝗲𝗿, ᴜnder, ⓤⓟ,
 * or o̲ver.
 *
 * One letter alone is a variable (𝑛, x̄), raised letters an ordinal (1ˢᵗ), and
 * away from numbers it is a matter of taste.  Beside a number the reader sees a
 * hedge and no program does.
 *
 * @param at - offset of the letter or mark
 * @returns where the word ends, and its fault if it has one
 */
export function detectStyledWord(text: string, at: number): {end: number; fault?: CharacterFault} {
  let start = at
  while (start > 0 && at - start < maximumWord && isLetterAt(text, start - 1)) start--
  let end = at
  while (end < text.length && end - at < maximumWord && isLetterAt(text, end)) end++
  const word = text.slice(start, end)
  const expected = Array.from(word.normalize('NFKD').replace(/\p{M}/gu, ''), (d) => plain.get(d) ?? d).join(
    ''
  )
  const fewest = Array.from(word).some((d) => raised.test(d)) ? 3 : 2
  const letters = expected.replace(/[^A-Za-z]/g, '').length
  const isWord = /^[A-Za-z\d()]+$/.test(expected) && letters >= fewest
  if (!isWord || (fewest === 3 && latin.test(word)) || !isBesideNumber(text, at)) return {end}
  return {end, fault: fault(start, end, word, expected.replace(/[()]/g, ''))}
}

/** Whether the UTF-16 unit belongs to a letter or mark; ideographs end a word. */
function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const character =
    unit >= 0xdc00 && unit <= 0xdfff
      ? text.slice(at - 1, at + 1)
      : String.fromCodePoint(text.codePointAt(at)!)
  return letter.test(character) && !/\p{Ideographic}|\p{Emoji_Presentation}/u.test(character)
}

function fault(start: number, end: number, word: string, expected: string): CharacterFault {
  return {
    ruleId: 'text-lookalike',
    severity: 'error',
    start,
    end,
    reason: `Unexpected \`${word}\` in letters of symbols, expected \`${expected}\``,
    actual: word,
    expected: [expected],
    note: {
      zh: '这个词用的是数学符号、小型大写或加了附加符号的字母，读者看得懂，程序却读不出来。它紧挨着数字，可能改变数字的意思。请改用普通字母；数字旁的强调请用 `**`。',
      en: 'This word is made of symbols, small capitals or letters under a mark: a reader reads it, no program does, and it stands beside a number whose meaning it may change.  Type ordinary letters; for emphasis use `**`.'
    }
  }
}
