import type {Observation} from '@collate/statistics'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import {keyOf} from './evidence/context.ts'
import {excess, type Weighed} from './evidence/facet.ts'
import {weighMeasure} from './evidence/measure.ts'
import {weighCategory, weighOtherSide, weighPopulation} from './evidence/name-facet.ts'
import {weighPeriod} from './evidence/period.ts'
import {denialsOf} from './evidence/denial.ts'
import {weighDirection} from './evidence/direction.ts'
import {weighStatus} from './evidence/status.ts'
import {weighRole, weighSince} from './evidence/role.ts'
import {isPair, isTrue, type Citation, type Hypothesis} from './hypotheses/hypothesis.ts'
import {unitHypotheses} from './hypotheses/unit.ts'
import {pairHypotheses} from './hypotheses/pairs.ts'
import type {Span} from './evidence/span.ts'
import type {NameValue} from './evidence/name.ts'
import {fit} from './numbers/fit.ts'
import {compare, formatFraction, parseFraction, sum} from './numbers/fraction.ts'
import {unitFactor, unitKind, unitScale} from './numbers/unit.ts'
import {readWritten} from './numbers/written.ts'
import {valueHypotheses, valueOf} from './hypotheses/value.ts'
import {countHypotheses, wholeHypotheses} from './hypotheses/whole.ts'

/** A quantity with the reading that was chosen for it. */
export type Settled = {
  reading: JudgeReading
  slice: string
  /** The reading that is taken: a true one where one can be. */
  hypothesis?: Hypothesis
  /** What the words ask for before anybody looks at the number. */
  intended?: Hypothesis
  /** All facets of the reading that is taken, weighed. */
  weighed: readonly Weighed[]
  /** Those in which the words say otherwise. */
  faults: readonly Weighed[]
  /** The rows of all that one number is said of: Helm and etcd, each 75% or more. */
  each: readonly Hypothesis[]
  /** Now, 目前: the text claims to be up to date. */
  now?: Span
  /** Words that deny what is said of it. */
  denials: readonly Span[]
  /** What is wrong with the number itself. */
  number?: 'value' | 'hedge' | 'unit'
}

type Candidate = {
  hypothesis: Hypothesis
  weighed: Weighed[]
  faults: Weighed[]
  cost: number
  support: number
}

/** The words of a true reading may be outweighed by so much before it counts as another statement. */
const margin = 1

/** Choose a hypothesis for one quantity. */
export function settleQuantity(
  reading: JudgeReading,
  slice: string,
  citations: readonly Citation[],
  context: SentenceContext,
  named: readonly string[]
): Settled {
  const now = reading.times.find(({time, strength}) => time === undefined && strength >= 1)
  const none: Settled = {reading, slice, weighed: [], faults: [], each: [], denials: [], ...(now && {now: {start: now.start, end: now.end}})}
  const hypotheses = citations.flatMap((citation) => hypothesesOf(reading, slice, citation, context, named))
  const allowed = hypotheses.filter(fitsPins)
  const candidates = (allowed.length > 0 ? allowed : hypotheses).map((d) => weigh(d, reading, context))
  const truth = least(candidates.filter(({hypothesis}) => isTrue(hypothesis)))
  const meant = least(candidates.filter(({hypothesis}) => hypothesis.outcome !== 'unit' && isPlausible(hypothesis, reading)))
  const intended = meant?.hypothesis
  if (truth && truth.cost === 0) {
    const each = eachOf(truth.hypothesis, reading, candidates)
    const isTold = each.every(isTrue) || isJoint(each, reading, slice)
    return {
      ...none,
      ...taken(truth, reading, context),
      each,
      ...(intended && {intended}),
      ...(!isTold && {number: reading.quantity.hedge === 'exactly' ? 'value' : 'hedge'})
    }
  }

  const slip = least(candidates.filter(({hypothesis, cost}) => hypothesis.outcome === 'unit' && cost === 0))
  if (slip && (!truth || truth.faults.some(({facet}) => chooses.has(facet))))
    return {...none, ...taken(slip, reading, context), intended: slip.hypothesis, number: 'unit'}
  if (!meant) return truth ? {...none, ...taken(truth, reading, context)} : {...none, number: 'unit'}
  // A number that only its hedge makes untrue is not that of another cell.
  if (meant.cost === 0 && isHedgeOnly(meant.hypothesis, reading, slice)) return {...none, ...taken(meant, reading, context), intended: meant.hypothesis, number: 'hedge'}
  if (truth && isNear(truth, meant)) return {...none, ...taken(truth, reading, context), intended: meant.hypothesis}
  return {...none, ...taken(meant, reading, context), intended: meant.hypothesis, number: reading.quantity.hedge === 'exactly' ? 'value' : 'hedge'}
}

/** Facets that say which cell is meant; the others say something of it. */
const chooses: ReadonlySet<Weighed['facet']> = new Set(['period', 'category', 'population', 'role', 'since'])

