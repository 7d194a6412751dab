import {severityOf, type Severity, type Waived} from '@collate/findings'
import type {Localized} from '@collate/findings/language'
import type {CheckedNumber} from '@collate/pipeline'
import type {CitedChange} from '@collate/pipeline/revisions'
import type {DataMap, VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {printable, printableAll, printableLine} from './printable.ts'

/**
 * A file as reports show it: plain, safe to print, in reading order.
 *
 * This is the shape of the `json` format.
 */
export type CheckedFile = {
  /** Relative to the content directory, or `data/<package>/<file>`. */
  path: string
  messages: Message[]
  /** Quantities judged. */
  claims: number
  /** Distinct statistics they resolve to. */
  statistics: number
  /** These statistics: `package/indicator@period[~population][#category][^vintage]`. */
  observations: string[]
  /** Rows of the table that a branch changes, where one is checked. */
  changes?: CitedChange[]
  /** Where the web was asked, or a branch is checked. */
  links?: DataMap['links']
  /** Another part checks the file: only what the web said of some of its links is here. */
  isOfOtherPart?: true
  /** What each of the quantities was taken for, and the words by which it was compared. */
  numbers: CheckedNumber[]
}

/** Lines and columns are 1-based UTF-16, ends exclusive. */
export type Message = {
  ruleId: string
  severity: Severity
  finding: string
  reason: string
  line: number
  column: number
  endLine: number
  endColumn: number
  actual: string | null
  expected: string[]
  /** In the language of the article. */
  note: string | null
  /** The same in each language, where it has been written in both. */
  notes: Localized | null
  url: string | null
  waived: Waived | null
  /** The place in the other edition, or in the data. */
  cause: {path: string; line: number; column: number} | null
}

/** Read what reports need of a file. */
export function readCheckedFile(file: VFile): CheckedFile {
  const {checked, changes, links, isOfOtherPart} = file.data
  const observations = (checked?.statistics ?? []).map(printableLine)
  return {
    path: printableLine(file.path ?? ''),
    messages: file.messages.map(readMessage).toSorted(inReadingOrder),
    claims: checked?.claims ?? 0,
    statistics: observations.length,
    observations,
    ...(changes && {changes: printableAll(changes)}),
    ...(links && {links: printableAll(links)}),
    ...(isOfOtherPart && {isOfOtherPart}),
    // Those of all files would take more room than there is.
    get numbers() {
      return (checked?.numbers ?? []).map(readNumber)
    }
  }
}

function readNumber({id, cite, written, reading, compared, unsaid, ...rest}: CheckedNumber): CheckedNumber {
  return {
    id: printableLine(id),
    cite: printableLine(cite),
    written: printableLine(written),
    ...rest,
    reading: {...reading, says: reading.says.map(printableLine)},
    compared: compared.map((d) => ({...d, words: printableLine(d.words)})),
    unsaid
  }
}

function readMessage(message: VFileMessage): Message {
  const {line, column, place} = message
  const end = place && 'end' in place ? place.end : undefined
  const expected: unknown[] = message.expected ?? []

  return {
    ruleId: printableLine(message.ruleId ?? ''),
    severity: severityOf(message),
    finding: printableLine(message.finding ?? ''),
    reason: printableLine(message.reason),
    line: line ?? 1,
    column: column ?? 1,
    endLine: end?.line ?? line ?? 1,
    endColumn: end?.column ?? column ?? 1,
    actual: typeof message.actual === 'string' ? printable(message.actual) : null,
    expected: expected.map((d) => printable(String(d))),
    note: typeof message.note === 'string' ? printable(message.note) : null,
    notes: message.notes ? printableAll(message.notes) : null,
    url: message.url ?? null,
    waived: message.waived ? readWaived(message.waived) : null,
    cause: readCause(message.cause)
  }
}

function readWaived(waived: Waived): Waived {
  return {
    by: printableLine(waived.by),
    until: printableLine(waived.until),
    reason: printableLine(waived.reason)
  }
}

function readCause(cause: unknown): Message['cause'] {
  if (!isPlaced(cause)) return null
  return {path: printableLine(cause.file ?? ''), line: cause.line ?? 1, column: cause.column ?? 1}
}

function isPlaced(cause: unknown): cause is VFileMessage {
  return typeof cause === 'object' && cause !== null && 'file' in cause
}

function inReadingOrder(left: Message, right: Message): number {
  return left.line - right.line || left.column - right.column
}
