import {isBesideNumber} from './beside-number.ts'
import type {CharacterFault} from './character.ts'

/** Compatibility and ringed ideographs: at home in names, a hedge that no program reads beside a number. */
const compatible = /[㆐-㆟㊤-㊨\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u

/** Find a radical or a kana where an ideograph is meant, and a Latin letter where a digit is. */
export function detectDisguisedNumeral(text: string, at: number, match: string): CharacterFault | undefined {
  if (compatible.test(match) && (ideographOf(match) === match || !isBesideNumber(text, at))) return
  const isPercentage = /^[\dlI]/.test(match)
  // The digits before the letter belong to the number.
  const start = isPercentage ? at - /\d{0,9}$/.exec(text.slice(Math.max(0, at - 9), at))![0].length : at
  const actual = text.slice(start, at + match.length)
  const expected = isPercentage ? actual.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : ideographOf(match)
  return {
    ruleId: 'text-lookalike',
    severity: 'error',
    start,
    end: at + match.length,
    reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
    actual,
    expected: [expected],
    note: isPercentage ? digitNote : ideographNote
  }
}

function ideographOf(character: string): string {
  return kana[character] ?? character.normalize('NFKC')
}

const kana: Record<string, string> = {
  ニ: '二',
  ﾆ: '二',
  ハ: '八',
  ﾊ: '八',
  ミ: '三',
  ﾐ: '三',
  ー: '一',
  ㄧ: '一',
  ㅡ: '一',
  '㇐': '一'
}

const digitNote = {
  zh: '这个数里有字母（O、l 或 I），不是数字，程序读不出来。请改成数字 0 或 1。',
  en: 'There is a letter (O, l or I) in this number, and no program reads it.  Type the digit 0 or 1.'
}

const ideographNote = {
  zh: '这个字看起来像汉字，其实是部首或假名，多半是从 PDF 复制来的，检索和核对都认不出它。请重新输入。',
  en: 'This looks like an ideograph but is a radical or a kana, often copied from a PDF, so neither a search nor the check reads it.  Type it again.'
}
