/** Where a key is pressed: each has other work to do behind it. */
export type KeyKind = 'citation' | 'tag' | 'heading' | 'title' | 'cited prose' | 'other prose'

/** A place between two letters of a text, and what stands there. */
export type KeyPlace = {offset: number; kind: KeyKind}

/** So many places, evenly over a text: title and summary, tags and their citations, headings, paragraphs with and without. */
export function keyPlaces(text: string, count: number): KeyPlace[] {
  const bodyStart = text.indexOf('\n---\n') + 5
  const offsets = [...text.matchAll(/(?<=\p{L})(?=[\p{L} ])/gu)].map((d) => d.index)
  const places = offsets.flatMap((offset) => {
    const kind = kindAt(text, offset, bodyStart)
    return kind ? [{offset, kind}] : []
  })
  return Array.from({length: count}, (_, key) => places[Math.floor((places.length * (key + 0.5)) / count)]!)
}

function kindAt(text: string, offset: number, bodyStart: number): KeyKind | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
  if (offset < bodyStart) return /^(?:title|summary): /.test(line) ? 'title' : undefined
  if (line.startsWith('#')) return 'heading'
  const before = text.slice(bodyStart, offset)
  if (before.lastIndexOf('<') > before.lastIndexOf('>'))
    return /\bcite="[^"]*$/.test(before) ? 'citation' : 'tag'
  const block = text.slice(text.lastIndexOf('\n\n', offset), endOr(text.indexOf('\n\n', offset), text))
  return block.includes('<Stat') ? 'cited prose' : 'other prose'
}

function endOr(index: number, text: string): number {
  return index < 0 ? text.length : index
}
