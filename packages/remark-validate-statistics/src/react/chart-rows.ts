/** A value of a chart, as readers see it. */
export type ChartRow = {
  /** Of what, or of whom. */
  label: string
  /** Of when; where rows have several they become columns. */
  period?: string
  /** With its unit: `82%`. */
  value: string
}

/** Values by what they are of, and when; columns and lines in the order in which they first appear. */
export type ChartTable = {
  periods: string[]
  lines: Array<{label: string; values: Array<string | undefined>}>
}

/** Lay rows out: a line for each label, a column for each period; a second value at one place has a line of its own. */
export function tableOfRows(rows: readonly ChartRow[]): ChartTable {
  const periods = [...new Set(rows.map(({period = ''}) => period))]
  const lines: ChartTable['lines'] = []
  for (const {label, period = '', value} of rows) {
    const column = periods.indexOf(period)
    let line = lines.find((d) => d.label === label && d.values[column] === undefined)
    if (!line) lines.push((line = {label, values: periods.map(() => undefined)}))
    line.values[column] = value
  }
  return {periods, lines}
}
