import type {Span} from '../claim.ts'
import type {WordBounds} from '../signs/word-bounds.ts'

/** Words of Chinese, cut with the dictionary of the runtime; only where somebody asks. */
export function wordBounds(text: string): WordBounds {
  let known: Map<number, number> | undefined
  const ends = (): Map<number, number> =>
    (known ??= new Map([...words.segment(text)].map(({index, segment}) => [index, index + segment.length])))
  const wordAt = (place: number): number => {
    let first = place
    while (!ends().has(first)) first--
    return first
  }
  return {
    isAlone: ({start, end}) =>
      end - start > 1 || !(isHan(text[start - 1]) || isHan(text[end])) || ends().get(start) === end,
    beginsWord: ({start, end}: Span) => {
      if (!isHan(text[start - 1]) || !isHan(text[start])) return true
      const first = wordAt(start)
      return first === start || ends().get(first)! < end
    },
    cut: ({start, end}) => {
      const found: Span[] = []
      for (let at = wordAt(start); at < end; at = ends().get(at)!)
        found.push({start: at, end: ends().get(at)!})
      return found
    }
  }
}

const words = new Intl.Segmenter('zh', {granularity: 'word'})

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /\p{Script=Han}/u.test(unit)
}
