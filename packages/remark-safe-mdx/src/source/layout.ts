/** Where the frontmatter of a file stands, and where its body begins; UTF-16 offsets. */
export type SourceLayout = {
  /** Between the lines `---`, without them. */
  frontmatter: {start: number; end: number}
  bodyStart: number
}

/**
 * Find the frontmatter of a file, where every reader of it agrees.
 *
 * Astro lets blank lines or a byte order mark come before it, takes `+++` for
 * TOML, and ends it at any line that begins with `---` or `+++`.  Here the file
 * begins with the line `---`, and the first line that Astro could take for the
 * end is the line `---`: nothing else has a layout.
 */
export function sourceLayout(source: string): SourceLayout | undefined {
  if (!source.startsWith('---\n')) return
  // Not `^`: to a regular expression U+2028 begins a line too.
  const close = /\n(?:---|\+\+\+)/g
  close.lastIndex = 3
  const match = close.exec(source)
  if (!match || match[0] !== '\n---') return
  const end = match.index + 4
  if (end < source.length && source[end] !== '\n') return
  return {frontmatter: {start: 4, end: match.index + 1}, bodyStart: Math.min(end + 1, source.length)}
}

/** Put spaces for the frontmatter, so that places in the body stay true. */
export function blankFrontmatter(source: string, bodyStart: number): string {
  return source.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.slice(bodyStart)
}
