import {isUtf8} from 'node:buffer'
import {ImportFault} from './import-fault.ts'
import type {ImportNote} from './import-note.ts'

/** A text with LF line endings, and what was done to get it. */
export type RawText = {text: string; notes: ImportNote[]}

/**
 * Decode a raw text and give its lines the ends that an article has.
 *
 * @throws {ImportFault} where the bytes are not UTF-8, or there is no text in them
 */
export function readRawText(bytes: Uint8Array): RawText {
  if (!isUtf8(bytes)) {
    throw new ImportFault(
      'Unexpected bytes, expected UTF-8; convert the file first, for example `iconv -f GB18030 -t UTF-8`',
      ...firstInvalid(bytes)
    )
  }
  const decoded = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const notes: ImportNote[] = []
  const changed = (what: ImportNote['what'], ...values: string[]) =>
    notes.push({kind: 'changed', what, values})

  let text = decoded
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1)
    changed('byte-order-mark')
  }
  const returns = text.match(/\r\n?/g)?.length ?? 0
  if (returns > 0) {
    text = text.replace(/\r\n?/g, '\n')
    changed('line-endings', String(returns))
  }
  if (text.trim() === '') throw new ImportFault('Unexpected empty text, expected an article')
  if (!text.endsWith('\n')) {
    text += '\n'
    changed('final-newline')
  }
  return {text, notes}
}

/** Line and column of the first byte that is no UTF-8. */
function firstInvalid(bytes: Uint8Array): [line: number, column: number] {
  const read = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const before = read.slice(0, Math.max(0, read.indexOf('\uFFFD')))
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')]
}
