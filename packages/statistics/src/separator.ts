/** What programs and people put between cells instead of commas. */
const others = [';', '\t', '|', '，', '；', '、']

/**
 * Find what stands between the columns of a header where that is no comma.
 *
 * @param columns - names that the table may have
 * @param from - offset to begin at, behind a byte order mark
 * @returns where it stands first, and what it is called
 */
export function findSeparator(
  columns: readonly string[],
  text: string,
  from = 0
): {start: number; separator: string} | undefined {
  const newline = text.indexOf('\n', from)
  const header = text.slice(from, newline < 0 ? undefined : newline).trimEnd()
  // A line for spreadsheets, before the header.
  if (/^sep=.$/i.test(header)) return {start: from, separator: header}

  const known = new Set(columns)
  const countOf = (separator: string): number =>
    header.split(separator).filter((cell) => known.has(cell.replace(/^\s*"?|"?\s*$/g, ''))).length
  const separator = others.find((other) => countOf(other) > Math.max(1, countOf(',')))
  if (separator === undefined) return
  return {start: from + header.indexOf(separator), separator: separator === '\t' ? 'tab' : separator}
}
