/** A file that a pull request changes: its path, what it was called before it was moved, and the hunks. */
export type ChangedFile = {path: string; before?: string; patch: string}

/**
 * Lines of the new text that a patch shows, by their numbers: only on them can a comment stand.
 *
 * @param patch - hunks as the platform gives them; nothing for a file that is too large
 */
export function linesOfPatch(patch: string): Map<number, string> {
  const lines = new Map<number, string>()
  let next = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)
    if (hunk) next = Number(hunk[1])
    else if (line.startsWith('+') || line.startsWith(' ')) lines.set(next++, line.slice(1))
  }
  return lines
}
