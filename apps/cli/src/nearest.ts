/**
 * Find what was probably meant.
 *
 * @returns the candidate that needs the fewest edits, where that is at most a third of the word
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1

  for (const candidate of candidates) {
    const edits = distance(word, candidate, least)
    if (edits < least) {
      least = edits
      best = candidate
    }
  }

  return best
}

/** Edits between two words: insertions, deletions and replacements; `limit` where it is that or more. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let row = Array.from({length: right.length + 1}, (_, index) => index)

  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }

  return Math.min(limit, row.at(-1)!)
}
