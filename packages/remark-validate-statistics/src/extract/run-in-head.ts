import type {Language, Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {VisibleText} from '@collate/visible-text'
import {languageWords} from '../language-words.ts'

/**
 * What a block begins with that stands for a heading of its own: **Fishery.** Value added was …; ——海洋渔业。实现增加值….
 *
 * @param first - the first sentence of several
 * @returns its words, and nothing of a sentence that says something itself
 */
export function runInHeadOf({text, nodes}: VisibleText, first: Span, language: Language): string | undefined {
  const said = text.slice(first.start, first.end)
  const mark = languageWords[language].headMark.exec(foldText(said).text)?.[0].length ?? 0
  const set = nodes.find(
    ({node, start, end}) =>
      (node.type === 'strong' || node.type === 'emphasis') && start <= first.start && end > start
  )
  const head = set ? text.slice(first.start, set.end) : mark > 0 ? said : ''
  const words = head.slice(mark).trim().replace(closing, '')
  const isHead = words !== '' && words.length <= longest && !/\d/.test(words)
  return isHead && (!set || closes(text, first, set)) ? words : undefined
}

/** Characters. */
const longest = 48

const closing = /[.。:：]$/

/** Whether a head that is set apart ends with its sentence, or with a colon. */
function closes(text: string, first: Span, {end}: Span): boolean {
  return closing.test(text.slice(0, end).trim()) || /^[.。:：]/.test(text.slice(end)) || end >= first.end
}
