import {createHash} from 'node:crypto'

/** Digest of a text: what the page compares, to be sure that this very text was checked. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
