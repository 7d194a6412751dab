import type {Claim, Scope, Span, Vocabulary} from '../claim.ts'
import {findClauses, type Clauses} from '../clauses.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import type {Quantity} from '../quantity.ts'
import {longestMatches} from '../terms/longest.ts'
import {walk, type Match} from '../terms/trie.ts'
import {grammars, type Grammar} from './grammar.ts'
import {mask} from './mask.ts'
import {mergeNames, namesOf, type Name} from './names.ts'
import {findTimes, type Time} from './period-mentions.ts'
import type {WordRole} from './words.ts'

/** Where something stands: in which `<Stat>` (-1: in none) and which clause. */
export type Place = {stat: number; clause: number}

/** A claim while its facets are gathered; its kind is `points` also where the text says no more than that. */
export type Draft = Span & Place & {index: number; kind: Quantity['kind']; quantity: Quantity; claim: Claim}

export type Mark = Span & Place & {value: WordRole}
export type TimeAt = Time &
  Place & {
    /** 较2023年的41%: the time of one value that another is compared with. */
    isCompared?: boolean
  }
export type NameAt = Span & Place & Name

/** A sentence with all that stands in it, each once found. */
export type Reading = {
  /** The sentence folded; all offsets are into it. */
  folded: string
  /** The same with every quantity as `#` and every time as `¤`. */
  masked: string
  grammar: Grammar
  clauses: Clauses
  drafts: Draft[]
  /** The drafts of each clause that has some. */
  byClause: Map<number, Draft[]>
  marks: Mark[]
  times: TimeAt[]
  names: NameAt[]
}

export function readSentence(
  sentence: Folded,
  quantities: readonly Quantity[],
  language: Language,
  vocabulary: Vocabulary,
  stats: readonly Span[]
): Reading {
  const grammar = grammars[language]
  const folded = sentence.text
  const names = longestMatches(walk(namesOf(vocabulary), sentence))
  const times = findTimes(folded, grammar.periods).filter((time) => !isTaken(time, quantities))
  const stated = quantities.filter(
    (quantity) =>
      quantity.kind !== 'year' &&
      !isWithin(quantity, names) &&
      !isWithin(quantity, times) &&
      !isDistance(quantity, times) &&
      !isYear(quantity, times)
  )
  const words = longestMatches(walk(grammar.words, sentence))
  const clauses = findClauses(folded, words.filter(isContrast))
  const placeOf = (start: number, end: number): Place => ({
    stat: stats.length === 0 ? -1 : statAt(stats, start, end),
    clause: clauses.list.length === 1 ? 0 : clauses.at(start)
  })
  const drafts = stated.map((quantity, index) =>
    draftOf(
      quantity,
      index,
      {...placeOf(quantity.start, quantity.end), stat: holderOf(stats, quantity)},
      clauses
    )
  )

  return {
    folded,
    masked: mask(folded, stated, times),
    grammar,
    clauses,
    drafts,
    byClause: Map.groupBy(drafts, ({clause}) => clause),
    marks: markWords(words, stated, placeOf),
    times: times.map((time) => Object.assign(time, placeOf(time.start, time.end))),
    names: names.map(({start, end, values}) => {
      const {populations, categories} = mergeNames(values)
      const {stat, clause} = placeOf(start, end)
      return {start, end, stat, clause, populations, categories}
    })
  }
}

function isContrast({values}: Match<WordRole>): boolean {
  return values.some(({role}) => role === 'contrast')
}

/** The words of the tables; inside a quantity only those of change count (增长两倍). */
function markWords(
  words: Array<Match<WordRole>>,
  quantities: readonly Span[],
  placeOf: (start: number, end: number) => Place
): Mark[] {
  const marks: Mark[] = []
  for (const {start, end, values} of words) {
    const isHeld = isWithin({start, end}, quantities)
    for (const value of values) {
      if (value.role === 'silent' || (isHeld && value.role !== 'trend')) continue
      const {stat, clause} = placeOf(start, end)
      marks.push({start, end, value, stat, clause})
    }
  }
  return marks
}

function draftOf(quantity: Quantity, index: number, {stat, clause}: Place, clauses: Clauses): Draft {
  const isPoints = quantity.kind === 'count' && /^points?$/.test(quantity.unit ?? '')
  const kind = isPoints ? 'points' : quantity.kind
  const {start, end} = clauses.list[clause]!
  const claim: Claim = {quantity, clause: {start, end}, directions: [], categories: []}
  return {start: quantity.start, end: quantity.end, stat, clause, index, kind, quantity, claim}
}

/** Higher than two years earlier: what looks like an amount of years is a time with the word before it. */
function isDistance({kind, start, end}: Quantity, times: readonly Time[]): boolean {
  return kind === 'measure' && times.some((time) => start < time.start && time.start < end && end < time.end)
}

/** A time is not one when its digits are another quantity: 2025 respondents. */
function isTaken(time: Span, quantities: readonly Quantity[]): boolean {
  const index = lowerBound(quantities, time.start + 1)
  return [quantities[index - 1], quantities[index]].some(
    (other) =>
      other !== undefined &&
      other.kind !== 'year' &&
      other.kind !== 'measure' &&
      !isBareYear(other) &&
      other.start < time.end &&
      other.end > time.start
  )
}

/** A number without a noun that can be a year: over 2023. */
function isBareYear({kind, unit, value}: Quantity): boolean {
  return kind === 'count' && unit === undefined && /^(?:19|20)\d\d$/.test(value)
}

function isYear(quantity: Quantity, times: readonly Span[]): boolean {
  if (!isBareYear(quantity)) return false
  const time = times[lowerBound(times, quantity.start)]
  return time !== undefined && time.start < quantity.end
}

/** Whether a span lies inside one of others that are ordered and do not overlap. */
function isWithin(span: Span, others: readonly Span[]): boolean {
  const other = others[lowerBound(others, span.start + 1) - 1]
  return other !== undefined && other.start <= span.start && span.end <= other.end
}

/** Index of the first of ordered spans that begins at an offset or after it. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function statAt(stats: readonly Span[], start: number, end: number): number {
  const index = lowerBound(stats, start + 1) - 1
  const stat = stats[index]
  return stat && end <= stat.end ? index : -1
}

/** A quantity belongs to a `<Stat>` that holds a part of it: its hedge may stand before the tag. */
function holderOf(stats: readonly Span[], {start, end}: Span): number {
  const index = lowerBound(stats, end) - 1
  const stat = stats[index]
  return stat && stat.end > start ? index : -1
}

/** Whether a facet may be read for a claim: not when it stands in another `<Stat>`. */
export function isVisible(item: Place, draft: Place): boolean {
  return item.stat === -1 || item.stat === draft.stat
}

/** Which text around a claim something stands in. */
export function scopeOf(item: Place, draft: Place, clauses: Clauses): Scope {
  if (draft.stat !== -1 && item.stat === draft.stat) return 'stat'
  for (
    let clause: number | undefined = draft.clause;
    clause !== undefined;
    clause = clauses.list[clause]!.parent
  )
    if (clause === item.clause) return 'clause'
  return 'sentence'
}
