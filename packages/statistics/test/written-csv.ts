/** Write rows as CSV, quoting what needs it, or everything. */
export function writeCsv(rows: string[][], ending = '\n', quoteAll = false): string {
  return rows.map((row) => row.map((cell) => writeCell(cell, quoteAll)).join(',') + ending).join('')
}

function writeCell(cell: string, quoteAll: boolean): string {
  return quoteAll || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
