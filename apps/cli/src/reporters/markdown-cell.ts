import {printableLine} from '../printable.ts'

const longest = 400

/**
 * Text of an article in a table cell, as code: the only form in which GitHub
 * reads no mention, link, image or markup.
 */
export function cellOf(text: string): string {
  return shortCell(text, longest)
}

/** The same, cut to fewer UTF-16 units. */
export function shortCell(text: string, most: number): string {
  const line = printableLine(text).trim()
  const short = line.length > most ? `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : line
  if (short === '') return ''
  const runs = short.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((d) => d.length)) + 1)
  // Backslashes before a pipe are doubled, or they would escape the escape and open a cell.
  const cell = short.replace(/(\\*)\|/g, '$1$1\\|')
  // The pad is stripped by Markdown; it keeps a backtick at the edge out of the fence.
  return `${fence} ${cell} ${fence}`
}
