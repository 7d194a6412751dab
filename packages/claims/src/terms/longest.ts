import type {Match} from './trie.ts'

/**
 * Of matches that overlap, keep the longest, then the first.
 *
 * @param matches - ordered by start
 * @returns matches that do not overlap, ordered by start
 */
export function longestMatches<M extends Pick<Match<unknown>, 'start' | 'end'>>(matches: M[]): M[] {
  const kept: M[] = []
  let from = 0
  let reach = 0
  for (let index = 0; index <= matches.length; index++) {
    const match = matches[index]
    if (match && (index === from || match.start < reach)) {
      reach = Math.max(reach, match.end)
      continue
    }
    if (index === from + 1) kept.push(matches[from]!)
    else if (index > from) kept.push(...settle(matches.slice(from, index)))
    from = index
    reach = match?.end ?? 0
  }
  return kept
}

/** Settle a run in which each match overlaps one before it. */
function settle<M extends Pick<Match<unknown>, 'start' | 'end'>>(run: M[]): M[] {
  const first = run[0]!.start
  const taken: boolean[] = []
  const kept: M[] = []
  for (const match of run.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken[match.start - first] || taken[match.end - 1 - first]) continue
    for (let index = match.start; index < match.end; index++) taken[index - first] = true
    kept.push(match)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
