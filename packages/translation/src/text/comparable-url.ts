const tracking = /^(?:utm_\w+|fbclid|gclid|mc_\w+|spm|ref|ref_src)$/
const localeSegment = /\/(?:en|zh)(?:-(?:us|gb|cn|tw|hk|hans|hant))?(?=\/|$)/giu
const localeHost = /^(?:en|zh)\.(?:m\.)?/
/** The title of a link that slipped into its address. */
const title = /(?:\s|%20)(?:"|%22)/
const archive = /^https?:\/\/web\.archive\.org\/web\/[\w*]+\/(?=https?:)/

/**
 * Write an address so that the two editions' ways to write it are equal.
 *
 * Scheme, `www.`, trailing slash, tracking parameters, the language in a path or
 * host, ampersands that were escaped twice, copies in the web archive, and sites that
 * count who goes where make no difference.  A fragment counts
 * only on a page of one language: headings are translated.
 *
 * @example
 *   comparableUrl('https://www.cncf.io/?utm_content=inline') // => 'cncf.io'
 *   comparableUrl('https://developer.mozilla.org/zh-CN/docs/Web/') // => 'developer.mozilla.org/docs/Web'
 */
export function comparableUrl(url: string): string {
  const original = targetOf(url.replace(archive, '').replaceAll('&amp;', '&').split(title, 1)[0]!)
  if (!/^https?:\/\//i.test(original))
    return original.startsWith('#') ? '#' : withoutLocale(withoutHeading(original))
  const parsed = URL.parse(original)
  if (!parsed) return original
  const host = parsed.host.replace(/^www\./, '').replace(localeHost, '')
  const path = withoutLocale(parsed.pathname)
  return `${host}${path}${query(parsed.searchParams)}${path === parsed.pathname.replace(/\/$/, '') ? withoutHeading(parsed.hash) : ''}`
}

/** The page that an address sends its readers on to: count.example/?url=https%3A%2F%2Ftea.example. */
function targetOf(url: string): string {
  const parameters = [...(URL.parse(url)?.searchParams ?? [])]
  const [, target] =
    parameters.find(([name, value]) => onward.has(name.toLowerCase()) && /^https?:\/\//i.test(value)) ?? []
  return target ?? url
}

const onward: ReadonlySet<string> = new Set([
  'url',
  'u',
  'q',
  'to',
  'target',
  'dest',
  'destination',
  'redirect',
  'redirect_to'
])

/** An address without the heading that it leads to, where that is in characters: the other edition has its own. */
function withoutHeading(url: string): string {
  const [page = '', place = ''] = url.split('#')
  return /\p{Script=Han}|%[e-f]/iu.test(place) ? page : url
}

function withoutLocale(path: string): string {
  return path.replace(localeSegment, '').replace(/\/(?=#|$)/, '')
}

function query(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !tracking.test(name))
  return kept.length > 0 ? `?${new URLSearchParams(kept.toSorted())}` : ''
}
