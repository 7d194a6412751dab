/** The value of an attribute that somebody is writing. */
export type WrittenAttribute = {
  tag: string
  name: string
  /** Offset where the value begins, behind its quotation mark. */
  start: number
  /** What stands in the value before the place. */
  before: string
  /** The rest of the value behind the place, up to its quotation mark, the end of the tag or of the line. */
  behind: string
  /** The other attributes written before it in the same tag. */
  others: ReadonlyMap<string, string>
}

/** Longest tag that is looked through. */
const longest = 4000

/** The attribute whose value an offset of a text stands in; nothing in prose. */
export function attributeAt(text: string, offset: number): WrittenAttribute | undefined {
  const head = text.slice(Math.max(0, offset - longest), offset)
  const tag = /<([A-Z][A-Za-z]*)((?:\s+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s+([\w-]+)=(["'])([^"'<>]*)$/.exec(
    head
  )
  if (!tag) return undefined
  const [, name = '', attributes = '', attribute = '', mark = '', before = ''] = tag
  if (before.includes(mark)) return undefined
  const behind = /^[^"'<>\r\n]*/.exec(text.slice(offset, offset + longest))?.[0] ?? ''
  const isClosed = text[offset + behind.length] === mark
  const others = new Map(
    [...attributes.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)].map((d) => [d[1]!, d[2] ?? d[3] ?? ''])
  )
  return {
    tag: name,
    name: attribute,
    start: offset - before.length,
    before,
    // An attribute that nobody has closed yet does not reach into the prose behind it.
    behind: isClosed ? behind : '',
    others
  }
}
