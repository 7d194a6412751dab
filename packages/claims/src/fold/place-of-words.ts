/**
 * Where words stand in a text as words of their own, or in the plural: *men* is not in women.  Han writing has no bounds.
 *
 * @returns an offset, or -1
 */
export function placeOfWords(text: string, words: string): number {
  if (words === '') return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const isOpened = isLatin(text[at - 1]) && isLatin(text[at])
    const isEnded =
      !isLatin(text[end - 1]) || /^(?:e?s)?(?![\p{Script=Latin}\d])/u.test(text.slice(end, end + longest))
    if (!isOpened && isEnded) return at
  }
  return -1
}

/** The sign of the plural, and what follows it. */
const longest = 3

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\d]/u.test(character)
}
