import type {Fact} from './fact.ts'
import type {Day} from './period/day.ts'

/** Rows of one value with a date of publication, the oldest first; of one day as the table has them. */
export function inOrderOfPublication(facts: readonly Fact[]): Fact[] {
  const dated = facts.filter((d) => d.published !== undefined)
  return dated.length < 2 ? dated : dated.toSorted((a, b) => a.published!.first - b.published!.first)
}

/**
 * The newest version that was out by a day, by halves: a table may hold a hundred thousand.
 *
 * @param versions - in order of publication
 */
export function newestBy(versions: readonly Fact[], day: Day): Fact | undefined {
  let low = 0
  let high = versions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (versions[middle]!.published!.first <= day) low = middle + 1
    else high = middle
  }
  return versions[low - 1]
}
