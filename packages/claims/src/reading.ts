import type {Span} from './claim.ts'
import {isRestated} from './bonds/apposition.ts'
import {namesWithBase} from './bonds/base-names.ts'
import {bindBases, type Base} from './bonds/bases.ts'
import {bindDenials, type DenialBond} from './bonds/denials.ts'
import {isExcepted} from './bonds/exceptions.ts'
import {asHedged, hedgeOfGoal, isGoal} from './bonds/goals.ts'
import {homesOf} from './bonds/homes.ts'
import {bindModes, type ModeBond} from './bonds/modes.ts'
import {bindNames, namedRuns, namesAgain, type NameBond, type Named} from './bonds/names.ts'
import {findOperators} from './bonds/operators.ts'
import {bindNotions, type NotionBond} from './bonds/notions.ts'
import {countsRanked} from './bonds/rank-scopes.ts'
import {bindRates, type Rate} from './bonds/rates.ts'
import {isSurveyed, isThroughout, partSaid, placeInList, saysInOtherWords} from './bonds/own-words.ts'
import {hasClass, inPoints, sequenceOf, type Sequence} from './bonds/sequence.ts'
import {againOf, exactlyOf} from './bonds/told-again.ts'
import type {Stance} from './bonds/moves.ts'
import {stancesOf} from './bonds/stance.ts'
import {bindTimes, type TimeBond} from './bonds/times.ts'
import {paceOf} from './bonds/pace.ts'
import {amountOf, hedgeOfAmount, partBefore, wholeOf} from './bonds/wholes.ts'
import {topicsOf, type Topic} from './bonds/topics.ts'
import {findUncertainties} from './bonds/uncertainties.ts'
import {bindVersions, type VersionBond} from './bonds/versions.ts'
import type {Quantity} from './quantity.ts'
export {readNumbers} from './numerals/read-numbers.ts'
import {lex} from './signs/lex.ts'
import type {ReadText} from './signs/read-text.ts'
import type {CitedPlace} from './signs/told-in-words.ts'
import type {Clauses} from './clauses.ts'

/** A quantity with the words that speak of it, each with its strength: 4 bound by grammar, 3 and 2 near, 1 far. */
export type QuantityBonds<T> = {
  /** Index of the quantity among the signs. */
  at: number
  quantity: Quantity
  stance: Stance
  times: TimeBond[]
  names: Array<NameBond<T>>
  modes: ModeBond[]
  notions: NotionBond[]
  denials: DenialBond[]
}

/** The same with all else that its sentence says of it: what it takes to judge it. */
export type QuantityReading<T> = QuantityBonds<T> & {
  rate: Rate
  /** Index of its clause. */
  clause: number
  /** Index of the clause whose words are said of it: its own, or the one that it is added to: the highest rent, 5,488 yuan. */
  home: number
  /** From the number before it in its clause to the one behind it, or nothing of what leads to that one. */
  stretch: Span
  /** Words of its clause that say what it is about: found when they are asked for. */
  topics: () => readonly Topic[]
  /** Those of its home. */
  homeTopics: () => readonly Topic[]
  /** What grammar makes its base. */
  base: Base | undefined
  /** The annual increase: how long that of which its clause tells the growth takes. */
  pace: Stance['versus'] | undefined
  versions: VersionBond[]
  /** 其余, the rest; 合计, together: what of the others it is. */
  part: 'rest' | 'total' | undefined
  /** In other words, 也就是说: it says anew what the numbers before it say. */
  isInOtherWords: boolean
  /** 年均, on average: of all of the time that is named, and of no part of it. */
  isThroughout: boolean
  /** 19 points below the 57% of all: a number that says by how much stands right before it. */
  isAfterGap: boolean
  /** 这相当于每天5600例: what the sentence before told is told again. */
  isRestated: boolean
  /** ±2 points, a margin of error of 2 points: how far a value may be off. */
  isUncertainty: boolean
  /** About half (47%), more than a third (34%): the number that tells it exactly. */
  exactly: Quantity | undefined
  /** Four in ten adults (40%): the share that tells it again in brackets, rounded or not. */
  again: Quantity | undefined
  /** The number of which it is a part. */
  whole: {value: string; end: number} | undefined
  /** 13 of the 18: the number before it is a part of it, at that index among the signs. */
  partAt: number | undefined
  /** The largest of the four kinds: among how many something is ahead. */
  countsRanked: boolean
  /** It is a standard, target or level that something is held against. */
  isGoal: boolean
  /** Less than half of the 113.1 of 2009: of which amount it is a share. */
  amount: Quantity | undefined
  /** Surveyed, 受访: it may be how many were asked. */
  isSurveyed: boolean
  /** Place in a list of numbers. */
  list: {index: number; length: number} | undefined
}

