import type {Span} from '@collate/claims'
import type {EditionFact} from './fact.ts'
import {isBehind} from './moves.ts'

/** What is said of the course of a value, or of its rank. */
export type Sense = 'up' | 'down' | 'flat' | 'record-high' | 'record-low' | 'highest' | 'lowest'

/** Senses that deny each other. */
const opposites: ReadonlyArray<readonly [Sense, Sense]> = [
  ['up', 'down'],
  ['up', 'flat'],
  ['down', 'flat'],
  ['record-high', 'record-low'],
  ['highest', 'lowest']
]

/** How two editions say a value the other way round. */
export type Opposed = {mine: Sense; theirs: Sense}

/** The senses of one value that deny those of the other, and are not both said of both. */
export function opposedSenses(mine: ReadonlySet<Sense>, theirs: ReadonlySet<Sense>): Opposed | undefined {
  for (const [one, other] of opposites) {
    if (mine.has(one) && theirs.has(other) && !(mine.has(other) && theirs.has(one)))
      return {mine: one, theirs: other}
    if (mine.has(other) && theirs.has(one) && !(mine.has(one) && theirs.has(other)))
      return {mine: other, theirs: one}
  }
  return undefined
}

const ranks: ReadonlySet<string> = new Set(['record-high', 'record-low', 'highest', 'lowest'])
/** A word of rank that belongs to this number, in its clause or the one before: 创下新高，达35%. */
const near = 2

function isInside(one: Span, other: Span): boolean {
  return other.start <= one.start && one.end <= other.end
}

/** Which way a value goes; a minus sign is a fall. */
export function sensesOf({reading, quantity, isSide}: EditionFact): Set<Sense> {
  if (!reading) return new Set()
  const said = reading.notions.filter(
    ({notion, strength, several}) => ranks.has(notion) && strength >= near && several === undefined
  )
  const senses = new Set(said.map(({notion}) => notion as Sense))
  // Both at once: which one is this number's nobody can tell.
  for (const [one, other] of opposites)
    if (senses.has(one) && senses.has(other)) for (const sense of [one, other]) senses.delete(sense)
  const {move} = reading.stance
  if (quantity.value.startsWith('-')) senses.add('down')
  // 下降多达一半: a comparative in the number itself says how large it is, and no way.
  else if (isSide && move && isBehind(move, quantity)) return senses
  else if (move && move.form !== 'pace' && !(move.form === 'comparative' && isInside(move, quantity)))
    senses.add(move.sense)
  return senses
}
