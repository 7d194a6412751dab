import type {Language} from './text.ts'

/** What places in a report are called in Chinese. */
const places: Array<[RegExp, string]> = [
  [/\bpp?\.\s*(\d+)\s*[-–]\s*(\d+)/g, '第$1–$2页'],
  [/\bp\.\s*(\d+)/g, '第$1页'],
  [/\bFig(?:ure|\.)\s*(\d+)/g, '图$1'],
  [/\bTable\s*(\d+)/g, '表$1'],
  [/^opening$/, '开头'],
  [/\bpar\.\s*(\d+)/g, '第$1段'],
  [/\bQ(\d+) of (\d{4})/g, '$2年第$1题'],
  [/\bQ(\d+)/g, '第$1题'],
  [/\s*\(([^()]*)\)/g, '（$1）'],
  [/,\s*/g, '，']
]

/**
 * Say in the language of the reader where in a report something stands.
 *
 * @param locator - as data packages have it, in English
 * @returns the locator as it is, where it holds words that no place is called by
 * @example
 * formatLocator('p. 14, Figure 10 (Q23)', 'zh') // => '第14页，图10（第23题）'
 */
export function formatLocator(locator: string, language: Language): string {
  if (language === 'en') return locator
  const said = places.reduce((text, [pattern, place]) => text.replace(pattern, place), locator)
  return /[A-Za-z]{2}/.test(said) ? locator : said
}
