import {foldFontForms} from '../fold-font-forms.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'

/**
 * Decode a text as programs save tables: UTF-8 with or without a mark, UTF-16,
 * GBK.
 *
 * @param name - of the input, in messages
 * @throws {SourceFault} where it is no text, or a web page
 */
export function decodeTable(bytes: Uint8Array, name: string): {text: string; notes: SourceNote[]} {
  const {text, kind, values = []} = decodeAs(bytes, name)
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) throw new SourceFault('html', name)
  if (text.includes('\0')) throw new SourceFault('not-text', name)
  return {
    text: foldFontForms(text.replace(/\r\n?/g, '\n')),
    notes: kind === undefined ? [] : [{kind, place: name, values}]
  }
}

type Decoding = {text: string; kind?: SourceNote['kind']; values?: string[]}

function decodeAs(bytes: Uint8Array, name: string): Decoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return {...wide(bytes, 'utf-16le'), values: ['UTF-16']}
  if (first === 0xfe && second === 0xff) return {...wide(bytes, 'utf-16be'), values: ['UTF-16']}
  const text = tryDecode(bytes, 'utf-8')
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  if (text !== undefined) return {text, ...(hasMark && {kind: 'mark' as const})}
  const chinese = tryDecode(bytes, 'gb18030')
  if (chinese === undefined) throw new SourceFault('not-text', name)
  return {text: chinese, kind: 'gbk'}
}

function wide(bytes: Uint8Array, encoding: string): Decoding {
  return {text: new TextDecoder(encoding).decode(bytes), kind: 'wide'}
}

/** A mark at the beginning is left out. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
