import type {Edition} from '@collate/articles'
import type {EditionFact} from '../facts/fact.ts'
import type {FactMatch} from '../facts/match-facts.ts'
import type {Glossary} from '../glossary/glossary.ts'
import type {Lock} from '../lock/lock.ts'
import type {EditionPassage} from '../passage/passage.ts'

/**
 * Two editions read, aligned and matched: what every rule judges.
 *
 * *Here* is the edition that findings stand in: the one that was made from the
 * other.  *There* is the other one.
 */
export type EditionComparison = {
  here: Edition
  there: Edition
  /** All passages, in reading order: title, summary, blocks. */
  pairs: PassagePair[]
  glossary: Glossary
  /** Absent where nothing was accepted yet, or where the file cannot be read. */
  lock?: Lock
}

/** A passage without its pair, or a pair. */
export type PassagePair = LonePassage | ComparedPair
/** With the passages before it, for a place in the edition that lacks it. */
export type LonePassage = {
  here?: EditionPassage
  there?: EditionPassage
  facts?: undefined
  previous: {here?: EditionPassage; there?: EditionPassage}
}

/** Two passages that are each other's translation, and how their facts agree. */
export type ComparedPair = {
  here: EditionPassage
  there: EditionPassage
  facts: FactComparison
  /** The passages before and after, for what moved across the border of a block. */
  neighbours: {here: EditionPassage[]; there: EditionPassage[]}
}

/** How the facts of a pair agree. */
export type FactComparison = {
  matches: FactMatch[]
  /** Facts that stand in each other's place and disagree. */
  conflicts: Array<{here: EditionFact; there: EditionFact}>
  /** Facts without any pair, in the passage or beside it. */
  extra: EditionFact[]
  missing: EditionFact[]
  /** The passages may be no translation of each other: what one of them lacks stands elsewhere, or went with its text. */
  isDoubtful: boolean
}

/** Whether both sides of a pair are there. */
export function isCompared(pair: PassagePair): pair is ComparedPair {
  return pair.facts !== undefined
}
