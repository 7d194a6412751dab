/** A language that people read. */
export type ReaderLanguage = 'zh' | 'en'
