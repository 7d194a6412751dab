import type {Rung, Verdict} from 'remark-validate-statistics'
import type {Language} from '@collate/articles'
import {en} from './en.ts'
import {zh} from './zh.ts'

export type {Language} from '@collate/articles'
/** Every text of the interface. */
export type Texts = {
  /** BCP 47 tag for `lang` and for formatting. */
  tag: string
  /** What stands before and after the names of the data packages. */
  checked: (total: number) => [before: string, after: string]
  checkedShort: (total: number) => string
  baseIs: (base: string) => string
  searchFound: (search: {pages: number; query: string; isAll: boolean}) => string
  searchNothing: (query: string) => string
  searchPassages: (more: number) => string
  noteBy: (by: string) => string
  corrected: (corrections: {count: number; date: string}) => string
  waves: (count: number) => string
  categories: (count: number) => string
  citedTimes: (count: number) => string
  holds: (count: {indicators: number; values: number}) => string
  /** What a check found: `expected` is what has to stand there, or what is missing. */
  found: (finding: {facet: string; actual: string; expected: string; isMissing: boolean}) => string
  brackets: (text: string) => string
  coverShare: (cover: {written: string; label: string}) => string
  coverChange: (cover: {from: Point; to: Point; label: string}) => string
  rightsStatus: Record<'granted' | 'own' | 'licensed' | 'quotation' | 'unrecorded', string>
  /** Whether the text was published elsewhere before: then neither edition is what stood there. */
  translationFrom: Record<Language, (isElsewhere: boolean) => string>
  /** The ladder of evidence: the name of each rung, how many stand on it, and what it means. */
  rungs: Record<Rung, string>
  rungCount: (rung: Rung, count: number) => string
  rungMeanings: Record<Rung, string>
  notedCount: (count: number) => string
  /** Before the counts of the whole publication. */
  ladderHere: (total: number) => string
  /** What those hear who do not see the sign behind a number. */
  verdictsHeard: Record<Verdict, string>
  verdictMeanings: Record<Verdict, string>
  /** Names of the rules about statistics, without `statistic-`. */
  facets: Readonly<Record<string, string>>
  /** What the files of a dataset are to readers, by their names. */
  dataFiles: Readonly<Record<string, string>>
  /** Names of the families of rules, by the first part of their ids. */
  ruleFamilies: Readonly<Record<string, string>>
  /** How near to a number the words stand by which it was compared, and where those do that are not in its sentence. */
  strengths: Record<'bound' | 'near' | 'far', string>
  elsewhere: Record<'before' | 'heading' | 'lead', string>
  /** What kind of number it is, and of when; nothing is said of an actual one. */
  statuses: Record<'provisional' | 'forecast' | 'target', (date: string) => string>
  /** The same below a point of a chart, without a date. */
  expected: Record<'forecast' | 'target', string>
  /** Against what a growth counts. */
  against: (growth: {versus: 'previous' | 'year'; isYear: boolean} | {base: string}) => string
  /** What a value was before it was revised, and what it became. */
  revisions: Record<
    'first' | 'next' | 'later' | 'measured',
    (version: {value: string; date: string}) => string
  >
  /** A period below a chart, where there is little room. */
  shortPeriod: (period: string) => string
  /** Where the scale of a chart begins. */
  cutScale: (value: string) => string
  /** Why a line ends, before the reason. */
  breaks: (period: string) => string
} & Record<PlainText, string>

type Point = {value: string; period: string}

type PlainText =
  | 'about'
  | 'imprint'
  | 'betweenSentences'
  | 'allRules'
  | 'amount'
  | 'arithmetic'
  | 'article'
  | 'author'
  | 'backToText'
  | 'both'
  | 'category'
  | 'checkedNone'
  | 'cite'
  | 'commaSeparator'
  | 'comparedWords'
  | 'differs'
  | 'citedBy'
  | 'chart'
  | 'clauseSeparator'
  | 'close'
  | 'colon'
  | 'contact'
  | 'dispute'
  | 'contents'
  | 'corrections'
  | 'correctionsLead'
  | 'correctionsFeed'
  | 'correctionsNone'
  | 'readIn'
  | 'rules'
  | 'rulesLead'
  | 'coverCredit'
  | 'coverPlain'
  | 'credits'
  | 'dashed'
  | 'expectedDots'
  | 'incomparable'
  | 'versionsOf'
  | 'replaced'
  | 'otherPeriods'
  | 'data'
  | 'dataLead'
  | 'dataTitle'
  | 'download'
  | 'drawnCover'
  | 'drawnFigure'
  | 'editorsNote'
  | 'enter'
  | 'evidence'
  | 'facts'
  | 'filter'
  | 'factsLead'
  | 'footnoteBack'
  | 'footnotes'
  | 'fullStop'
  | 'fullEntry'
  | 'home'
  | 'homepage'
  | 'howKept'
  | 'indicators'
  | 'isNow'
  | 'languageName'
  | 'licence'
  | 'listSeparator'
  | 'locator'
  | 'measures'
  | 'method'
  | 'more'
  | 'newest'
  | 'noArticles'
  | 'noObservations'
  | 'noValues'
  | 'noSource'
  | 'notCited'
  | 'noted'
  | 'notedMeaning'
  | 'notComparable'
  | 'notFound'
  | 'notFoundLead'
  | 'notKnown'
  | 'notRecorded'
  | 'observations'
  | 'originalWords'
  | 'period'
  | 'permalink'
  | 'population'
  | 'promise'
  | 'published'
  | 'publisher'
  | 'question'
  | 'readRule'
  | 'report'
  | 'reviewer'
  | 'rights'
  | 'rightsUnrecorded'
  | 'search'
  | 'searchAll'
  | 'searchAnyKind'
  | 'searchAnyYear'
  | 'searchKind'
  | 'searchYear'
  | 'searchDo'
  | 'searchFailed'
  | 'searchHint'
  | 'searchLabel'
  | 'searchMore'
  | 'searchNeedsScript'
  | 'sentence'
  | 'showAll'
  | 'sizeUnknown'
  | 'skip'
  | 'source'
  | 'sources'
  | 'staleHere'
  | 'staleThere'
  | 'statistics'
  | 'statisticsLead'
  | 'table'
  | 'takeaway'
  | 'toBoth'
  | 'toOther'
  | 'translator'
  | 'unread'
  | 'unsaid'
  | 'updated'
  | 'value'
  | 'verdict'
  | 'version'
  | 'views'
  | 'wasBefore'
  | 'when'
  | 'written'

/** The languages that the interface speaks. */
export const interfaceLanguages: readonly Language[] = ['zh', 'en']

const texts: Record<Language, Texts> = {zh, en}

/** Texts of the interface in a language. */
export function textsIn(language: Language): Texts {
  return texts[language]
}

/** The language of the edition beside one. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh'
}
