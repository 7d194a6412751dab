import type {Message} from './checked-file.ts'

/** A stretch of a line, and the findings about it. */
export type MarkedStretch = {text: string; messages: Message[]}

/** A line of a file: what stands there, and the findings that begin there. */
export type MarkedLine = {number: number; stretches: MarkedStretch[]; messages: Message[]}

/** Cut the lines of a file where findings begin and end.  One pass over lines and findings. */
export function markLines(text: string, messages: readonly Message[]): MarkedLine[] {
  const lines = text.split('\n')
  const beginning = new Map<number, Message[]>()
  for (const message of messages) {
    const number = Math.min(message.line, lines.length)
    const known = beginning.get(number)
    if (known) known.push(message)
    else beginning.set(number, [message])
  }

  let open: Message[] = []
  return lines.map((line, index) => {
    const number = index + 1
    const found = beginning.get(number) ?? []
    open = [...open, ...found].filter((d) => d.endLine >= number)
    return {number, stretches: cut(line, number, open), messages: found}
  })
}

function cut(line: string, number: number, messages: readonly Message[]): MarkedStretch[] {
  const spans = messages.map((message) => ({
    message,
    start: message.line < number ? 0 : message.column - 1,
    end: message.endLine > number ? line.length : message.endColumn - 1
  }))
  const edges = spans.flatMap((d) => [d.start, d.end]).filter((d) => d > 0 && d < line.length)
  const cuts = [...new Set([0, ...edges, line.length])].toSorted((a, b) => a - b)

  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    const about = spans.filter((d) => d.start <= start && d.end >= end).map((d) => d.message)
    return {text: line.slice(start, end), messages: about}
  })
}
