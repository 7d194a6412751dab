/** A language that a publication can be written in. */
export type EditionLanguage = 'zh' | 'en'

/** What is asked about a new publication. */
export type Answers = {
  /** Each once, at least one; the first is that of the start page. */
  languages: readonly EditionLanguage[]
  /** In each of `languages` at least. */
  name: Partial<Record<EditionLanguage, string>>
  promise: Partial<Record<EditionLanguage, string>>
  /** Where the site will stand, without a path: `https://example.org`. */
  url: string
  /** Path below it: `/pub`; absent: none. */
  base?: string | undefined
}

/** What is known of it so far. */
export type KnownAnswers = Partial<Answers> & Pick<Answers, 'name' | 'promise'>
