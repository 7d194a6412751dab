import {isUtf8} from 'node:buffer'
import {fileKindOf} from './file-kind.ts'
import {ImportFault} from './import-fault.ts'
import type {ImportNote} from './import-note.ts'

/** A text with LF line endings, and what was done to get it. */
export type RawText = {text: string; notes: ImportNote[]}

/**
 * Decode a raw text and give its lines the ends that an article has.
 *
 * @throws {ImportFault} where the bytes are those of another kind of file, or not UTF-8, or too many, or there is no text in them
 */
export function readRawText(bytes: Uint8Array): RawText {
  const kind = fileKindOf(bytes)
  if (kind) throw new ImportFault(`Unexpected ${kind.name}, expected a text in UTF-8; ${kind.advice}`)
  if (bytes.length > maximumSize)
    throw new ImportFault(
      `Unexpected text of \`${kibibytes(bytes.length)}\`, expected at most \`${kibibytes(maximumSize)}\`; split it`
    )
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

/** Four times what an article may have: markup goes. */
const maximumSize = 1024 * 1024

function kibibytes(size: number): string {
  return `${Math.ceil(size / 1024)} KiB`
}

/** Line and column of the first byte that is no UTF-8. */
function firstInvalid(bytes: Uint8Array): [line: number, column: number] {
  const read = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const before = read.slice(0, Math.max(0, read.indexOf('\uFFFD')))
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')]
}
