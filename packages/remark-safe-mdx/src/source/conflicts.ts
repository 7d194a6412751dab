import {followFences} from './fences.ts'

/** Where git has left both versions of some lines: the line of the first marker that is still there. */
export type MergeConflict = {start: number; end: number}

/**
 * Find the conflicts of a merge that nobody has settled.
 *
 * Reasoning: both versions may hold half a fence, so only one of them is
 * followed; a row of `=` alone is the line under a heading.
 *
 * @param source - the whole file
 * @returns once for each conflict; not those that are shown as code
 */
export function findMergeConflicts(source: string): MergeConflict[] {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(source)) return []
  const conflicts: MergeConflict[] = []
  const isCode = followFences('code')
  let side: 'none' | 'ours' | 'theirs' = 'none'

  for (let start = 0; start <= source.length;) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    read(source.slice(start, end), {start, end})
    start = end + 1
  }

  return conflicts

  function read(line: string, place: MergeConflict): void {
    const [, marker] = /^([<>|=])\1{6}(?: |$)/.exec(line) ?? []
    if (side === 'none' && isCode(line)) return
    if (marker === '<') begin(place)
    else if (marker === '>') {
      if (side === 'none') conflicts.push(place)
      side = 'none'
    } else if (marker && side === 'ours') side = 'theirs'
    else if (side === 'ours') isCode(line)
  }

  function begin(place: MergeConflict): void {
    conflicts.push(place)
    side = 'ours'
  }
}
