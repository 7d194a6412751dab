import {createHash, hash} from 'node:crypto'

/** Digest of a text or of bytes: 40 hexadecimal digits. */
export function digest(value: string | Uint8Array): string {
  return hash('sha256', value, 'hex').slice(0, 40)
}

/** Digest of several values; where one ends and the next begins counts. */
export function digestAll(values: readonly string[]): string {
  return digest(JSON.stringify(values))
}

/** The same of more values than are held at once, each told from the next by the end of a line. */
export function digestEach(values: Iterable<string>): string {
  const whole = createHash('sha256')
  for (const value of values) whole.update(`${JSON.stringify(value)}\n`)
  return whole.digest('hex').slice(0, 40)
}
