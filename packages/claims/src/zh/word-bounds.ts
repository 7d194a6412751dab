import type {Span} from '../claim.ts'

/**
 * Whether a word of one character is a word of its own in a text: 高 in 身高 and 料 in 塑料 are not.
 *
 * Cut with the dictionary of the runtime, once for a text, and only where somebody asks.
 */
export function wordBounds(text: string): (span: Span) => boolean {
  let ends: Map<number, number> | undefined
  return ({start, end}) => {
    if (end - start > 1 || !(isHan(text[start - 1]) || isHan(text[end]))) return true
    ends ??= new Map([...words.segment(text)].map(({index, segment}) => [index, index + segment.length]))
    return ends.get(start) === end
  }
}

const words = new Intl.Segmenter('zh', {granularity: 'word'})

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /\p{Script=Han}/u.test(unit)
}
