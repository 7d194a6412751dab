import type {Span} from '../claim.ts'
import type {WordBounds} from '../signs/word-bounds.ts'

/** Words of Chinese, cut with the dictionary of the runtime; only where somebody asks. */
export function wordBounds(text: string): WordBounds {
  let known: Uint32Array | undefined
  const ends = (): Uint32Array => (known ??= endsIn(text))
  const wordAt = (place: number): number => {
    let first = place
    while (first > 0 && !ends()[first]) first--
    return first
  }
  return {
    isAlone: ({start, end}) =>
      end - start > 1 || !(isHan(text[start - 1]) || isHan(text[end])) || ends()[start] === end,
    beginsWord: ({start, end}: Span) => {
      if (!isHan(text[start - 1]) || !isHan(text[start])) return true
      const first = wordAt(start)
      return first === start || ends()[first]! < end
    },
    cut: ({start, end}) => {
      const found: Span[] = []
      for (let at = wordAt(start); at < end; at = ends()[at]!) found.push({start: at, end: ends()[at]!})
      return found
    }
  }
}

/** Where each word ends, by where it begins; 0 where none does. */
function endsIn(text: string): Uint32Array {
  const ends = new Uint32Array(text.length)
  for (const {index, segment} of words.segment(text)) {
    const end = index + segment.length
    ends[index] = end
    // 比农村的3.76本多1.79本: right behind a number a thing that is counted, and no 本多.
    if (compared.test(segment) && /\d/.test(text[index - 1] ?? '')) {
      ends[index] = index + 1
      ends[index + 1] = end
    }
  }
  return ends
}

const compared = /^\p{Script=Han}[多少]$/u

const words = new Intl.Segmenter('zh', {granularity: 'word'})

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /\p{Script=Han}/u.test(unit)
}