function taken({hypothesis, weighed, faults}: Candidate, reading: JudgeReading, context: SentenceContext): Pick<Settled, 'hypothesis' | 'weighed' | 'faults' | 'denials'> {
  return {hypothesis, weighed, faults, denials: denialsOf(hypothesis, reading, context)}
}

/** A loose hedge is true of many cells: only one that the words nearly name is another cell's. */
function isNear(truth: Candidate, meant: Candidate): boolean {
  if (truth.hypothesis.outcome === 'less' && meant.cost === 0) return false
  // What the number would be by chance, among all that could be worked out of two cells.
  if (truth.faults.some(({facet, isMissing}) => facet === 'role' || (facet === 'since' && isMissing))) return false
  return true
}

/** What a number without words of change may be meant as: the value, not one of the many changes that could be worked out. */
function isPlausible({role, from}: Hypothesis, {stance, quantity}: JudgeReading): boolean {
  if (role === 'parts' || role === 'sample') return false
  if (!isPair(role)) return true
  if (quantity.kind === 'points' || quantity.kind === 'multiple') return true
  return stance.as === 'by' && from !== undefined
}

function isHedgeOnly({role, row, citation}: Hypothesis, reading: JudgeReading, slice: string): boolean {
  const {quantity} = reading
  if (quantity.hedge === 'exactly' || role !== 'value') return false
  const plain = {...reading, quantity: {...quantity, hedge: 'exactly' as const}}
  return valueHypotheses(ownUnit(plain, slice, citation), slice, citation).some(
    (d) => d.row === row && d.outcome === 'agrees'
  )
}

/** The hypotheses of all names that stand together with the one that was taken. */
function eachOf(taken: Hypothesis, {names}: JudgeReading, candidates: readonly Candidate[]): Hypothesis[] {
  if (taken.role !== 'value' || !taken.row.category) return [taken]
  const key = `${taken.citation.indicator.package}/${taken.citation.indicator.id}`
  const says = (id: string) => (value: NameValue) => value.kind === 'category' && value.indicator === key && value.id === id
  const own = names.find(({values, strength}) => strength < paired && strength >= near && values.some(says(taken.row.category!.id)))
  if (own?.run === undefined) return [taken]
  const together = names.filter(({run, strength}) => run === own.run && strength === own.strength)
  const found = candidates.filter(
    ({hypothesis: {role, row, citation}}) =>
      role === 'value' &&
      citation.indicator === taken.citation.indicator &&
      row.period === taken.row.period &&
      row.population.id === taken.row.population.id &&
      row.category !== undefined &&
      together.some(({values}) => values.some(says(row.category!.id)))
  )
  const unique = new Map(found.map(({hypothesis}) => [hypothesis.row, hypothesis]))
  unique.set(taken.row, taken)
  return [...unique.values()]
}

const paired = 5
const near = 2

/** 55% strongly agree or agree: one share of several answers that exclude each other. */
function isJoint(each: readonly Hypothesis[], {quantity}: JudgeReading, slice: string): boolean {
  const [first] = each
  if (!first || each.length < 2 || first.citation.indicator.choices !== 'single') return false
  const written = readWritten(quantity, slice, unitFactor(quantity, first.citation.indicator.unit))
  const value = sum(each.map((d) => valueOf(d.row)))
  const outcome = fit(written, {value, comparison: '=', scale: unitScale(first.citation.indicator.unit)})
  return outcome === 'agrees' || outcome === 'less'
}

function hypothesesOf(
  reading: JudgeReading,
  slice: string,
  citation: Citation,
  context: SentenceContext,
  named: readonly string[]
): Hypothesis[] {
  const {quantity} = reading
  const own = ownUnit(reading, slice, citation)
  return [
    ...valueHypotheses(own, slice, citation),
    ...comparedHypotheses(reading, slice, citation, context),
    ...pairHypotheses(quantity, slice, citation),
    ...wholeHypotheses(quantity, slice, citation, named),
    ...countHypotheses(quantity, slice, citation),
    ...unitHypotheses(own, slice, citation)
  ]
}

/** A number that names no unit is in that of its statistic. */
function ownUnit({quantity, rate}: Pick<JudgeReading, 'quantity' | 'rate'>, slice: string, {indicator: {unit}}: Citation): JudgeReading['quantity'] {
  const power = ratePower(unit)
  if (power !== undefined) return asRate(quantity, power, unit, rate.power)
  if (quantity.kind === unitKind(unit) || !isBare(quantity, slice)) return quantity
  const {unit: _, ...plain} = quantity
  const kind = unitKind(unit)
  return kind === 'currency' || kind === 'measure' ? {...plain, kind, unit} : {...plain, kind}
}

const numeralOnly = /[\p{L}%‰$€£¥]/u

function isBare(quantity: JudgeReading['quantity'], slice: string): boolean {
  return quantity.kind === 'count' || !numeralOnly.test(slice)
}

