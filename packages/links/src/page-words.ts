import {webWords as en} from './en/pages.ts'
import {webWords as zh} from './zh/pages.ts'

/** What pages and links of one language say of themselves. */
export type PageWords = {
  /** Folded, anywhere in a title or heading: the page is not there. */
  missing: RegExp
  /** Folded, at the beginning of a title or heading: readers have to sign in. */
  door: RegExp
  /** The whole of a link: it does not say where it leads. */
  emptyLink: RegExp
}

/** Whether a text has such words of any language. */
export function hasPageWords(text: string, what: keyof PageWords): boolean {
  return zh[what].test(text) || en[what].test(text)
}
