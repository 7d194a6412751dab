import {hash} from 'node:crypto'

/** Digest of a text or of bytes: 40 hexadecimal digits. */
export function digest(value: string | Uint8Array): string {
  return hash('sha256', value, 'hex').slice(0, 40)
}

/** Digest of several values; where one ends and the next begins counts. */
export function digestAll(values: readonly string[]): string {
  return digest(JSON.stringify(values))
}
