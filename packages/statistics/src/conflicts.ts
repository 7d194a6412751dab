/** Where git has left both versions of some lines: the line of the first marker that is still there. */
export type Conflict = {start: number; end: number}

/**
 * Find the conflicts of a merge that nobody has settled.
 *
 * @param text - a table or a descriptor, in which no honest line looks like a marker
 * @returns once for each conflict
 */
export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = []
  let isOpen = false
  for (const {0: line, index} of text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)) {
    const begins = line.startsWith('<')
    if (begins || !isOpen) conflicts.push({start: index, end: index + line.trimEnd().length})
    isOpen = begins
  }
  return conflicts
}
