import {foldText} from '@collate/claims/text'
import {allFactWords} from '../language/facts.ts'
import {tokenize, type TokenizedText} from '../text/tokens.ts'

/** What alignment looks at: a block or a sentence of one language. */
export type AlignedUnit = {
  kind: string
  depth?: number | undefined
  /** A few words in bold or italics throughout: what stands in the place of a heading. */
  isLabel?: boolean
  /** A paragraph with a number before it: what stands in the place of an item of a list. */
  isNumbered?: boolean
  /** Ends as sentences do: a caption, a credit or a label does not. */
  isSentence?: boolean | undefined
  /** How many sentences a passage has. */
  sentences?: number
  /** Its names in Latin letters, as they are written. */
  names?: readonly string[]
  /** The sizes of its lines, where its author broke them. */
  lines?: readonly number[]
  /** Set apart as a quotation, or in brackets from end to end. */
  isSetApart?: boolean
  /** What a site says to its readers, beside the article: it goes and comes in translation. */
  isAside?: boolean
  /** A line that leads to something else to read, and is no part of any paragraph. */
  isTeaser?: boolean
  /** Words of English; Han characters and Latin words of Chinese. */
  size: number
  /** What stays the same in translation: numbers by value, Latin words, addresses, inline code. */
  anchors: Set<string>
}

const longestScale = 12

/** What a text ends with says something of it; a full stop does not. */
const endMarks = new Map([
  [':', ':'],
  ['：', ':'],
  ['?', '?'],
  ['？', '?'],
  ['!', '!'],
  ['！', '!'],
  ['"', '"'],
  ['”', '"'],
  ['」', '"']
])

/** Describe a text for alignment. */
export function readUnit(
  kind: string,
  text: string,
  more: readonly string[] = [],
  depth?: number,
  tokenized: TokenizedText = tokenize(text)
): AlignedUnit {
  const anchors = new Set(more)
  const mark = endMarks.get(text.trimEnd().at(-1) ?? '')
  if (mark) anchors.add(mark)
  for (const token of tokenized.tokens) {
    anchors.add(token.kind === 'word' ? anchorWord(token.text) : magnitude(text, token.text, token.end))
  }
  return {kind, depth, size: tokenized.size, anchors}
}

/** Two neighbours read as one: a sentence that the other language split. */
export function joinUnits(first: AlignedUnit, second: AlignedUnit): AlignedUnit {
  const anchors = new Set([...first.anchors, ...second.anchors])
  return {
    ...first,
    kind: joinedKind(first, second),
    isLabel: false,
    names: [...(first.names ?? []), ...(second.names ?? [])],
    lines: [...(first.lines ?? [first.size]), ...(second.lines ?? [second.size])],
    isSentence: second.isSentence,
    size: first.size + second.size,
    sentences: (first.sentences ?? 1) + (second.sentences ?? 1),
    anchors
  }
}

/** A heading with the paragraph behind it is a paragraph that begins with a label. */
export function joinedKind<Kind extends string>(first: {kind: Kind}, second: {kind: Kind}): Kind {
  return first.kind === 'heading' ? second.kind : first.kind
}

/** What a word is known by: in lower case, without a plural ending. */
export function anchorWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower
}

/** `15.6 million` and `1560万` are both `156e5`; `1,234` is `1234e0`. */
function magnitude(text: string, digits: string, end: number): string {
  const behind = foldText(text.slice(end - 1, end + longestScale)).text.slice(1)
  const scale = scaleIn(behind)
  const [whole = '', decimals = ''] = digits.replace(/[,，]/g, '').split('.')
  const significant = (whole + decimals).replace(/^0+/, '')
  const stripped = significant.replace(/(?<!0)0+$/, '')
  return `${stripped}e${scale - decimals.length + significant.length - stripped.length}`
}

/** The power of ten that a text begins with a word for; 0 without one. */
function scaleIn(behind: string): number {
  for (const {scales, scaleBehind} of allFactWords) {
    const [, word] = scaleBehind.exec(behind) ?? []
    if (word !== undefined) return scales[word] ?? 0
  }
  return 0
}
