import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** What a change brought that was not there before. */
export type NewError = {path: string; message: VFileMessage}

/** A changed pair has to be read and accepted again: that is the work that follows, not a fault of the fix. */
const expected: ReadonlySet<string> = new Set(['translation-stale'])

/**
 * Compare two checks of the same articles, the second after edits that left every
 * line where it was.
 */
export function findNewErrors(before: readonly VFile[], after: readonly VFile[]): NewError[] {
  const known = new Map<string, number>()
  for (const {key} of errorsOf(before)) known.set(key, (known.get(key) ?? 0) + 1)
  return errorsOf(after).filter(({key}) => {
    const count = known.get(key) ?? 0
    known.set(key, count - 1)
    return count <= 0
  })
}

function errorsOf(files: readonly VFile[]): Array<NewError & {key: string}> {
  return files.flatMap(({path, messages}) =>
    messages
      .filter(({fatal, waived, ruleId}) => fatal && !waived && !expected.has(ruleId ?? ''))
      .map((message) => ({path, message, key: `${path} ${message.line ?? 0} ${message.ruleId}`}))
  )
}
