const separators = [',', ';', '\t', '|'] as const

/** What stands between the cells of a table. */
export type CellSeparator = (typeof separators)[number]

/** Find what separates the cells of a text: what its first lines have most of, and alike. */
export function separatorOf(text: string): CellSeparator {
  const told = /^sep=(.)\n/i.exec(text)?.[1]
  const known = separators.find((d) => d === told)
  if (known) return known
  const lines = text.split('\n').filter((d) => d.trim() !== '')
  const scores = separators.map((separator) => {
    const counts = lines.slice(0, 10).map((line) => outside(line, separator))
    const most = Math.max(0, ...counts)
    return {separator, score: counts.filter((d) => d === most && most > 0).length * 100 + most}
  })
  const [best] = scores.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.separator : ','
}

/**
 * Write a text with other separators as CSV, each line where it was.
 *
 * A table of Markdown loses its frame.
 */
export function withCommas(text: string, separator: CellSeparator): string {
  const plain = text.replace(/^sep=.\n/i, '\n')
  if (separator === ',') return plain
  const framed = separator === '|' ? plain.split('\n').map(withoutFrame).join('\n') : plain
  let out = ''
  let cell = ''
  let isQuoted = false
  for (const character of framed) {
    if (character === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (character === '"' && cell.startsWith('"')) isQuoted = true
    if (!isQuoted && (character === separator || character === '\n')) {
      out += quoted(cell) + (character === '\n' ? '\n' : ',')
      cell = ''
    } else cell += character
  }
  return out + quoted(cell)
}

function quoted(cell: string): string {
  const text = cell.trim()
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function withoutFrame(line: string): string {
  const text = line.trim()
  if (/^[|:\- ]+$/.test(text)) return ''
  return text.replace(/^\||\|$/g, '')
}

function outside(line: string, separator: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1
}
