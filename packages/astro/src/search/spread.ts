/**
 * Invisible separator: no text of ours holds it, and no index counts it.  (A
 * zero-width space would not do: Pagefind takes those away.)
 */
const mark = '\u2063'

/** A Han character, or a mark between words: what is found by itself. */
const alone = String.raw`[\p{Script=Han}\p{P}\p{S}]`
const between = new RegExp(`(?<=${alone})(?=\\S)|(?<=\\S)(?=${alone})`, 'gu')

/**
 * Put the characters of Chinese apart, and marks from words.
 *
 * Reasoning: an index cuts Chinese into words with a dictionary, and a query
 * with another one; what they cut differently is not found.  A character is the
 * same for both, and so is each half of `15.6`.
 *
 * @param before - character that the text follows
 * @example
 * spread('82%的组织') // => '82 % 的 组 织', each space with a mark to tell it by
 */
export function spread(text: string, before = ''): string {
  return `${before}${text}`.replace(between, `${mark} `).slice(before.length)
}

/** Put together again what was spread. */
export function gather(text: string): string {
  return text.replaceAll(`${mark} `, '').replaceAll(mark, '')
}

/** The words of a text that is asked for, as the index has them. */
export function spreadQuery(text: string): string {
  return spread(text).replaceAll(mark, '')
}
