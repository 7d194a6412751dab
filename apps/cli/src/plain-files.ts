import type {Checked} from '@collate/pipeline'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {readCheckedFile, type CheckedFile, type Message} from './checked-file.ts'

/**
 * Files as they are once they have been written as `json` and read again, in the order of their paths.
 *
 * Every report is made of such files: one of parts that were checked elsewhere cannot differ from that of one run.
 */
export function plainFiles(files: readonly VFile[]): VFile[] {
  return inPathOrder(
    files.map((file) => {
      const plain = restoreCheckedFile(readCheckedFile(file), file.data.checked ?? {})
      // Where a name had to be changed to be printed, nobody could find the text again.
      if (plain.path === file.path) plain.value = file.value
      return plain
    })
  )
}

/** Files by path; those whose names print the same stay as they are. */
export function inPathOrder(files: readonly VFile[]): VFile[] {
  return files.toSorted((left, right) => (left.path === right.path ? 0 : left.path < right.path ? -1 : 1))
}

/** What has the numbers of a file, or makes them whenever they are asked for. */
type Numbered = Partial<Pick<Checked, 'numbers'>>

/**
 * Make a file of what `json` says of it, without its text.
 *
 * @param numbered - asked for the numbers whenever the file is: those of all files would take more room than there is
 */
export function restoreCheckedFile(
  checked: CheckedFile,
  numbered: Numbered = {numbers: checked.numbers}
): VFile {
  const {path, messages, claims, observations, changes, links, isOfOtherPart} = checked
  const file = new VFile({path})
  file.data.checked = checkedWith(numbered, claims, observations)
  if (changes) file.data.changes = changes
  if (links) file.data.links = links
  if (isOfOtherPart) file.data.isOfOtherPart = true
  // A message is an error, and where it is made again is of no interest: traces cost more than all the rest.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  file.messages = messages.map(restoreMessage)
  Error.stackTraceLimit = stackTraceLimit
  return file
}

/** Nothing else of what is restored is kept for it. */
function checkedWith(numbered: Numbered, claims: number, statistics: string[]): Checked {
  return {
    claims,
    statistics,
    get numbers() {
      return numbered.numbers ?? []
    }
  }
}

function restoreMessage(checked: Message): VFileMessage {
  const {reason, line, column, endLine, endColumn, severity, actual, note, notes, url, cause, ...rest} =
    checked
  const message = new VFileMessage(reason, {
    place: {start: {line, column}, end: {line: endLine, column: endColumn}},
    ...(cause && {cause: restoreCause(cause)})
  })
  message.fatal = {error: true, warning: false, info: undefined}[severity]
  if (actual !== null) message.actual = actual
  if (note !== null) message.note = note
  if (notes !== null) message.notes = notes
  if (url !== null) message.url = url
  return Object.assign(message, rest)
}

function restoreCause({path, line, column}: NonNullable<Message['cause']>): VFileMessage {
  const cause = new VFileMessage('See the other side', {place: {line, column}})
  cause.file = path
  return cause
}