/** The quantities of a sentence, and the words that speak of each. */
export type SentenceBonds<T> = {
  text: string
  sequence: Sequence
  clauses: Clauses
  readings: Array<QuantityBonds<T>>
}

/** A sentence read: all of its quantities, and what is said of each. */
export type SentenceReading<T> = Omit<SentenceBonds<T>, 'readings'> & {
  readings: Array<QuantityReading<T>>
  /** What stands outside of a quantity and makes another one of it. */
  operators: Span[]
}

/**
 * Read the words of a sentence that speak of its quantities: what it takes to compare it with its translation.
 *
 * @param names - names found in the sentence, ordered
 * @param kindOf - names of one kind compete for a quantity
 * @param cited - spans that are said to state statistics
 */
export function readBonds<T>(
  read: ReadText,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string,
  cited: readonly CitedPlace[]
): SentenceBonds<T> {
  const {signs, clauses} = lex(read, cited, names)
  const sequence = sequenceOf(signs, read.text)
  return {text: read.text, sequence, clauses, readings: bindAll(sequence, read, names, kindOf).words}
}

/**
 * Read a sentence: each quantity, with all that is said of it.
 *
 * @param names - names found in the sentence, ordered
 * @param kindOf - names of one kind compete for a quantity
 * @param cited - spans that are said to state statistics
 * @param groups - the names that say who or what is counted, and not what of them
 */
export function readSentence<T>(
  read: ReadText,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string,
  cited: readonly CitedPlace[],
  groups: readonly Span[] = names
): SentenceReading<T> {
  const {text, language} = read
  const {signs, clauses} = lex(read, cited, names, groups)
  const sequence = sequenceOf(signs, text)
  const operators = findOperators(sequence, read, groups)
  if (sequence.quantities.length === 0) return {text, sequence, clauses, readings: [], operators}
  const {words, stances, rates, bases} = bindAll(sequence, read, names, kindOf)
  const versions = bindVersions(sequence, {text, language, clauses, stances, names})
  // Only who judges the words of a measure asks for them.
  const topics = new Map<number, Topic[]>()
  const topicsIn = (clause: number): Topic[] => {
    let found = topics.get(clause)
    if (!found) topics.set(clause, (found = topicsOf(sequence, read, operators, clause)))
    return found
  }
  const homes = homesOf(sequence, clauses, names)
  const uncertainties = findUncertainties(sequence)
  const readings = sequence.quantities.map((at, row) => ({
    ...words[row]!,
    rate: rates[row]!,
    clause: signs[at]!.clause,
    home: homes[row]!,
    stretch: stretchOf(sequence, row, cited),
    topics: () => topicsIn(signs[at]!.clause),
    homeTopics: () => topicsIn(homes[row]!),
    base: bases[row],
    pace: paceOf(sequence, at),
    versions: versions[row]!,
    part: partSaid(sequence, row),
    isInOtherWords: saysInOtherWords(sequence, row),
    isThroughout: isThroughout(sequence, row),
    isAfterGap: signs[at - 1]?.type === 'quantity',
    isRestated: isRestated(sequence, row),
    isUncertainty: uncertainties[row]!,
    whole: wholeOf(sequence, row),
    partAt: partBefore(sequence, row),
    countsRanked: countsRanked(sequence, row),
    isGoal: isGoal(sequence, row),
    amount: amountOf(sequence, row),
    exactly: exactlyOf(sequence, row),
    again: againOf(sequence, row),
    isSurveyed: isSurveyed(sequence, row),
    list: placeInList(sequence, row)
  }))
  return {text, sequence, clauses, readings, operators}
}

