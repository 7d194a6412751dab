import type {ByteRange} from './report-bytes.ts'

/** Signs of JSON by their bytes; no other sign has one of these. */
const [quote, backslash, comma, open, close] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d]
const begins = new Set([open, 0x7b])
const ends = new Set([close, 0x7d])
const spaces = new Set([0x20, 0x0a, 0x0d, 0x09])

/** What may come next where no element is open: the list, an element or the end, an element, a comma or the end, nothing. */
type Due = 'list' | 'first' | 'element' | 'more' | 'nothing'

/**
 * Find the elements of a list of JSON, objects or lists, one after another, however long it is.
 *
 * What stands in them is not looked at.
 *
 * @throws {SyntaxError} where it is no such list, or is cut off
 */
export function* listElements(chunks: Iterable<Uint8Array>): Generator<ByteRange> {
  let due: Due = 'list'
  let [depth, offset, start] = [0, 0, 0]
  let [isText, isEscaped] = [false, false]
  for (const chunk of chunks) {
    for (const byte of chunk) {
      const at = offset++
      if (isEscaped) isEscaped = false
      else if (isText) {
        if (byte === backslash) isEscaped = true
        else if (byte === quote) isText = false
      } else if (depth === 0) {
        due = nextAfter(byte, due)
        if (due !== 'more' || !begins.has(byte)) continue
        depth = 1
        start = at
      } else if (byte === quote) isText = true
      else if (begins.has(byte)) depth++
      else if (ends.has(byte) && --depth === 0) yield {offset: start, length: at + 1 - start}
    }
  }
  if (due !== 'nothing' || depth > 0) throw new SyntaxError('Unexpected end')
}

/** What is due after a byte between the elements. */
function nextAfter(byte: number, due: Due): Due {
  if (spaces.has(byte)) return due
  if (due === 'list' && byte === open) return 'first'
  if ((due === 'first' || due === 'element') && begins.has(byte)) return 'more'
  if (due === 'more' && byte === comma) return 'element'
  if ((due === 'first' || due === 'more') && byte === close) return 'nothing'
  throw new SyntaxError(`Unexpected byte ${byte}`)
}
