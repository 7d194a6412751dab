/** Letters that a word may differ by from the one that was meant. */
function allowance({length}: string): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2
}

/**
 * The word of some texts that a misspelt one was most likely meant for.
 *
 * @param word - in lower case
 * @returns nothing where no word is near
 */
export function nearestWord(word: string, texts: readonly string[]): string | undefined {
  const known = new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []))
  let best: string | undefined
  let least = allowance(word) + 1
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue
    const distance = distanceOf(word, other)
    if (distance < least) [best, least] = [other, distance]
  }
  return best
}

/** How many letters have to be put in, left out, changed or swapped with the next. */
function distanceOf(left: string, right: string): number {
  let before: number[] = []
  let above = Array.from({length: right.length + 1}, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[column - 2]! + 1 : Infinity
      )
    }
    before = above
    above = current
  }
  return above[right.length]!
}