/** The words that speak of each quantity, and of what they are made up. */
function bindAll<T>(
  sequence: Sequence,
  {text, language}: ReadText,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string
): {
  words: Array<QuantityBonds<T>>
  stances: Stance[]
  rates: Rate[]
  bases: ReadonlyArray<Base | undefined>
} {
  if (sequence.quantities.length === 0) return {words: [], stances: [], rates: [], bases: []}
  const stances = stancesOf(sequence)
  const times = bindTimes(sequence, stances, namedRuns(sequence, names, kindOf))
  const modes = bindModes(sequence, text, language, stances)
  const notions = bindNotions(sequence)
  const denials = bindDenials(sequence)
  const rates = bindRates(sequence)
  const bases = bindBases(sequence, text, language, rates)
  const all = [...names, ...namesAgain(sequence, names, kindOf)].toSorted((a, b) => a.start - b.start)
  // 除手机外，…: who is taken out first is told of no number.
  const bonds = bindNames(
    sequence,
    all.filter((name) => !isExcepted(text, name)),
    kindOf
  )
  const words = sequence.quantities.map((at, row) => ({
    at,
    quantity: asHedged(
      inPoints(sequence, at),
      hedgeOfGoal(sequence, row) ?? hedgeOfAmount(sequence, row, language)
    ),
    stance: stances[row]!,
    times: times[row]!,
    names: namesWithBase(bonds[row]!, rates[row]!, bases[row]),
    modes: modes[row]!,
    notions: notions[row]!,
    denials: denials[row]!
  }))
  return {words, stances, rates, bases}
}

/** What may be said of a number and of no other: where one follows in the same clause, what leads up to it is not. */
function stretchOf({signs, quantities}: Sequence, row: number, cited: readonly Span[]): Span {
  const at = quantities[row]!
  const others = quantities.filter((d, other) => {
    const {start, end, clause} = signs[d]!
    return (
      other !== row &&
      clause === signs[at]!.clause &&
      cited.some((span) => span.start < end && start < span.end)
    )
  })
  const [before, behind] = [others.findLast((d) => d < at), others.find((d) => d > at)].map((d) =>
    d === undefined ? undefined : signs[d]
  )
  // 6,300 missed arrests and 32,000 missed prosecutions: what stands before “and” is said of the first.
  const joint = signs.findLast(
    (sign) => before && sign.start >= before.end && sign.end <= signs[at]!.start && hasClass(sign, 'joint')
  )
  const start = (joint ?? before)?.end ?? 0
  // Issued 25,000 opinions on pollution and heard 3,800 appeals: what stands behind it, up to “and”.
  const next = signs.findLast(
    (sign) => behind && sign.start >= signs[at]!.end && sign.end <= behind.start && hasClass(sign, 'joint')
  )
  return {start, end: next ? next.start : behind ? signs[at]!.end : signs.at(-1)!.end}
}

export type {NameBond, Named} from './bonds/names.ts'
export type {Sign} from './signs/sign.ts'
export type {Rate} from './bonds/rates.ts'
export type {Stance} from './bonds/moves.ts'
export type {TimeBond} from './bonds/times.ts'
export type {Topic} from './bonds/topics.ts'
export {createReadingMemory, type MadeAgain, type ReadingMemory} from './signs/reading-memory.ts'
export {createTextReader, readText, type ReadText, type TextReader} from './signs/read-text.ts'
export {unitsNamed} from './named-units.ts'
export {countsPoints} from './quantities/points-noun.ts'
export {findUnitHead} from './unit-heads.ts'
export {findVersions, type Version, type VersionBond} from './bonds/versions.ts'
export {
  waysOfChange,
  asideOf,
  baseForm,
  denialsIn,
  denies,
  isHead,
  isMember,
  namesChange,
  namesGap,
  namesShare,
  looksAhead,
  plans,
  refersBack,
  namesNothing,
  isSupport,
  isVagueWord,
  plainWordsIn,
  saysLittle
} from './signs/lexicon.ts'
export {ofEachWord} from './signs/of-each-word.ts'
export {polesIn, scalesOf, type Pole} from './signs/opposites.ts'
export {wordBoundsOf} from './signs/word-bounds.ts'
export type {Time} from './times/time.ts'
