/** A bracket or quotation mark without its pair; UTF-16 offsets. */
export type LooseBracket = {
  start: number
  end: number
  actual: string
  /** With both of a kind; empty where one is missing. */
  expected: string[]
}

const pairs = ['()', '（）', '“”', '「」', '『』', '《》', '〈〉', '【】']
const closingOf = new Map(pairs.map((pair) => [pair[0]!, pair[1]!]))
const openingOf = new Map(pairs.map((pair) => [pair[1]!, pair[0]!]))
const widths = new Map(Object.entries({'(': '（', '（': '(', ')': '）', '）': ')'}))

/**
 * Find brackets and quotation marks that are not paired, or paired across
 * widths.
 *
 * `1）` and `a)` count a list, `:)` smiles, and a quotation of several paragraphs
 * opens each and closes the last: none of them is a mistake.
 */
export function findLooseBrackets(text: string): LooseBracket[] {
  const found: LooseBracket[] = []
  const open: number[] = []

  for (const {0: character, index} of text.matchAll(/[()（）“”「」『』《》〈〉【】]/g)) {
    if (closingOf.has(character)) open.push(index)
    const opening = openingOf.get(character)
    if (!opening) continue
    const start = open.at(-1)
    if (start !== undefined && text[start] === opening) open.pop()
    else if (start !== undefined && text[start] === widths.get(opening)) {
      open.pop()
      const inner = text.slice(start + 1, index)
      const expected = [`（${inner}）`, `(${inner})`]
      found.push({start, end: index + 1, actual: text.slice(start, index + 1), expected})
    } else if (!isCounter(text, index)) {
      found.push({start: index, end: index + 1, actual: character, expected: []})
    }
  }

  const first = text.search(/\S/)
  for (const start of open) {
    const opensParagraph = start === first && /[“「『]/.test(text[start]!)
    if (!opensParagraph) found.push({start, end: start + 1, actual: text[start]!, expected: []})
  }
  return found
}

/** Whether a closing bracket stands behind a number or letter of a list, or smiles. */
function isCounter(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{N}])[\da-zA-Z一二三四五六七八九十]{1,3}$|[:;]-?$/u.test(
    text.slice(Math.max(0, at - 5), at)
  )
}
