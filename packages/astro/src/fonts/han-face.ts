import {reservedSlugs} from '@collate/articles/content'
import {withBase} from '../articles/addresses.ts'
import {interfaceLanguages} from '../texts/text.ts'
import {typefaceRanges} from './ranges.ts'

/** The typeface that a page brings along for readers who have no Chinese one. */
const family = 'Page Han'
/** What holds its place while it comes. */
const boxFamily = 'Page Box'

/** Typefaces without Chinese that systems have, by what makes the box of each as wide as its height, in percent. */
const boxes = [
  {names: ['Roboto'], width: 225},
  {names: ['Liberation Sans', 'Arial'], width: 133},
  {names: ['DejaVu Sans'], width: 166.6}
]
/** Chinese faces by the names that systems know them by, beyond those that the style sheets name. */
const onSystems = [
  'NotoSansCJKsc-Regular',
  'NotoSansSC-Regular',
  'HiraginoSansGB-W3',
  'WenQuanYi Micro Hei',
  'Droid Sans Fallback',
  'SimSun'
]

/**
 * Path of the typeface of a page: it holds the characters of the pages that
 * share it, and no others.
 *
 * All views of an article that show its Chinese share one, so that going from
 * one to another loads nothing, and so do those of a rule; what stands in Chinese
 * on other English pages is little and nearly the same.
 *
 * @example
 * fontPath('/both/a/') // => '/fonts/article-a.woff2'
 * fontPath('/en/a/') // => '/fonts/en.woff2'
 */
export function fontPath(path: string): string {
  const names = decodeURI(path).split('/').slice(1)
  const [language = '', first = '', second = ''] = names
  const isArticle = language === 'both' || (isLanguage(language) && first !== '' && !reservedSlugs.has(first))
  if (isArticle && (language !== 'en' || second === 'facts' || second === 'claims'))
    return `/fonts/article-${first}.woff2`
  const rule = language === 'rules' ? first : first === 'rules' && second
  if (rule) return `/fonts/rule-${rule}.woff2`
  if (first === 'data' && second !== '') return `/fonts/data-${second}.woff2`
  if (language === 'en') return '/fonts/en.woff2'
  // Lists of articles and numbers: each holds the characters of its own titles.
  const parts = lists.has(first) ? names : [language, first]
  return `/fonts/page-${parts.filter(Boolean).join('-').replace('.html', '') || 'start'}.woff2`
}

/** Names of lists that have many pages. */
const lists = new Set(['archive', 'numbers', 'page', 'people', 'topics'])

function isLanguage(name: string): boolean {
  return interfaceLanguages.some((language) => language === name)
}

/** Style rules by which a page has its typeface; faces on the system come first, so most readers load nothing. */
export function fontFaces(path: string): string {
  const sources = [...onSystems.map(local), `url('${withBase(fontPath(path))}') format('woff2')`]
  const range = typefaceRanges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join()
  const face = `@font-face{font-family:'${family}';font-display:swap;src:${sources.join()};unicode-range:${range}}`
  return face + boxFaces()
}

/**
 * What a browser draws where it has no character is a box of the first typeface
 * that it tried.  Made as wide as a Han character, it holds the place of one,
 * and lines do not break anew when the typeface comes.
 */
function boxFaces(): string {
  return boxes
    .map(
      ({names, width}) =>
        `@font-face{font-family:'${boxFamily}';src:${names.map(local).join()};size-adjust:${width}%;unicode-range:U+3000-9fff,U+ff00-ffef}`
    )
    .join('')
}

function local(name: string): string {
  return `local('${name}')`
}
