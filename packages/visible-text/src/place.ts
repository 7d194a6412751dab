import type {Point, Position} from 'unist'

/** A text whose offsets can be told as lines and columns. */
export type Places = {
  /** @param offset - UTF-16 offset, clamped to the text */
  point(offset: number): Point
  /** End exclusive. */
  position(start: number, end: number): Position
  /** Offset of a 1-based line and column. */
  offset(line: number, column: number): number
}

/**
 * Index the lines of a text, once, so that each place costs a binary search.
 *
 * Lines end at LF; lines and columns are 1-based, columns count UTF-16 units.
 */
export function placesOf(text: string): Places {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return {
    point,
    position: (start, end) => ({start: point(start), end: point(end)}),
    offset: (line, column) => Math.min((lines[line - 1] ?? text.length) + column - 1, text.length)
  }

  function point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lines[middle]! <= at) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: at - lines[low]! + 1, offset: at}
  }
}
