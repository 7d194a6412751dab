import type {StudioLanguage} from './language.ts'
import {articleWords as en} from './en/article-words.ts'
import {articleWords as zh} from './zh/article-words.ts'

/** What the studio says of a new article. */
export type ArticleWords = {
  newArticle: string
  /** What is made, and that it is written at once. */
  about: string
  address: string
  addressHint: string
  titles: Record<StudioLanguage, string>
  slug: string
  slugHint: string
  editions: string
  choices: Record<'both' | StudioLanguage, string>
  make: string
  made: string
  refused: Record<'slug' | 'address' | 'taken', string>
}

const languages: Record<StudioLanguage, ArticleWords> = {zh, en}

/** What the studio says of a new article in a language. */
export function articleWordsIn(language: StudioLanguage): ArticleWords {
  return languages[language]
}
