import type {Language} from '@collate/articles'
import type {LoneTime} from './compare-times.ts'
import {whenWordsOf} from '../language/when.ts'

/** Write a time in a language, for a proposal; as it is written where only a person can word it. */
export function writeMark(
  {mark: {what, key}, time, written}: Pick<LoneTime, 'mark' | 'time' | 'written'>,
  language: Language
): string {
  if (!time) return written
  const period = time.kind === 'calendar' ? time.period : time.kind === 'part' ? time.part : ''
  const year = /^\d{4}(?=-|$)/.exec(period)?.[0]
  if (period.includes('/') || period === '') return decadeOf(key, language) ?? written
  if (what === 'year' && period === year) return whenWordsOf[language].year(year)
  const [month, day] = (what === 'year' ? period.slice(5) : key).split('-')
  return whenWordsOf[language].date(year, month!, day)
}

/** 1980/1989 is the 1980s. */
function decadeOf(key: string, language: Language): string | undefined {
  const [from, to] = key.split('/').map(Number)
  if (from === undefined || to !== from + 9)
    return /^\d{4}$/.test(key) ? whenWordsOf[language].year(key) : undefined
  return whenWordsOf[language].years(from)
}
