import type {Span} from '@collate/claims'
import type {Sign} from '@collate/claims/reading'
import type {EditionFact} from './fact.ts'

/** Whether the words of a span say something. */
export type Says = (span: Span, what: 'dimension' | 'setAgainst') => boolean

const lengths: ReadonlySet<string | undefined> = new Set(['mm', 'cm', 'm', 'km', '[in_i]', '[ft_i]'])
const longestDimension = 3

/** The lengths of which is said which side of a thing they are, and no change: 切到 6 厘米长. */
export function sidesIn(signs: readonly Sign[], says: Says): Span[] {
  return signs.filter(
    (sign) =>
      sign.type === 'quantity' &&
      lengths.has(sign.quantity.unit) &&
      says({start: sign.end, end: sign.end + longestDimension}, 'dimension')
  )
}

/** All signs but those that say which sides these are. */
export function besideSides(signs: readonly Sign[], sides: readonly Span[]): Sign[] {
  return signs.filter((sign) => !sides.some((length) => isBehind(sign, length)))
}

/** Right behind, or after a space. */
export function isBehind({start}: Span, {end}: Span): boolean {
  return start >= end && start - end <= 1
}

/** Whether two places are in one half of a sentence: it fell, while that one is at 19%. */
export function inOneHalf(clauses: readonly Span[], says: Says): (one: Span, other: Span) => boolean {
  const halves = clauses.filter((clause) => clause.start > 0 && says(clause, 'setAgainst'))
  const halfOf = ({start}: Span): number => halves.filter((clause) => clause.start <= start).length
  return (one, other) => halfOf(one) === halfOf(other)
}

/** The only way in which all words of change of a sentence go. */
export function movesIn(signs: readonly Sign[]): Pick<EditionFact, 'around'> {
  const senses = waysIn(signs)
  const [around] = senses
  return senses.size === 1 && around ? {around} : {}
}

/** All ways in which words of change go. */
export function waysIn(signs: readonly Sign[]): Set<'up' | 'down' | 'flat'> {
  const moves = signs.flatMap((sign) => (sign.type === 'word' ? sign.words : []))
  return new Set(moves.flatMap((word) => (word.class === 'move' ? word.sense : [])))
}
