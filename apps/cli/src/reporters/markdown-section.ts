/**
 * A heading and a table in Markdown; nothing where there are no rows.
 *
 * @param rows - cells as Markdown
 * @param count - of all rows, those left out as well
 */
export function section(
  title: string,
  head: readonly string[],
  rows: readonly string[][],
  count: number
): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const rest = count > rows.length ? ['', `${count - rows.length} more are in the full report.`] : []
  return [`### ${title}`, '', ...lines, ...rest].join('\n')
}
