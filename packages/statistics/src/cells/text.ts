import {codePoint, shown, type Complaint} from '../problem.ts'

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD\u115F\u1160\u3164\uFFA0]/u
const hiddenAll = new RegExp(hidden, 'gu')
/** Joined and styled emoji, and variants of ideographs. */
const allowedHidden =
  /\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0E\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0E\uFE0F]*)*|\p{Script=Han}[\u{E0100}-\u{E01EF}]/gu
const markup = /<[A-Za-z/!?]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|\]\(/
const formula = /^(?:[=+@\t]|-(?!\d))/
const otherDigit = /[\p{Nd}--[0-9]]/v
const word = /\p{L}+/gu
/** Scripts with letters that look Latin; μ and Ω are units besides. */
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** What is wrong with a text that readers see. */
export function checkLabel(text: string): Complaint[] {
  return [...checkCharacters(text), ...checkEdges(text), ...checkStart(text), ...checkDigits(text)]
}

/** The same for a quotation or a note: it may begin as it likes, run over lines, and keep its own digits. */
export function checkProse(text: string): Complaint[] {
  return [...checkCharacters(text.replace(/\r?\n/g, ' ')), ...checkEdges(text)]
}

function checkCharacters(text: string): Complaint[] {
  return [...checkHidden(text), ...checkMarkup(text), ...checkScripts(text)]
}

function checkHidden(text: string): Complaint[] {
  if (!hidden.test(text)) return []
  const character = text.replace(allowedHidden, '').match(hiddenAll)?.[0]
  if (character === undefined) return []
  const actual = codePoint(character)
  return [
    {
      reason: `Unexpected \`${actual}\` in ${shown(text)}, expected visible characters`,
      actual,
      note: {
        en: 'A character that nobody sees changes what programs compare: a number or a name with it never matches. Delete it, and type the cell again if need be.',
        zh: '看不见的字符会影响程序的比较：含有它的数字或名称永远匹配不上。请删除；必要时重新输入该单元格。'
      }
    }
  ]
}

function checkMarkup(text: string): Complaint[] {
  const match = markup.exec(text)
  if (!match) return []
  return [
    {
      reason: `Unexpected markup ${shown(match[0])}, expected plain text`,
      actual: match[0],
      note: {
        en: 'Cells are shown as they stand: tags, references such as &amp; and Markdown links would be printed, or run. Write the characters themselves.',
        zh: '单元格会按原样显示：标签、&amp; 之类的引用和 Markdown 链接要么被原样印出，要么被执行。请直接写字符本身。'
      }
    }
  ]
}

/** Cyrillic С in “CNCF”: looks the same, never matches. */
function checkScripts(text: string): Complaint[] {
  if (!lookalike.test(text)) return []
  const mixed = text
    .match(word)
    ?.find((d) => /\p{Script=Latin}/u.test(d) && lookalike.test(d.replace(/[μΩ]/g, '')))
  if (mixed === undefined) return []
  const foreign = lookalike.exec(mixed)![0]
  return [
    {
      reason: `Unexpected \`${codePoint(foreign)}\` in the word ${shown(mixed)}, expected letters of one script`,
      actual: mixed,
      note: {
        en: 'A letter of another alphabet that looks the same makes another word: no text will ever match it. Type the word again.',
        zh: '外形相同而属于另一种字母的字符会构成另一个词，文章中的文字永远匹配不上。请重新输入该词。'
      }
    }
  ]
}

function checkEdges(text: string): Complaint[] {
  if (text === text.trim()) return []
  return [
    {
      reason: `Unexpected white space around ${shown(text.trim())}, expected none`,
      actual: text,
      note: {
        en: 'White space at the edge of a cell or of an item of a list becomes part of the name. Remove it.',
        zh: '单元格或列表项首尾的空白会成为名称的一部分。请删除。'
      }
    }
  ]
}

function checkStart(text: string): Complaint[] {
  if (!formula.test(text)) return []
  return [
    {
      reason: `Unexpected ${shown(text[0]!)} at the start of ${shown(text)}, expected a letter, digit or quotation mark`,
      actual: text,
      note: {
        en: 'A spreadsheet runs a cell that begins so as a formula, on the machine of whoever opens the file. Word it otherwise.',
        zh: '电子表格会把这样开头的单元格当作公式，在打开文件的人的电脑上执行。请换一种写法。'
      }
    }
  ]
}

function checkDigits(text: string): Complaint[] {
  const match = otherDigit.exec(text)
  if (!match) return []
  const isFullWidth = /[０-９]/.test(match[0])
  return [
    {
      reason: `Unexpected digit ${shown(match[0])}, expected \`0\` to \`9\``,
      actual: match[0],
      severity: isFullWidth ? 'warning' : 'error',
      note: {
        en: 'A digit of another script looks like a number and is not compared as one. Write ASCII digits.',
        zh: '其他文字的数字看起来像数字，却不会按数字比较。请使用半角阿拉伯数字。'
      }
    }
  ]
}
