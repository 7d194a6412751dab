/**
 * Check that links inside the site stay in the reader's language.
 *
 * See `link-language.md` for examples.
 */
import type {Edition} from '@collate/articles'
import type {Link} from '../link.ts'
import type {Fault} from '@collate/findings'
import type {SiteMap} from '../site-map.ts'

export const linkLanguage = {
  id: 'link-language',
  check({url}: Link, {language}: Edition, {pages}: SiteMap): Fault | undefined {
    const match = /^\/(zh|en)(\/[^?#]*)?(.*)$/.exec(url)
    if (!match || match[1] === language) return undefined
    const own = `/${language}${match[2] ?? '/'}`
    if (!pages.has(own.endsWith('/') ? own : `${own}/`)) return undefined
    const expected = `${own}${match[3]}`
    return {
      severity: 'warning',
      reason: `Unexpected link \`${url}\`, expected \`${expected}\``,
      actual: url,
      expected: [expected],
      note: {
        zh: '同一页有中文版，中文读者应留在中文里。',
        en: 'The same page exists in English: keep the reader there.'
      }
    }
  }
}
