/** What the comment needs of a report in the `json` format; everything else in it is ignored. */
export type CommentedFile = {path: string; claims: number; messages: CommentedMessage[]}

export type CommentedMessage = {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  line: number
  waived: boolean
}

/**
 * Read a report of a job that has read what strangers wrote.
 *
 * It is data of strangers: checked key by key, copied, never trusted.  Its
 * size was bounded before, so that no list in it needs to be.
 *
 * @throws where it is not of the expected shape
 */
export function readFindings(bytes: Uint8Array): CommentedFile[] {
  const files: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  return list(files, 'files').map((file) => {
    const row = record(file)
    return {
      path: text(row['path'], 300),
      claims: count(row['claims']),
      messages: list(row['messages'], 'messages').map(readMessage)
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
    waived: row['waived'] !== null
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Unexpected value, expected an object')
  return value as Record<string, unknown>
}

function list(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`Unexpected \`${name}\`, expected a list`)
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
