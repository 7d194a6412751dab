import type {Observation} from '@collate/statistics'

/**
 * Whether a value was taken from the very text that the article translates: it is
 * the source, or the only one that is known to tell of it.
 */
export function isOwnSource(
  {source, accounts = [source]}: Pick<Observation, 'source' | 'accounts'>,
  {sourceUrl}: {sourceUrl?: string}
): boolean {
  if (sourceUrl === undefined) return false
  const own = addressOf(sourceUrl)
  return addressOf(source.url) === own || accounts.every(({url}) => addressOf(url) === own)
}

const tracking = /^(?:utm_|mc_|spm$|fbclid$|gclid$|ref$|from$)/

const addresses = new Map<string, string>()
const mostAddresses = 1000

/** The same few addresses are compared for every claim. */
function addressOf(text: string): string {
  let address = addresses.get(text)
  if (address === undefined) {
    if (addresses.size >= mostAddresses) addresses.clear()
    addresses.set(text, (address = readAddress(text)))
  }
  return address
}

/** An address without what does not change the page: scheme, `www.`, trailing slash, tracking, fragment. */
function readAddress(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).toSorted()
  const query = new URLSearchParams(parameters).toString()
  const path = url.pathname.replace(/\/$/, '')
  return `${url.host.replace(/^www\./, '')}${path}${query && `?${query}`}`
}
