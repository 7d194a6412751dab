import type {Language} from '@collate/articles'
import {courseWords as en} from '../en/courses.ts'
import {courseWords as zh} from '../zh/courses.ts'

/** How one language says that something becomes more or less, with a number or without. */
export type CourseWords = {
  /** Verbs that say so plainly. */
  rises: RegExp
  falls: RegExp
  /** Of these, verbs that say it of quality, which of a time or a cost is a fall: improve the response time. */
  betters: RegExp
  /** What ends before a word that is no verb: the director’s cut. */
  owners: RegExp
  /** All words that may stand for such a verb of the other language. */
  upward: RegExp
  downward: RegExp
}

/** Words of what becomes more or less, by the language that says them. */
export const courseWordsOf: Readonly<Record<Language, CourseWords>> = {zh, en}
