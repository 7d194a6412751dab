import type {Verdict} from 'remark-validate-statistics'
import type {Language} from '../text.ts'
import {en} from './en.ts'
import {zh} from './zh.ts'

/** What pages say that gather numbers and articles, and pages of one number. */
export type PublicationTexts = {
  /** Under the name of an article or a list: which part of it this page is. */
  partOf: (place: {page: number; pages: number}) => string
  /** In a series of articles. */
  partOfSeries: (place: {part: number; parts: number}) => string
  articleCount: (count: number) => string
  numberCount: (count: number) => string
  numbersLead: (total: number) => string
  /** Names of the verdicts as headings of lists. */
  verdicts: Record<Verdict, string>
  /** How the numbers may be looked through. */
  ways: Record<'evidence' | 'verdict' | 'topic' | 'year' | 'indicator', string>
  /** What people did for an article. */
  roles: Record<'author' | 'translator' | 'reviewer', string>
  publishedOn: (date: string) => string
  updatedOn: (date: string) => string
  /** Other articles that cite the same. */
  citeSame: (cited: {count: number; name: string}) => string
  minutes: (count: number) => string
  /** What was to be guessed, once something was. */
  guessed: (written: string) => string
  feedOf: (name: string) => string
  feedValue: (told: {value: string; period: string}) => string
} & Record<
  | 'archive'
  | 'archiveLead'
  | 'chartData'
  | 'citeClaim'
  | 'claimPage'
  | 'clauseMentions'
  | 'dataHistory'
  | 'embed'
  | 'embedCard'
  | 'embedLead'
  | 'follow'
  | 'guess'
  | 'history'
  | 'inText'
  | 'later'
  | 'earlier'
  | 'ladder'
  | 'moved'
  | 'movedTo'
  | 'neighbours'
  | 'newestNumbers'
  | 'nextPage'
  | 'noCorrection'
  | 'numbers'
  | 'onThisNumber'
  | 'pages'
  | 'people'
  | 'peopleLead'
  | 'previousPage'
  | 'related'
  | 'statedElsewhere'
  | 'terms'
  | 'topics'
  | 'topicsLead'
  | 'wholeSeries'
  | 'whySource'
  | 'withdrawn'
  | 'withdrawnLead',
  string
>

const texts: Record<Language, PublicationTexts> = {zh, en}

/** Texts of pages of many articles, and of one number, in a language. */
export function publicationTextsIn(language: Language): PublicationTexts {
  return texts[language]
}
