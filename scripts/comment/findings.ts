/** What the comment needs of a report in the `json` format; everything else in it is ignored. */
export type CommentedFile = {path: string; claims: number; messages: CommentedMessage[]}

export type CommentedMessage = {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  reason: string
  line: number
  column: number
  /** Of its last character, exclusive; 0 where it goes on in another line. */
  endColumn: number
  /** Its id; `''` where it has none. */
  finding: string
  /** What stands there. */
  actual: string
  /** The one text that would be right; `''` where there is none, or several. */
  expected: string
  /** Why; `''` where nothing is said. */
  note: string
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
    column: count(row['column'] ?? 0),
    endColumn: row['endLine'] === row['line'] ? count(row['endColumn'] ?? 0) : 0,
    finding: /^[\da-f]{16}$/.exec(text(row['finding'] ?? '', 16))?.[0] ?? '',
    actual: text(row['actual'] ?? '', 200),
    expected: onlyOne(row['expected']),
    note: typeof row['note'] === 'string' ? text(row['note'], 2000) : '',
    waived: row['waived'] !== null
  }
}

function onlyOne(expected: unknown): string {
  const [first = '', ...others] = list(expected ?? [], 'expected')
  return others.length > 0 ? '' : text(first, 200)
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
