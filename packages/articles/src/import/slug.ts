import {isSlug, reservedSlugs} from '../content/slugs.ts'

/**
 * Find a name for the folder of an article: what its front matter says, the end
 * of the address that it was translated from, or its title where that has
 * enough Latin words.
 *
 * @example
 * slugFrom({url: 'https://example.org/2026/tea-houses/'}) // => 'tea-houses'
 */
export function slugFrom({
  slug,
  url,
  title
}: {
  slug?: string
  url?: string
  title?: string
}): string | undefined {
  for (const candidate of [
    slug,
    url && lastSegment(url),
    title && /[a-z]{2}.*[a-z]{2}/i.test(title) && isLatin(title) && title
  ]) {
    const written = candidate && simplified(candidate)
    if (written && isSlug(written) && !reservedSlugs.has(written)) return written
  }
  return undefined
}

/** The last part of a path that says something. */
function lastSegment(url: string): string | undefined {
  if (!URL.canParse(url)) return
  const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '')
  const named = segments.map((segment) => decoded(segment).replace(/\.(?:html?|md|php|aspx?)$/i, ''))
  return named.findLast(
    (segment) => /[a-z]{3}/i.test(segment) && !/^(?:index|article|post|blog)$/i.test(segment)
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isLatin(title: string): boolean {
  return !/\p{Script=Han}/u.test(title)
}

function simplified(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
}
