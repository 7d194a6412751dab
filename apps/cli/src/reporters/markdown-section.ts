import type {Tell} from '../told.ts'

/**
 * A heading and a table in Markdown; nothing where there are no rows.
 *
 * @param rows - cells as Markdown
 * @param count - of all rows, those left out as well
 */
export function section(
  tell: Tell,
  title: string,
  head: readonly string[],
  rows: readonly string[][],
  count: number
): string {
  if (rows.length === 0) return ''
  const lines = [head.map(tell), head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const rest = count > rows.length ? ['', tell(`${count - rows.length} more are in the full report.`)] : []
  return [`### ${tell(title)}`, '', ...lines, ...rest].join('\n')
}
