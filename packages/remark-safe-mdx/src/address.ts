const schemes = new Set(['http:', 'https:', 'mailto:'])

/** What a bare address takes with it from the Chinese sentence around it. */
export const sentenceMark = /[。，、；：！？（）【】〔〕〖〗《》〈〉“”‘’「」『』…]|——/u

/** The same in a host, where no other punctuation of ASCII stands than dots and hyphens either. */
export const hostEnd = new RegExp(`${sentenceMark.source}|[!-,/:-@[-^\`{-~]`, 'u')

/** A place that no address of ours can name by chance: resolving shows what leaves it. */
const base = 'https://base.invalid/folder/'

/**
 * Whether a link may lead there.
 *
 * @param url - after character references have been decoded, as in a tree
 */
export function isLinkAddress(url: string): boolean {
  // What a browser drops (tab, line feed) or takes for a slash (backslash) hides a scheme or a host.
  if (url === '' || /[\p{C}\p{Z}\\]/u.test(url)) return false
  if (url.startsWith('#')) return true
  if (url.startsWith('/')) return staysBelow(url, `${new URL(base).origin}/`)
  if (url.startsWith('./')) return staysBelow(url, base)
  return isAbsoluteAddress(url)
}

/** Whether a picture may be taken from there: a file beside the article, nothing else. */
export function isPictureAddress(url: string): boolean {
  return /^\.\/[a-z\d][a-z\d-]{0,99}\.(?:png|jpe?g|webp|avif)$/.test(url)
}

function isAbsoluteAddress(url: string): boolean {
  if (!/^(?:https?:\/\/[^/]|mailto:.)/i.test(url) || !URL.canParse(url)) return false
  const {protocol, username, password} = new URL(url)
  return schemes.has(protocol) && username === '' && password === ''
}

function staysBelow(url: string, start: string): boolean {
  if (/(?:^|\/|%2f|%5c)(?:\.|%2e){2}(?:[/?#]|%2f|%5c|$)/i.test(url)) return false
  return URL.canParse(url, base) && new URL(url, base).href.startsWith(start)
}
