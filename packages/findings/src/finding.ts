import {hash} from 'node:crypto'
import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

export type Severity = 'error' | 'warning' | 'info'

/** A place in another file: the data row, or the other edition. */
export type Cause = {path: string; line: number; column: number}

/** A disagreement, as a rule states it. */
export type Finding = {
  ruleId: string
  severity: Severity
  /** “Unexpected `X`, expected `Y`”, no full stop. */
  reason: string
  place?: Position | Point | undefined
  /** The text the finding is about; part of its id.  Default: the source text at `place`. */
  claim?: string | undefined
  actual?: string | undefined
  expected?: readonly string[] | undefined
  /** Why, and what to do, in the language of the article. */
  note?: string | undefined
  cause?: Cause | undefined
  ancestors?: readonly Node[] | undefined
}

/** How a waived finding was answered. */
export type Waived = {by: string; until: string; reason: string}

declare module 'vfile-message' {
  // eslint-disable-next-line typescript/consistent-type-definitions -- merging needs an interface
  interface VFileMessage {
    /** Id of the finding: what a waiver names. */
    finding?: string
    waived?: Waived | null
  }
}

const docs = 'https://collate.example/rules/'

/**
 * Add a finding to a file, as a message.
 *
 * The only place where findings become messages, so that all of them have the
 * same fields.
 *
 * @param file - file the finding is in
 * @param finding - what a rule found
 * @param source - package of the rule
 * @returns the message, already in `file.messages`
 */
export function report(file: VFile, finding: Finding, source: string): VFileMessage {
  const message = withoutStack(() =>
    file.message(finding.reason, {
      ruleId: finding.ruleId,
      source,
      ...(finding.place && {place: finding.place}),
      ...(finding.ancestors && {ancestors: [...finding.ancestors]}),
      ...(finding.cause && {cause: causeMessage(finding.cause)})
    })
  )
  const fatal = {error: true, warning: false, info: undefined}[finding.severity]
  message.fatal = fatal
  if (finding.actual !== undefined) message.actual = finding.actual
  message.expected = [...(finding.expected ?? [])]
  if (finding.note) message.note = finding.note
  message.url = `${docs}${finding.ruleId}`
  message.finding = findingId(finding, String(file))
  message.waived = null
  return message
}

/** A message is an `Error`; nobody reads where in our code it was made, and finding that out costs most of it. */
function withoutStack<T>(make: () => T): T {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * Id of a finding: changes when its text or the expectation changes, and stays
 * when it moves.
 *
 * @returns six hexadecimal digits
 */
export function findingId(finding: Finding, source: string): string {
  const claim = finding.claim ?? textAt(source, finding.place)
  const key = JSON.stringify([
    finding.ruleId,
    normalize(claim),
    [...(finding.expected ?? [])],
    finding.actual ?? ''
  ])
  return hash('sha256', key).slice(0, 6)
}

/** Severity of a message: the reverse of `fatal`. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** Whether a message stands in the way of a merge. */
export function isError(message: VFileMessage): boolean {
  return Boolean(message.fatal) && !message.waived
}

function textAt(source: string, place: Position | Point | undefined): string {
  if (!place) return ''
  if (!('start' in place)) return ''
  return source.slice(place.start.offset ?? 0, place.end.offset ?? 0)
}

function normalize(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

function causeMessage(cause: Cause): VFileMessage {
  const message = new VFileMessage('See the other side', {
    place: {line: cause.line, column: cause.column}
  })
  message.file = cause.path
  return message
}
