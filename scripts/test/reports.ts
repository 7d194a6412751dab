import {readFindings} from '../comment/findings.ts'

/** What the report of a check says of a false number that nobody has answered. */
export const message = {
  ruleId: 'statistic-value',
  severity: 'error',
  reason: 'Unexpected `83%`, expected `82%`',
  line: 12,
  waived: null
}

/** Read a report as the comment does. */
export function readReport(report: unknown) {
  return readFindings(new TextEncoder().encode(JSON.stringify(report)))
}
