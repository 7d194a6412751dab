/**
 * Append, for each UTF-16 unit of the value of inline code, where it starts and
 * ends in the source.
 *
 * The value differs from the source in its padding, in what begins the lines of
 * a quotation or list, and in the escaped bars of a table.
 */
export function codeOffsets(
  value: string,
  source: string,
  from: number,
  to: number,
  starts: number[],
  ends: number[]
): void {
  let at = from
  while (source[at] === '`') at++
  const inner = source.slice(at, to - (at - from))
  // One space or line ending on either side is padding, unless there is nothing else.
  if (/^[ \n][^]*[ \n]$/.test(inner) && /[^ \n]/.test(inner)) at = skipPrefix(at + 1, 0)

  for (let index = 0; index < value.length; index++) {
    const length = value[index] === '|' && source[at] === '\\' ? 2 : 1
    starts.push(Math.min(at, to))
    ends.push(Math.min(at + length, to))
    at += length
    if (value[index] === '\n') at = skipPrefix(at, index + 1)
  }

  /** What begins a line in the source and not in the value: indentation, quotation markers. */
  function skipPrefix(offset: number, index: number): number {
    if (source[offset - 1] !== '\n') return offset
    return offset + prefixLength(source, offset) - prefixLength(value, index)
  }
}

function prefixLength(text: string, at: number): number {
  prefix.lastIndex = at
  return prefix.exec(text)![0].length
}

const prefix = /[ \t>]*/y
