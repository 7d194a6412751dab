/** A language of articles: the one list, of which every table of the workspace is made. */
export type Language = 'zh' | 'en'

/** The same in each of them. */
export type Localized<T = string> = Record<Language, T>

/** The one that a text in a language may hold words of as well, and that its pair is in. */
export const counterpart: Localized<Language> = {zh: 'en', en: 'zh'}

/** The language of a BCP 47 tag, `zh-CN`; nothing for any other one. */
export function languageOfTag(tag: string): Language | undefined {
  const base = tag.toLowerCase().split('-')[0]!
  return Object.hasOwn(counterpart, base) ? (base as Language) : undefined
}
