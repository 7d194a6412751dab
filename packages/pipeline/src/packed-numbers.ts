import {deflateRawSync, inflateRawSync} from 'node:zlib'
import type {CheckedNumber} from './checked-number.ts'

/**
 * Numbers of a file as a text: deflated JSON, as base64.
 *
 * Of a large publication they are most of what is found, and are asked for one file at a time.
 */
export function packNumbers(numbers: readonly CheckedNumber[]): string {
  return deflateRawSync(JSON.stringify(numbers), {level: 1}).toString('base64')
}

/** The numbers that were packed. */
export function unpackNumbers(packed: string): CheckedNumber[] {
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as CheckedNumber[]
}
