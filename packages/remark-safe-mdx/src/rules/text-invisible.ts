/**
 * Check that every character can be seen, or belongs to one that can: an emoji,
 * a rare ideograph, a script that joins its letters.
 *
 * See `text-invisible.md` for examples; they are also the tests.
 */
import {isBesideNumber} from '../text/beside-number.ts'
import {after, before, nameOfCharacter, type CharacterRule} from '../text/character.ts'

export const textInvisible: CharacterRule = {
  id: 'text-invisible',
  detect(text, at, character) {
    if (isAllowed(text, at, character)) return
    const actual = nameOfCharacter(character)
    const {expected, note} = wordings[kindOf(character)]
    return {
      ruleId: textInvisible.id,
      severity: 'error',
      start: at,
      end: at + character.length,
      reason: `Unexpected \`${actual}\`, expected ${expected}`,
      actual,
      expected: [],
      note
    }
  }
}

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F]/u
const pictograph = /\p{Extended_Pictographic}/u
const presentable = /(?![\d#*])\p{Emoji}/u
const ideograph = /\p{Ideographic}/u
const joining =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Oriya}\p{sc=Sinhala}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Khmer}]/u
const nations = new Set(['gbeng', 'gbsct', 'gbwls'])

function isAllowed(text: string, at: number, character: string): boolean {
  const code = character.codePointAt(0)!
  const previous = before(text, at)
  const next = after(text, at + character.length)
  if (code === 0x20_0d && emoji.test(previous) && pictograph.test(next)) return true
  if (code === 0x20_0c || code === 0x20_0d) return joining.test(previous) && joining.test(next)
  if (code === 0xfe_0e || code === 0xfe_0f) {
    return presentable.test(previous) || (next === '\u20E3' && isKey(text, at))
  }
  if ((code >= 0xfe_00 && code <= 0xfe_02) || (code >= 0xe_01_00 && code <= 0xe_01_ef)) {
    return ideograph.test(previous) && !isBesideNumber(text, at)
  }
  return code >= 0xe_00_20 && code <= 0xe_00_7f && isNation(text, at)
}

/** A keycap is a list mark or a button, never a digit of a longer number. */
function isKey(text: string, at: number): boolean {
  return (
    /[\d#*]/.test(text[at - 1] ?? '') &&
    !/[\d.,]/.test(text[at - 2] ?? '') &&
    !/[\d%％.,]/.test(text[at + 2] ?? '')
  )
}

/** The flags of England, Scotland and Wales are a black flag and tags. */
function isNation(text: string, at: number): boolean {
  const flag = text.lastIndexOf('\u{1F3F4}', at)
  if (flag < 0 || at - flag > 12) return false
  const tags = Array.from(text.slice(flag + 2, flag + 14), (tag) => tag.codePointAt(0)! - 0xe_00_00)
  return (
    tags[5] === 0x7f && nations.has(String.fromCodePoint(...tags.slice(0, 5).map((tag) => Math.max(0, tag))))
  )
}

function kindOf(character: string): keyof typeof wordings {
  if (/[\uFFFD\p{Cs}]/u.test(character)) return 'lost'
  return /[\p{Co}\p{Cn}]/u.test(character) && !/\p{DI}/u.test(character) ? 'private' : 'invisible'
}

const wordings = {
  invisible: {
    expected: 'only visible characters',
    note: {
      zh: '这里有一个看不见的字符。它会让数字、网址和检索与读者看到的不一样。请删掉它，多半是从网页复制时带进来的。',
      en: 'There is a character here that nobody sees.  It makes a number, an address or a search differ from what the reader sees.  Delete it; it often comes along when text is copied from a page.'
    }
  },
  private: {
    expected: 'a character that every font knows',
    note: {
      zh: '这是私用区或未分配的码位，每台机器显示得不一样，也可能什么都不显示，多半是从 PDF 复制来的。请换成通用的字符。',
      en: 'This code point is private or unassigned: each machine shows something else, or nothing.  It often comes from a PDF.  Type the ordinary character.'
    }
  },
  lost: {
    expected: 'the character that was lost',
    note: {
      zh: '这个字符在转换编码时丢失了。请对照原文补上。',
      en: 'A character was lost here when the text changed its encoding.  Restore it from the original.'
    }
  }
}
