import type {Span} from '@collate/claims'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import type {NameValue} from './evidence/name.ts'
import {periodsOf} from './hypotheses/all-rows.ts'
import type {Candidate} from './candidate.ts'
import type {Hypothesis} from './hypotheses/hypothesis.ts'
import {valueOf} from './hypotheses/value.ts'
import {fit} from './numbers/fit.ts'
import {sumFractions} from './numbers/fraction.ts'
import {unitFactor, unitScale} from './numbers/unit.ts'
import {readWritten} from './numbers/written.ts'
import {namedPeriods, type Clock} from './time/named.ts'
import type {Observation} from '@collate/statistics'

/** The hypotheses of all names, or all times, that stand together with the one that was taken. */
export function eachOf(
  taken: Hypothesis,
  reading: JudgeReading,
  candidates: readonly Candidate[],
  context: SentenceContext
): Hypothesis[] {
  if (taken.role !== 'value') return [taken]
  const {clock} = context
  const is = isAlikeBut(taken.row)
  const together = reading.names.filter((bond) => bond.areTogether)
  const categories = namedTogether(
    reading.names,
    (row) => saysCategory(taken, row),
    taken.row,
    reading.quantity
  )
  const populations = namedTogether(
    together,
    (row) => saysPopulation(taken, row),
    taken.row,
    reading.quantity
  )
  const times = timesTogether(taken, reading, clock)
  const pins = pinnedTogether(taken, reading, context)
  if ([categories, populations, times, pins].every((holds) => holds === nothing)) return [taken]
  const found = candidates.filter(
    ({hypothesis: {role, row, citation}}) =>
      role === 'value' &&
      citation.indicator === taken.citation.indicator &&
      ((is(row, 'category') && (categories(row) || pins(row))) ||
        (is(row, 'population') && populations(row)) ||
        (is(row, 'period') && times(row))) &&
      // An older version is none of the values that stand there.
      citation.rows.includes(row)
  )
  const unique = new Map(found.map(({hypothesis}) => [hypothesis.row, hypothesis]))
  unique.set(taken.row, taken)
  return [...unique.values()]
}

type Axis = 'category' | 'population' | 'period'

/** Whether a row differs from another one in one thing, and in no other. */
function isAlikeBut(own: Observation): (row: Observation, axis: Axis) => boolean {
  return (row, axis) =>
    (axis === 'category') === (row.category !== own.category) &&
    (axis === 'population') === (row.population.id !== own.population.id) &&
    (axis === 'period') === (row.period !== own.period)
}

const paired = 5
const near = 2

type Says = (value: NameValue) => boolean

function saysCategory({citation: {indicator}}: Hypothesis, {category}: Observation): Says {
  const key = `${indicator.package}/${indicator.id}`
  return (value) => value.kind === 'category' && value.indicator === key && value.id === category?.id
}

function saysPopulation({citation: {indicator}}: Hypothesis, {population}: Observation): Says {
  const id = `${indicator.package}/${population.id}`
  return (value) => value.kind === 'population' && value.id === id
}

type Holds = (row: Observation) => boolean

const nothing: Holds = () => false

/** Which rows the names are of that stand together with the one of a row. */
function namedTogether(
  names: JudgeReading['names'],
  says: (row: Observation) => Says,
  own: Observation,
  stretch: Span
): Holds {
  const said = names.filter(({values}) => values.some(says(own)))
  const first = said.find(({strength}) => strength < paired && strength >= near)
  // Of A and B, A came to 41%: what is named again beside the number is named by itself.
  const isAgain = ({start, end}: Span): boolean => start > first!.end && end <= stretch.end
  if (first?.run === undefined || said.some(isAgain)) return nothing
  const together = names.filter(({run, strength}) => run === first.run && strength === first.strength)
  return (row) => together.some(({values}) => values.some(says(row)))
}

/** All five took more than 2 billion: of one number, and several categories that are cited for it and told before, all rows. */
function pinnedTogether(
  taken: Hypothesis,
  {names, list}: JudgeReading,
  {citations, others}: SentenceContext
): Holds {
  const {indicator} = taken.citation
  const pins = citations.flatMap((d) => (d.indicator === indicator && d.category ? [d.category] : []))
  const isNamed = pins.some((category) =>
    names.some(
      ({strength, values}) => strength >= near && values.some(saysCategory(taken, {...taken.row, category}))
    )
  )
  if (others > 0 || list || isNamed || pins.length < Math.max(citations.length, 2)) return nothing
  return ({category}) => pins.some((pin) => pin === category)
}

/** In 2023 and 2024: which rows the times are of that stand together with the one of a value. */
function timesTogether(
  {citation, row: {period}}: Hypothesis,
  {times, list, part}: JudgeReading,
  clock: Clock
): Holds {
  if (list || part || citation.period) return nothing
  const periods = periodsOf(citation.rows)
  const named = times.map((bond) => namedPeriods(bond.time, periods, clock, period))
  const own = times.find(
    ({strength, run, as}, at) =>
      run !== undefined && as === 'at' && strength >= near && strength < paired && named[at]?.has(period)
  )
  if (!own) return nothing
  const together = named.filter((_, at) => times[at]!.run === own.run && times[at]!.as === 'at')
  return (row) => together.some((d) => d?.size === 1 && d.has(row.period))
}

/** 38% are unlikely or very unlikely to: of answers that exclude each other, of which one or another was given, their sum. */
export function sumOfAlternatives(
  taken: Hypothesis,
  reading: JudgeReading,
  slice: string,
  candidates: readonly Candidate[],
  context: SentenceContext
): Hypothesis | undefined {
  const each = eachOf(taken, reading, candidates, context)
  const areAlternatives = each.every(({row}) =>
    reading.names.some((bond) => bond.isAlternative && bond.values.some(saysCategory(taken, row)))
  )
  if (each.length < 2 || !areAlternatives || !isJoint(each, reading, slice)) return undefined
  return {...taken, role: 'sum', outcome: 'agrees', value: sumFractions(each.map((d) => valueOf(d.row)))}
}

/** 55% strongly agree or agree: one share of several answers that exclude each other. */
export function isJoint(each: readonly Hypothesis[], {quantity}: JudgeReading, slice: string): boolean {
  const [first, second] = each
  if (!first || first.row.category === second?.row.category || first.citation.indicator.choices !== 'single')
    return false
  const written = readWritten(quantity, slice, unitFactor(quantity, first.citation.indicator.unit))
  const value = sumFractions(each.map((d) => valueOf(d.row)))
  const outcome = fit(written, {value, comparison: '=', scale: unitScale(first.citation.indicator.unit)})
  return outcome === 'agrees' || outcome === 'less'
}
