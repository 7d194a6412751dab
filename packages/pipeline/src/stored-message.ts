import type {Waived} from '@collate/findings'
import type {Localized} from '@collate/findings/language'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/** A message as plain data: what crosses processes and rests in the cache. */
export type StoredMessage = {
  reason: string
  ruleId?: string | undefined
  source?: string | undefined
  place?: Point | Position | undefined
  fatal?: boolean | undefined
  finding?: string | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  note?: string | undefined
  notes?: Localized | undefined
  url?: string | undefined
  waived?: Waived | null | undefined
  cause?: {path: string; line: number; column: number} | undefined
}

/** Put a message away. */
export function storeMessage(message: VFileMessage): StoredMessage {
  const {reason, ruleId, source, place, fatal, finding, actual, expected, note, notes, url, waived} = message
  const {cause} = message
  return {
    reason,
    ruleId,
    source,
    place: place && copyPlace(place),
    fatal: fatal ?? undefined,
    finding,
    actual,
    expected,
    note,
    notes,
    url,
    waived,
    ...(cause instanceof VFileMessage && {
      cause: {path: cause.file ?? '', line: cause.line ?? 1, column: cause.column ?? 1}
    })
  }
}

/** Add a message that was put away to a file. */
export function restoreMessage(file: VFile, stored: StoredMessage): void {
  // A message is an error, and where it is restored is of no interest: traces cost more than all the rest.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const {reason, ruleId, source, place, cause, ...fields} = stored
  const message = file.message(reason, {
    ...(ruleId && {ruleId}),
    ...(source && {source}),
    ...(place && {place}),
    ...(cause && {cause: restoreCause(cause)})
  })
  Object.assign(message, fields)
  message.fatal = fields.fatal
  Error.stackTraceLimit = stackTraceLimit
}

function restoreCause({path, line, column}: NonNullable<StoredMessage['cause']>): VFileMessage {
  const message = new VFileMessage('See the other side', {place: {line, column}})
  message.file = path
  return message
}

/** Copy the numbers of a place; parsers hang more on it. */
export function copyPlace<T extends Point | Position>(place: T): T
export function copyPlace(place: Point | Position): Point | Position {
  return 'start' in place ? {start: copyPoint(place.start), end: copyPoint(place.end)} : copyPoint(place)
}

function copyPoint({line, column, offset}: Point): Point {
  return offset === undefined ? {line, column} : {line, column, offset}
}
