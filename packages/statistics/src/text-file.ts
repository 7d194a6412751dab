/** A text file of a data package, and where its lines begin. */
export type TextFile = {
  /** `data/<package>/<file>`. */
  path: string
  text: string
  /** UTF-16 offset of the first character of every line. */
  lines: number[]
}

/** Part of a file: 1-based, UTF-16, end exclusive. */
export type Range = {path: string; line: number; column: number; endLine?: number; endColumn?: number}

/** Wrap a text; a line ends at LF. */
export function textFile(path: string, text: string): TextFile {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return {path, text, lines}
}

/** Range of two UTF-16 offsets, end exclusive. */
export function rangeOf(file: TextFile, start: number, end: number): Range {
  const line = lineAt(file.lines, start)
  const endLine = lineAt(file.lines, end)
  return {
    path: file.path,
    line: line + 1,
    column: start - file.lines[line]! + 1,
    endLine: endLine + 1,
    endColumn: end - file.lines[endLine]! + 1
  }
}

/** Range that stands for a whole file. */
export function wholeFile(path: string): Range {
  return {path, line: 1, column: 1}
}

/** Index of the last line that begins at or before an offset. */
function lineAt(lines: number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
