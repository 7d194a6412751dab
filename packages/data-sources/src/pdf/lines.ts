import type {PdfPiece} from './open-pdf.ts'

/** Words that stand together in a line, and how far they reach, in points. */
export type PdfCell = {text: string; from: number; to: number}

/** A line of a page, from the top down, its cells from left to right. */
export type PdfLine = {
  y: number
  size: number
  /** In which most of it is set. */
  font: string
  cells: PdfCell[]
}

/** Parts of a line that are further apart than this, in its own size, are cells of their own. */
const gap = 1.1
/** Words of a line that are further apart than this have a space between them. */
const space = 0.15

/** Put the pieces of a page into lines, and lines into cells where there are gaps. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    // Sorted, only the last lines can be near enough.
    const row = rows
      .slice(-4)
      .find(([first]) => Math.abs(first!.y - piece.y) < 0.4 * Math.min(first!.size, piece.size))
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x)
    const widest = row.toSorted((a, b) => b.width - a.width)[0]!
    return {
      y: sorted[0]!.y,
      size: Math.max(...sorted.map((d) => d.size)),
      font: widest.font,
      cells: cellsOf(sorted)
    }
  })
}

/** The words of a line. */
export function lineText({cells}: PdfLine): string {
  return cells.map((d) => d.text).join(' ')
}

/** Put the words of a line behind those of the one before. */
export function joinLines(before: string, text: string): string {
  if (
    /[\p{Script=Han}\d%][，、；：。）”%]?$/u.test(before) &&
    /\p{Script=Han}/u.test(before.slice(-12)) &&
    !/^[A-Za-z]/.test(text)
  )
    return before + text
  if (/\p{Script=Han}[，、；：。]?$/u.test(before) || /[，、；：。（“]$/.test(before)) return before + text
  return /\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(text)
    ? before.slice(0, -1) + text
    : `${before} ${text}`
}

function cellsOf(pieces: readonly PdfPiece[]): PdfCell[] {
  const cells: PdfCell[] = []
  for (const {text, x, width, size} of pieces) {
    const last = cells.at(-1)
    const distance = last ? x - last.to : Infinity
    // A space at the end is drawn, and seen by nobody.
    const to = x + width - 0.25 * size * (text.length - text.trimEnd().length)
    if (last && distance < gap * size) {
      last.text = joined(last.text, text, distance > space * size)
      last.to = Math.max(last.to, to)
    } else cells.push({text: text.trim(), from: x, to})
  }
  return cells.map((d) => ({...d, text: drawnTogether(d.text)})).filter((d) => d.text !== '')
}

/** 合 计, 享 受 午 餐: characters that are only spaced out to fill their place. */
function drawnTogether(drawn: string): string {
  const text = drawn.replace(/\s+/g, ' ').trim()
  const alone = text.match(/(?<=\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu) ?? []
  const isSpaced = alone.length > 2 || /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(text)
  return isSpaced
    ? text.replace(/(?<=[\p{Script=Han}，。；：、]) | (?=[\p{Script=Han}，。；：、])/gu, '')
    : text
}

function joined(before: string, text: string, isApart: boolean): string {
  const hasSpace = /\s$/.test(before) || /^\s/.test(text)
  // No space stands between Chinese characters, however far apart they are drawn.
  if (/[\p{Script=Han}，。；：、]$/u.test(before) && /^[\p{Script=Han}，。；：、]/u.test(text))
    return before + text
  return before + (isApart && !hasSpace ? ' ' : '') + text
}
