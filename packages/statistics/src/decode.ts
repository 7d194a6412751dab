const mark = '\uFEFF'

/** Text of a file, or where its bytes are not UTF-8: UTF-16 offset into `text`. */
export type Decoded = {text: string; hasMark: boolean; brokenAt?: number}

/**
 * Decode UTF-8.
 *
 * A byte order mark stays in the text, so that offsets agree with an editor's.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = read(bytes, true)
  // UTF-16 of a text in ASCII, without its mark, decodes: every other byte is zero.
  const wide = text?.slice(0, 2).indexOf('\0') ?? -1
  if (text !== undefined && wide >= 0) return {text, hasMark: false, brokenAt: wide}
  if (text !== undefined) return {text, hasMark: text.startsWith(mark)}

  const repaired = read(bytes, false)!
  return {text: repaired, hasMark: repaired.startsWith(mark), brokenAt: firstBroken(bytes)}
}

function read(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where the first bad byte is, as an offset into the text: all before it decodes. */
function firstBroken(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, good), {stream: true}).length
}

/** Whether bytes are UTF-8 so far; a character may be cut at the end. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}