/** `/10*5`, `/10^5`, `[ppth]`: of how many a rate is published, as a power of ten. */
function ratePower(unit: string): number | undefined {
  if (unit === '[ppth]') return 3
  const match = /^\/10[*^](\d)$/.exec(unit)
  return match ? Number(match[1]) : undefined
}

/** 4.9‰, 15.1 per 100,000, 3.40 of each thousand: the same rates in the unit of the statistic. */
function asRate(
  {unit: _, ...quantity}: JudgeReading['quantity'],
  power: number,
  unit: string,
  said: number | undefined
): JudgeReading['quantity'] {
  const isPercent = quantity.kind === 'percent'
  const shift = isPercent ? power - 2 : power - (said ?? power)
  const scaled = (text: string): string => shiftDecimal(text, shift)
  if (!isPercent && quantity.kind !== 'count' && quantity.kind !== 'measure') return quantity
  return {
    ...quantity,
    kind: 'measure',
    unit,
    value: scaled(quantity.value),
    step: scaled(quantity.step),
    ...(quantity.upper !== undefined && {upper: scaled(quantity.upper)})
  }
}

/** The decimal times a power of ten. */
function shiftDecimal(text: string, places: number): string {
  if (text.includes('/')) return text
  const {numerator, denominator} = parseFraction(text)
  const power = 10n ** BigInt(Math.abs(places))
  return formatFraction(
    places >= 0 ? {numerator: numerator * power, denominator} : {numerator, denominator: denominator * power},
    12
  )
}

function fitsPins({citation: {period, category, population}, row, from}: Hypothesis): boolean {
  const isOf = (d: Observation): boolean =>
    (category === undefined || d.category === category) &&
    (population === undefined || d.population.id === population.id)
  return (period === undefined || row.period === period) && isOf(row) && (from === undefined || from.category !== row.category || isOf(from))
}

/**
 * Lower than 2023's 98.0%: the hedge compares with another value, which is told exactly.  It has to be another one
 * than what the sentence speaks of, and to lie on the side that the word says.
 */
function comparedHypotheses(
  {quantity, stance, rate}: JudgeReading,
  slice: string,
  citation: Citation,
  context: SentenceContext
): Hypothesis[] {
  const side = sides[quantity.hedge]
  if (side === undefined || stance.as !== undefined) return []
  const found = valueHypotheses(ownUnit({quantity: {...quantity, hedge: 'exactly'}, rate}, slice, citation), slice, citation)
  return found.filter(
    ({outcome, row}) =>
      outcome === 'agrees' &&
      context.told.some((other) => isSetAgainst(other, row) && compare(valueOf(other), valueOf(row)) === side)
  )
}

/** Whether the sentence has told a later value of the same kind. */
function isSetAgainst(other: Observation, row: Observation): boolean {
  if (other.indicator !== row.indicator) return false
  return other.period > row.period && other.category === row.category && other.population.id === row.population.id
}

/** On which side of the number the other value lies. */
const sides: Partial<Record<JudgeReading['quantity']['hedge'], 1 | -1>> = {
  over: 1,
  'just-over': 1,
  'at-least': 1,
  under: -1,
  'just-under': -1,
  'at-most': -1
}

function weigh(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Candidate {
  if (hypothesis.role === 'parts' || hypothesis.role === 'sample')
    return {hypothesis, weighed: [], faults: [], cost: 0, support: -1}
  const weighed = [
    weighPeriod(hypothesis, reading, context),
    weighCategory(hypothesis, reading, context),
    weighPopulation(hypothesis, reading, context),
    weighMeasure(hypothesis, reading, context),
    weighRole(hypothesis, reading, context),
    weighSince(hypothesis, reading, context),
    weighOtherSide(hypothesis, reading, context),
    weighDirection(hypothesis, reading, context),
    weighStatus(hypothesis, reading, context)
  ]
  const faults = weighed.filter((facet) => over(facet) > margin).toSorted((a, b) => over(b) - over(a))
  return {
    hypothesis,
    weighed,
    faults,
    cost: faults.reduce((total, facet) => total + over(facet), 0),
    support: weighed.reduce((total, facet) => total + facet.support, 0)
  }
}

/** Something that should be named and is not weighs this much. */
const missing = 2

function over(facet: Weighed): number {
  return facet.isMissing ? Math.max(excess(facet), missing) : excess(facet)
}

/** The candidate with the least against it, then the most for it, then the newest. */
function least(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (!best || isBetter(candidate, best)) best = candidate
  return best
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.support !== b.support) return a.support > b.support
  return a.hypothesis.row.period > b.hypothesis.row.period
}

/** The words that a settled quantity rests on, by their place. */
export function usedBy({weighed, reading, faults, number}: Settled): Array<[string, Use]> {
  if (faults.length > 0 || number !== undefined) return []
  return weighed.flatMap(({by, support}) =>
    by ? [[keyOf(by), {by: reading.at, strength: support}] as [string, Use]] : []
  )
}

type Use = {by: number; strength: number}
