/** What the comment needs of a report in the `json` format; everything else in it is ignored. */
export type CommentedFile = {path: string; claims: number; messages: CommentedMessage[]}

export type CommentedMessage = {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  line: number
  /** Why; `''` where nothing is said. */
  note: string
  waived: boolean
}

const most = {files: 2000, messages: 5000}

/**
 * Read a report that somebody else's code has written.
 *
 * It comes from a job that ran the code of a pull request, so it is data of
 * strangers: checked key by key, copied, never trusted.
 *
 * @throws where it is too large or not of the expected shape
 */
export function readFindings(bytes: Uint8Array): CommentedFile[] {
  const files: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  return list(files, 'files', most.files).map((file) => {
    const row = record(file)
    return {
      path: text(row['path'], 300),
      claims: count(row['claims']),
      messages: list(row['messages'], 'messages', most.messages).map(readMessage)
    }
  })
}

function readMessage(message: unknown): CommentedMessage {
  const row = record(message)
  const severity = text(row['severity'], 10)
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') {
    throw new Error('Unexpected severity, expected `error`, `warning` or `info`')
  }
  return {
    ruleId: text(row['ruleId'], 60),
    severity,
    reason: text(row['reason'], 2000),
    line: count(row['line']),
    note: typeof row['note'] === 'string' ? text(row['note'], 2000) : '',
    waived: row['waived'] !== null
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Unexpected value, expected an object')
  return value as Record<string, unknown>
}

function list(value: unknown, name: string, length: number): unknown[] {
  if (!Array.isArray(value) || value.length > length)
    throw new Error(`Unexpected \`${name}\`, expected a list of at most ${length}`)
  return value
}

function text(value: unknown, length: number): string {
  if (typeof value !== 'string') throw new Error('Unexpected value, expected a text')
  return value.slice(0, length)
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error('Unexpected value, expected a count')
  return value
}
