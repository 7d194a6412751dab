import MagicString from 'magic-string'

/** A stretch of a file and what replaces it. */
export type Edit = {
  /** `articles/<slug>/<language>.mdx`. */
  path: string
  /** Source offsets, end exclusive. */
  start: number
  end: number
  text: string
  /** For a person: the whole quantity or address as it is, and as it will be. */
  actual: string
  expected: string
}

/**
 * Edits that are made together or not at all: of one statistic in both editions,
 * or of one link.
 */
export type Fix = {
  /** What it is about: a citation, or an address. */
  subject: string
  edits: Edit[]
}

/** Make the edits of one file. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const text = new MagicString(source)
  const done = new Set<string>()
  for (const edit of edits) {
    const key = `${edit.start} ${edit.end}`
    if (!done.has(key)) text.update(edit.start, edit.end, edit.text)
    done.add(key)
  }
  return text.toString()
}
