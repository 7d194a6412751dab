/** Languages that the studio speaks, and articles are written in. */
export type StudioLanguage = 'zh' | 'en'

/** Of the languages that a person has asked the browser for, the first that the studio speaks. */
export function languageOfBrowser(asked: readonly string[]): StudioLanguage {
  for (const tag of asked) {
    const [language] = tag.toLowerCase().split('-')
    if (language === 'zh' || language === 'en') return language
  }
  return 'en'
}
