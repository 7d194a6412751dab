/** A language that texts can be read in. */
export type Language = 'zh' | 'en'
