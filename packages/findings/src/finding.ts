import type {MadeAgain, TextReader} from '@collate/claims/reading'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {normalizeSentence} from './sentence-text.ts'
import {languageOf, type Language, type Localized} from './language.ts'
import type {SentenceReader} from './sentence.ts'
import {withoutStack} from './without-stack.ts'

/** `error` stops a merge; `warning` and `info` do not. */
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
  /**
   * What it is about, part of its id: of a text the whole sentence, whose every word counts.  Default: the sentence
   * at `place`, outside any text the source there.
   */
  claim?: string | undefined
  /** What the text is held against, as written, part of the id: the citation, the address of a link, the other edition. */
  against?: string | undefined
  actual?: string | undefined
  expected?: readonly string[] | undefined
  /** Why, and what to do: in both languages, or in the one there is. */
  note?: Localized | string | undefined
  /** Which of two notes is that of the message; default: the one in the language of the file. */
  language?: Language | undefined
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
    /** `note` in both languages, where it has been written in both. */
    notes?: Localized
    waived?: Waived | null
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Set by whoever parsed the file: findings in it are told apart by their sentences. */
    sentenceAt: SentenceReader
    /** Set by whoever reads its sentences first: nothing of it is read twice. */
    readText: TextReader
    /** Set by whoever reads a text again and again: what has not changed is not judged anew. */
    again: MadeAgain
  }
}

const docs = 'https://collate.example/rules/'

/**
 * Add a finding to a file, as a message.
 *
 * The only place where findings become messages, so that all of them have the
 * same fields.  The note is in the language of the article, and can be told in
 * the other one.
 *
 * @param file - file the finding is in
 * @param finding - what a rule found
 * @param source - package of the rule
 * @returns the message, already in `file.messages`
 */
export function report(file: VFile, finding: Finding, source: string): VFileMessage {
  // Finding out where in our code it was made costs most of a message.
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
  if (typeof finding.note === 'object') {
    message.notes = finding.note
    message.note = finding.note[finding.language ?? languageOf(file)]
  } else if (finding.note) message.note = finding.note
  message.url = `${docs}${finding.ruleId}`
  message.finding = findingId({...finding, claim: finding.claim ?? sentenceOf(file, finding)}, String(file))
  message.waived = null
  return message
}

/**
 * Id of a finding: changes with every word of its sentence, with what that is held against and with what is
 * expected; stays when the sentence moves.  The same finding of the same sentence has the same id anywhere.
 *
 * @param source - the file, for a finding that says no more than its place
 * @returns sixteen hexadecimal digits: nobody meets one by trying
 */
export function findingId(finding: Finding, source: string): string {
  const key = JSON.stringify([
    finding.ruleId,
    finding.against ?? '',
    normalizeSentence(finding.claim ?? textAt(source, finding.place)),
    [...(finding.expected ?? [])],
    finding.actual ?? ''
  ])
  return bytesToHex(sha256(utf8ToBytes(key)).subarray(0, 8))
}

function sentenceOf({data}: VFile, {place}: Finding): string | undefined {
  return place && data.sentenceAt?.(place)
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

function causeMessage(cause: Cause): VFileMessage {
  const message = new VFileMessage('See the other side', {
    place: {line: cause.line, column: cause.column}
  })
  message.file = cause.path
  return message
}
