/**
 * Check that a branch does not add more links than its reviewer can follow.
 *
 * See `link-many.md`.
 */
import {isWebAddress, type Link} from '../link.ts'
import type {Fault} from '@collate/findings'

/** New addresses of a branch. */
export const mostNew = 100
/** New addresses of a branch on one host. */
export const mostOfHost = 50

export const linkMany = {
  id: 'link-many',

  /**
   * @param links - new ones, in the order of their files
   * @returns a fault at the first link that is too many, and for each host at the first that is
   */
  check<T extends Pick<Link, 'url'>>(links: readonly T[]): Array<{link: T; fault: Fault}> {
    const addresses = new Map<string, T>()
    for (const link of links) {
      if (!isWebAddress(link.url)) continue
      const {href} = withoutFragment(link.url)
      if (!addresses.has(href)) addresses.set(href, link)
    }
    const hosts = Map.groupBy(addresses, ([href]) => new URL(href).host)
    const tooMany = [...hosts]
      .filter(([, found]) => found.length > mostOfHost)
      .map(([host, found]) => faultAt(found, mostOfHost, `new links to \`${host}\``))
    return addresses.size > mostNew
      ? [faultAt([...addresses], mostNew, 'new links in a branch'), ...tooMany]
      : tooMany
  }
}

function faultAt<T>(found: Array<[string, T]>, most: number, what: string): {link: T; fault: Fault} {
  const actual = String(found.length)
  const fault: Fault = {
    severity: 'warning',
    reason: `Unexpected \`${actual}\` ${what}, expected at most \`${most}\``,
    actual,
    expected: [String(most)],
    note: {
      zh: '这么多新链接，审稿人无法逐一打开，垃圾链接就藏在其中。请分成几个合并请求；审稿人请看清楚这些链接去向哪里。',
      en: 'Nobody who reviews opens so many links, and spam hides among them.  Split the pull request; as its reviewer, look where they lead.'
    }
  }
  return {link: found[most]![1], fault}
}

function withoutFragment(url: string): URL {
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed
}
