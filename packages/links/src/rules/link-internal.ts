/**
 * Check that links inside the site lead to a page, and to a heading of it.
 *
 * See `link-internal.md` for examples.
 */
import {headingIds, type SiteMap} from '../site-map.ts'
import type {Fault} from '@collate/findings'
import type {Link} from '../link.ts'
import type {Edition} from '@collate/articles'

export const linkInternal = {
  id: 'link-internal',
  check({url}: Link, edition: Edition, site: SiteMap): Fault | undefined {
    const base = `https://site.invalid/${edition.language}/${edition.slug}/`
    if (!/^[/#.]/.test(url) || !URL.canParse(url, base)) return undefined
    const target = new URL(url, base)
    const path = decode(target.pathname.endsWith('/') ? target.pathname : `${target.pathname}/`)
    const id = decode(target.hash.slice(1))

    if (!site.pages.has(path) && !site.pages.has(decode(target.pathname)) && !isOfTexts(path, site)) {
      const name = path.split('/').at(-2)!
      const near = site.pages.keys().filter((page) => page.includes(name))
      return fault(url, 'a page of this site', [...near.take(3)])
    }

    const ids = path === new URL(base).pathname ? headingIds(edition) : site.pages.get(path)
    if (id === '' || ids === undefined || ids.has(id) || isGenerated(id)) return undefined
    return fault(
      url,
      'a heading of that page',
      [...ids].slice(0, 5).map((d) => `#${d}`)
    )
  }
}

/** Pages that only the texts decide: of numbers, and of lists by topic, person and year. */
function isOfTexts(path: string, {pages}: SiteMap): boolean {
  const [, language, first, second, third] = path.split('/')
  if (!pages.has(`/${language}/`)) return false
  if (second === 'claims') return third !== '' && third !== undefined && pages.has(`/${language}/${first}/`)
  return /^(?:archive|numbers|page|people|topics)$/.test(first ?? '') && second !== ''
}

/** Ids that the site makes for blocks, numbers and their entries. */
function isGenerated(id: string): boolean {
  return /^(?:b\d+|[rn]-[\w.-]+|user-content-fn(?:ref)?-.+)$/.test(id)
}

function fault(url: string, wanted: string, near: string[]): Fault {
  return {
    severity: 'error',
    reason: `Unexpected link \`${url}\`, expected ${wanted}`,
    actual: url,
    expected: near,
    note: {
      zh: `本站没有这个地址。${near.length > 0 ? `也许是：${near.join('、')}。` : '文章的地址是 `/zh/<名称>/` 或 `/en/<名称>/`。'}`,
      en: `This site has no such address.${near.length > 0 ? `  Perhaps: ${near.join(', ')}.` : '  An article is at `/zh/<slug>/` or `/en/<slug>/`.'}`
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
