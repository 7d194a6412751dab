import {en} from './en.ts'
import {zh} from './zh.ts'

export type Language = 'zh' | 'en'
export type Verdict = 'agrees' | 'noted' | 'unverified'

/** Every text of the interface. */
export type Texts = {
  /** BCP 47 tag for `lang` and for formatting. */
  tag: string
  /** What stands before and after the names of the data packages. */
  checked: (total: number) => [before: string, after: string]
  checkedShort: (total: number) => string
  cardFooter: (count: {total: number; agrees: number}) => string
  bySource: (source: string) => string
  baseIs: (base: string) => string
  searchFound: (search: {pages: number; query: string; isAll: boolean}) => string
  searchNothing: (query: string) => string
  searchPassages: (more: number) => string
  showOnly: (verdict: string) => string
  noteBy: (by: string) => string
  noteUntil: (date: string) => string
  brackets: (text: string) => string
  backToText: (written: string) => string
  coverShare: (cover: {written: string; label: string}) => string
  coverChange: (cover: {from: Point; to: Point; label: string}) => string
  rightsStatus: Record<'granted' | 'own' | 'licensed' | 'quotation' | 'unrecorded', string>
  translationFrom: Record<Language, string>
  verdictCounts: Record<Verdict, (count: number) => string>
  verdicts: Record<Verdict, string>
  verdictMeanings: Record<Verdict, string>
  evidences: Record<'primary' | 'quoted' | 'secondary' | 'derived', string>
} & Record<PlainText, string>

type Point = {value: string; period: string}

type PlainText =
  | 'article'
  | 'author'
  | 'base'
  | 'both'
  | 'category'
  | 'chart'
  | 'checkedNone'
  | 'cite'
  | 'citedBy'
  | 'citing'
  | 'colon'
  | 'corrections'
  | 'correctionsLead'
  | 'correctionsNone'
  | 'rules'
  | 'rulesLead'
  | 'coverCredit'
  | 'coverPlain'
  | 'credits'
  | 'data'
  | 'dataLead'
  | 'dataTitle'
  | 'download'
  | 'drawnCover'
  | 'editorsNote'
  | 'enter'
  | 'evidence'
  | 'facts'
  | 'factsLead'
  | 'feed'
  | 'footnoteBack'
  | 'footnotes'
  | 'fullEntry'
  | 'home'
  | 'howKept'
  | 'indicators'
  | 'inLanguages'
  | 'inThisEdition'
  | 'languageName'
  | 'languages'
  | 'licence'
  | 'listSeparator'
  | 'locator'
  | 'measures'
  | 'method'
  | 'more'
  | 'name'
  | 'newest'
  | 'newestValue'
  | 'noArticles'
  | 'noSource'
  | 'notCited'
  | 'notComparable'
  | 'notFound'
  | 'notFoundLead'
  | 'notKnown'
  | 'notRecorded'
  | 'observations'
  | 'originalWords'
  | 'otherLanguage'
  | 'period'
  | 'permalink'
  | 'population'
  | 'promise'
  | 'published'
  | 'publisher'
  | 'question'
  | 'report'
  | 'reviewer'
  | 'rights'
  | 'search'
  | 'searchAll'
  | 'searchDo'
  | 'searchFailed'
  | 'searchHint'
  | 'searchLabel'
  | 'searchMore'
  | 'searchNeedsScript'
  | 'sentence'
  | 'showAll'
  | 'skip'
  | 'source'
  | 'sourceLanguage'
  | 'sources'
  | 'statistics'
  | 'statisticsLead'
  | 'table'
  | 'toBoth'
  | 'toOther'
  | 'topics'
  | 'translator'
  | 'updated'
  | 'value'
  | 'verdict'
  | 'views'
  | 'when'
  | 'written'

/** The languages of the publication, the first one being its own. */
export const languages: readonly Language[] = ['zh', 'en']

const texts: Record<Language, Texts> = {zh, en}

/** Texts of the interface in a language. */
export function textsIn(language: Language): Texts {
  return texts[language]
}

export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh'
}
