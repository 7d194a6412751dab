/** A language of articles: the one list, of which every table of the workspace is made. */
export type Language = 'zh' | 'en'

/** The same in each of them. */
export type Localized<T = string> = Record<Language, T>
