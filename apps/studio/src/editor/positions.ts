import type {Text} from '@codemirror/state'
import type {Position, Range} from 'vscode-languageserver-types'

/** Offset of a place, as the service counts it, in a text; the nearest one where the text has become shorter. */
function offsetIn(text: Text, {line, character}: Position): number {
  if (line >= text.lines) return text.length
  const {from, to} = text.line(line + 1)
  return Math.min(from + character, to)
}

/** The same of both ends of a stretch. */
export function stretchIn(text: Text, {start, end}: Range): {from: number; to: number} {
  const from = offsetIn(text, start)
  return {from, to: Math.max(from, offsetIn(text, end))}
}

/** Place of an offset, as the service counts it. */
export function positionIn(text: Text, offset: number): Position {
  const line = text.lineAt(offset)
  return {line: line.number - 1, character: offset - line.from}
}
