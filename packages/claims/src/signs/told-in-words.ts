import type {Span} from '../claim.ts'
import type {Quantity} from '../quantity.ts'
import type {ReadText} from './read-text.ts'
import type {Word} from './words.ts'

/** What is cited; `brief`: a title, which cites nothing itself. */
export type CitedPlace = Span & {brief?: object}

/**
 * What citations without a number tell in words alone: unchanged from 2023, 与2023年持平, which is no change, and no
 * appointments, 没有任命, which is a count of none.
 */
export function toldInWords(
  cited: readonly CitedPlace[],
  quantities: readonly Span[],
  words: ReadText['words']
): Quantity[] {
  return cited.flatMap((span) => {
    if (span.brief || quantities.some((d) => d.start < span.end && span.start < d.end)) return []
    const inside = words.filter((d) => span.start <= d.start && d.end <= span.end)
    const flat = inside.find(({values}) => values.some(isFlat))
    if (flat) return [inWords(flat, {kind: 'percent', hedge: 'about', isFlat: true})]
    const [first] = inside
    const isNone = first?.start === span.start && first.values.some((d) => d.class === 'none')
    return isNone ? [inWords(first, {kind: 'count', hedge: 'exactly'})] : []
  })
}

function inWords({start, end}: Span, told: Pick<Quantity, 'kind' | 'hedge' | 'isFlat'>): Quantity {
  return {start, end, ...told, value: '0', step: '1'}
}

function isFlat(word: Word): boolean {
  return word.class === 'move' && word.sense === 'flat'
}
