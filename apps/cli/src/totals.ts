import {severityOf, type Severity} from '@collate/findings'
import type {VFile} from 'vfile'

/** What a run comes to.  Waived findings count as waived only. */
export type Totals = Record<Severity, number> & {
  files: number
  /** Files whose check a fault of ours has ended. */
  faults: number
  waived: number
  /** Quantities judged. */
  claims: number
  /** Distinct statistics, over all files. */
  statistics: number
}

/** Count over all files. */
export function countTotals(files: readonly VFile[]): Totals {
  const totals = {files: files.length, faults: 0, error: 0, warning: 0, info: 0, waived: 0, claims: 0}
  const statistics = new Set<string>()

  for (const file of files) {
    totals.claims += file.data.checked?.claims ?? 0
    for (const key of file.data.checked?.statistics ?? []) statistics.add(key)
    if (file.messages.some((d) => d.ruleId === 'article-fault')) totals.faults++
    for (const message of file.messages) totals[message.waived ? 'waived' : severityOf(message)]++
  }

  return {...totals, statistics: statistics.size}
}

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
