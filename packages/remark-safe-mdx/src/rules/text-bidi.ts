/**
 * Check that nothing changes the direction of text.
 *
 * See `text-bidi.md` for examples; they are also the tests.
 */
import {nameOfCharacter, type CharacterRule} from '../text/character.ts'

export const textBidi: CharacterRule = {
  id: 'text-bidi',
  detect(_text, at, character) {
    const actual = nameOfCharacter(character)
    return {
      ruleId: textBidi.id,
      severity: 'error',
      start: at,
      end: at + character.length,
      reason: `Unexpected \`${actual}\`, expected text in its own direction`,
      actual,
      expected: [],
      note
    }
  }
}

const note = {
  zh: '这是控制文字方向的字符，能让显示的顺序与实际的顺序不同（例如把 28% 显示成 82%）。请删掉它。',
  en: 'This character changes the direction of text, so that what is shown differs from what is written (28% can look like 82%).  Delete it.'
}
