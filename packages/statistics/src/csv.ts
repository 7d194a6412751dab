/** A row of cells; three parallel lists, since a table may hold a million of them. */
export type Row = {
  values: string[]
  /** UTF-16 offsets of each cell in the file, quotation marks included, end exclusive. */
  starts: number[]
  ends: number[]
}

/** Where a text is not CSV. */
export type CsvFault = {
  kind: 'quote-open' | 'quote-followed' | 'quote-inside' | 'return-alone' | 'row-empty' | 'table-large'
  start: number
  end: number
}

type Cursor = {text: string; at: number; cells: number; hasReturn: boolean; faults: CsvFault[]}

const comma = 44
const feed = 10
const carriage = 13
const quote = 34

/** More than any report publishes, and little enough to hold in memory. */
const most = {cells: 1_000_000, faults: 1000}

/**
 * Read CSV as RFC 4180 has it: commas, double quotation marks, LF or CRLF.
 *
 * Every fault is reported and reading goes on, until there are too many of
 * them, or of cells.  One pass over the text.
 *
 * @param text - whole file
 * @param from - offset to begin at, behind a byte order mark
 */
export function parseCsv(text: string, from = 0): {rows: Row[]; faults: CsvFault[]} {
  const rows: Row[] = []
  const cursor: Cursor = {text, at: from, cells: 0, hasReturn: false, faults: []}

  while (cursor.at < text.length) {
    const begin = cursor.at
    if (cursor.cells > most.cells || cursor.faults.length > most.faults) {
      report(cursor, 'table-large', begin, begin)
      break
    }
    const row = readRow(cursor)
    if (row.values.length === 1 && row.ends[0] === begin) report(cursor, 'row-empty', begin, begin)
    else rows.push(row)
  }

  return {rows, faults: cursor.faults}
}

function readRow(cursor: Cursor): Row {
  const {text} = cursor
  const row: Row = {values: [], starts: [], ends: []}
  for (;;) {
    row.starts.push(cursor.at)
    row.values.push(text.charCodeAt(cursor.at) === quote ? readQuoted(cursor) : readBare(cursor))
    row.ends.push(cursor.at)
    cursor.cells++
    if (text.charCodeAt(cursor.at) !== comma || cursor.cells > most.cells) break
    cursor.at++
  }
  cursor.at += text.startsWith('\r\n', cursor.at) ? 2 : 1
  return row
}

function readBare(cursor: Cursor): string {
  const start = cursor.at
  for (; !isEnd(cursor); cursor.at++) {
    if (cursor.text.charCodeAt(cursor.at) === quote) report(cursor, 'quote-inside', cursor.at, cursor.at + 1)
  }
  return cursor.text.slice(start, cursor.at)
}

function readQuoted(cursor: Cursor): string {
  const {text, at: opening} = cursor
  let next = opening + 1
  let value = ''
  for (;;) {
    const closing = text.indexOf('"', next)
    if (closing < 0) {
      report(cursor, 'quote-open', opening, opening + 1)
      cursor.at = text.length
      return value + text.slice(next)
    }
    value += text.slice(next, closing)
    cursor.at = closing + 1
    if (text.charCodeAt(cursor.at) !== quote) break
    value += '"'
    next = cursor.at + 1
  }

  const rest = cursor.at
  while (!isEnd(cursor)) cursor.at++
  if (cursor.at > rest) report(cursor, 'quote-followed', rest, cursor.at)
  return value
}

/** Whether a cell ends here; the first CR that stands alone is reported for all of them. */
function isEnd(cursor: Cursor): boolean {
  const {text, at} = cursor
  const code = text.charCodeAt(at)
  if (code === comma || code === feed || at >= text.length) return true
  if (code !== carriage) return false
  const isAlone = text.charCodeAt(at + 1) !== feed
  if (isAlone && !cursor.hasReturn) report(cursor, 'return-alone', at, at + 1)
  cursor.hasReturn ||= isAlone
  return true
}

function report(cursor: Cursor, kind: CsvFault['kind'], start: number, end: number): void {
  cursor.faults.push({kind, start, end})
}
