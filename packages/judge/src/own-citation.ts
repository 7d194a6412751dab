import type {Quantity, Span} from '@collate/claims'
import type {JudgeReading} from './evidence/context.ts'
import type {NameValue} from './evidence/name.ts'
import type {Citation} from './hypotheses/hypothesis.ts'
import {valueOf} from './hypotheses/value.ts'
import {absolute, compareFractions, multiply, parseFraction} from './numbers/fraction.ts'
import {unitFactor, unitKind} from './numbers/unit.ts'

/**
 * The citations that a number may state: of as many citations as a list has numbers, its own.
 *
 * They go in the order in which the sentence names what they count (sales and production rose 5% and 6%), else in their
 * own (产销分别增长6%和5%).
 *
 * @param beside - all quantities of the citation, in order
 * @param clause - that of the quantity
 */
export function ownCitations(
  reading: JudgeReading,
  beside: readonly JudgeReading[],
  citations: readonly Citation[],
  clause: Span
): readonly Citation[] {
  const {list, quantity} = reading
  // 价格上涨12.5%，影响CPI上涨0.15个百分点: of as many citations the only one that is told in points.
  const inPoints = citations.filter(({indicator}) => unitKind(indicator.unit) === 'points')
  const isOnly = inPoints.length === 1 && citations.length > 1 && beside.length === citations.length
  if (quantity.kind === 'points' && isOnly && areApart(citations, false)) return inPoints
  if (!list) return citations
  const first = beside.indexOf(reading) - list.index
  const members = beside.slice(Math.max(first, 0), first + list.length)
  const taking = citations.filter(({indicator}) => unitFactor(quantity, indicator.unit))
  const own = taking.length > 0 ? taking : citations
  // 金额和笔数分别增长7%和17%: of changes in per cent the units of what changed tell nothing.
  const isApart = areApart(own, taking.length > 0)
  if (members.length !== list.length || own.length !== list.length || !isApart) return citations
  const start = members[0]!.quantity.start
  const end = members.at(-1)!.quantity.end
  const before = inOrder(own, placesBefore(own, reading, start))
  // The number of people affected and the crop area affected: where a word of one stands in the name of another, the
  // order of the citations counts if their values go in it.
  const isOpen = before?.some((d, at) => d !== inOrder(own, firstBefore(own, reading, {start, clause}))?.[at])
  if (isOpen && own.every((citation, at) => isValueOf(members[at]!.quantity, citation)))
    return [own[list.index]!]
  const ordered = before ?? inOrder(own, placesBehind(own, reading, end)) ?? own
  return [ordered[list.index]!]
}

/** Whether a number is, but for its sign, a value of what is cited. */
export function isValueOf(quantity: Quantity, {indicator, rows}: Citation): boolean {
  const factor = unitFactor(quantity, indicator.unit)
  if (!factor) return false
  const written = absolute(multiply(parseFraction(quantity.value), factor))
  return rows.some((row) => compareFractions(absolute(valueOf(row)), written) === 0)
}

/** Whether each is of another indicator, category or population, and, where asked, all are of one unit. */
function areApart(citations: readonly Citation[], isOneUnit = true): boolean {
  const keys = citations.map(
    ({indicator, category, population}) =>
      `${indicator.package}/${indicator.id}#${category?.id ?? ''}~${population?.id ?? ''}`
  )
  return (
    new Set(keys).size === citations.length &&
    (!isOneUnit || new Set(citations.map(({indicator}) => indicator.unit)).size === 1)
  )
}

/** Where each citation is named last before a list. */
function placesBefore(
  citations: readonly Citation[],
  reading: JudgeReading,
  start: number
): Array<number | undefined> {
  return namesOf(citations, reading).map((names) => names.findLast((name) => name.end <= start)?.start)
}

/** Where each citation is named first before a list: in its clause, where all are named there. */
function firstBefore(
  citations: readonly Citation[],
  reading: JudgeReading,
  {start, clause}: {start: number; clause: Span}
): Array<number | undefined> {
  const firstFrom = (from: number): Array<number | undefined> =>
    namesOf(citations, reading).map(
      (names) => names.find((name) => name.start >= from && name.end <= start)?.start
    )
  const here = firstFrom(clause.start)
  return here.includes(undefined) ? firstFrom(0) : here
}

/** Where each citation is named first behind a list. */
function placesBehind(
  citations: readonly Citation[],
  reading: JudgeReading,
  end: number
): Array<number | undefined> {
  return namesOf(citations, reading).map((names) => names.find((name) => name.start >= end)?.start)
}

/** For each citation the names that stand for it and for no other one. */
function namesOf(citations: readonly Citation[], {names}: JudgeReading): Span[][] {
  const spans = names.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const isOf = ({start, end}: Span, citation: Citation): boolean =>
    spans.some(
      (d) => d.start === start && d.end === end && d.values.some((value) => saysCitation(value, citation))
    )
  return citations.map((citation) =>
    spans.filter(
      (name) =>
        isOf(name, citation) &&
        citations.every(
          (other) =>
            other === citation ||
            // GAAP in non-GAAP is the name of the other one.
            !spans.some((d) => d.start <= name.start && name.end <= d.end && isOf(d, other))
        )
    )
  )
}

function saysCitation(value: NameValue, {indicator, category, population}: Citation): boolean {
  const key = `${indicator.package}/${indicator.id}`
  if (value.kind === 'category') return value.indicator === key && value.id === category?.id
  if (value.kind === 'population') return value.id === `${indicator.package}/${population?.id}`
  return value.indicator === key
}

function inOrder(
  citations: readonly Citation[],
  places: ReadonlyArray<number | undefined>
): Citation[] | undefined {
  if (places.includes(undefined) || new Set(places).size < places.length) return undefined
  return [...citations.keys()].toSorted((a, b) => places[a]! - places[b]!).map((index) => citations[index]!)
}
