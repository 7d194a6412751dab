import {decodeNamedCharacterReference} from 'decode-named-character-reference'

const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y
/** Characters that a reference may name and that nothing then stands for. */
const forbidden = /^(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]$/u
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Append, for each UTF-16 unit of a text node's value, where it starts and ends
 * in the source.
 *
 * The value differs from the source where there are character references,
 * escapes, and line endings with the markers of a quotation or list around them.
 */
export function textOffsets(
  value: string,
  source: string,
  from: number,
  to: number,
  starts: number[],
  ends: number[]
): void {
  let at = from
  // Most texts, and addresses, in which nothing is an escape.
  const isPlain = to - from === value.length || !/[&\\\n\r]/.test(value)
  if (isPlain && source.startsWith(value, from)) return asWritten()

  for (let index = 0; index < value.length;) {
    const reference = source[at] === '&' ? decodeAt(source, at) : undefined
    if (reference && value.startsWith(reference.value, index)) {
      for (let unit = 0; unit < reference.value.length; unit++) push(at, at + reference.length)
      at += reference.length
      index += reference.value.length
      continue
    }

    if (source[at] === '\\' && value[index] === source[at + 1] && punctuation.test(value[index]!)) {
      push(at, at + 2)
      at += 2
    } else if (value[index] === '\n') {
      at = lineEnding(at)
      push(at, at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1))
      at = ends.at(-1)!
      at = lineStart(at, value[index + 1])
    } else {
      push(at, at + 1)
      at++
    }
    index++
  }

  function asWritten(): void {
    for (let index = 0; index < value.length; index++) push(from + index, from + index + 1)
  }

  function push(start: number, end: number): void {
    starts.push(Math.min(start, to))
    ends.push(Math.min(end, to))
  }

  /** Spaces before a soft line ending are not part of the value. */
  function lineEnding(offset: number): number {
    while (offset < to && source[offset] !== '\n' && source[offset] !== '\r') offset++
    return offset
  }

  /** Indentation and quotation markers at the start of a line are not part of the value. */
  function lineStart(offset: number, next: string | undefined): number {
    while (offset < to && source[offset] !== next && /[ \t>]/.test(source[offset]!)) offset++
    return offset
  }
}

function decodeAt(source: string, at: number): {value: string; length: number} | undefined {
  characterReference.lastIndex = at
  const match = characterReference.exec(source)
  if (!match) return
  const [whole, decimal, hexadecimal, name] = match
  const length = whole.length
  if (name) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? undefined : {value, length}
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16)
  const value = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
  return {value: forbidden.test(value) ? '\uFFFD' : value, length}
}
