import {digest} from '../cache/digest.ts'
import type {Settings} from '../settings.ts'

/** Whether a part of a check is the one that asks about an address. */
export type AsksAbout = (url: string) => boolean

/**
 * Divide the hosts of links among the parts of a check: one part asks all that
 * is asked of a host, so that several machines are as polite to it as one.
 *
 * @returns always true where the check is not divided
 */
export function dividedHosts(shard: Settings['shard']): AsksAbout {
  if (shard === undefined || shard.count === 1) return () => true
  return (url) => {
    const host = new URL(url).hostname
    return Number.parseInt(digest(host).slice(0, 8), 16) % shard.count === shard.index - 1
  }
}

/**
 * Whether a text may link to a host of this part, told by a look at its source.
 *
 * Reading every text of all parts would cost as much as half a check.  What
 * hides a host from such a look, an escape or a character reference, may.
 */
export function mayAsk(text: string, asksAbout: AsksAbout): boolean {
  if (/\\|&#?\w{1,32};/.test(text)) return true
  return [...text.matchAll(/(?:https?:\/\/|(?=www\.))([^\s/?#<>"'()[\]]+)/gi)].some(([, host = '']) => {
    const address = `http://${host}`
    return !/^[\w.:@-]*\w$/.test(host) || !URL.canParse(address) || asksAbout(address)
  })
}
