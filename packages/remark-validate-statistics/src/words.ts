/** Words of one language that the rules about lists go by; all patterns are bounded. */
export type LanguageWords = {
  /** Before and behind a share that adds up others. */
  sumBefore: RegExp
  sumBehind: RegExp
  /** Says that a list goes on: such as, 等. */
  openList: RegExp
  /** Behind a number that counts the parts of a list: four levels. */
  partNouns: RegExp
  /** Words that compare, with an earlier time or with others. */
  comparative: RegExp
  /** Small numbers in words, from 0. */
  counts: readonly string[]
}
