import type {Statistics} from '@collate/statistics'
import {checkText, type Language} from './check-text.ts'

/** What is told of a text: the rule (`~` before a warning), and the words at which it is told. */
export type ToldFinding = {rule: string; words: string}

/** The findings of a text, hints left out, in the order of their places. */
export function toldOf(text: string, language: Language, data?: Statistics): ToldFinding[] {
  return checkText(text, language, data).file.messages.flatMap(({ruleId, fatal, place}) => {
    if (fatal === undefined) return []
    const {start, end} = place as {start: {offset: number}; end: {offset: number}}
    return [
      {
        rule: `${fatal ? '' : '~'}${ruleId!.replace('statistic-', '')}`,
        words: wordsAt(start.offset, end.offset)
      }
    ]
  })

  /** With its number behind it where the same words stand in the text before. */
  function wordsAt(start: number, end: number): string {
    const words = readable(text.slice(start, end))
    const earlier = readable(text.slice(0, start)).split(words).length - 1
    return `“${words}”${earlier > 0 ? earlier + 1 : ''}`
  }
}

/** As a row of a corpus writes it. */
export function writeTold(told: readonly ToldFinding[]): string {
  return told.map(({rule, words}) => `${rule} ${words}`).join(' ') || '-'
}

function readable(source: string): string {
  return source.replace(/<\/?Stat[^>]*>/g, '').replaceAll('\n', '\\n')
}
