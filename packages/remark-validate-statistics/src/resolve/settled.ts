import type {Claim} from '@collate/claims'
import type {Clauses} from '@collate/claims/text'
import type {Weighed} from '@collate/judge/evidence'
import {type Hypothesis, tellsGrowth, ownUnit} from '@collate/judge/hypotheses'
import {equal, unitFactor, readWritten, type Written} from '@collate/judge/numbers'
import type {Settled} from '@collate/judge'
import type {Indicator} from '@collate/statistics'
import {isVerbatim} from '../judge/verbatim.ts'
import type {PassageContext} from './context.ts'
import {expectRow, isBorneOut} from './expect.ts'
import type {Expected, ReadingFault, Pair, StatReading, ReadingRole, Stat, Target} from './stat.ts'

/** A number inside a quotation has to be the one that was said. */
function quotedFault(
  {claim, expected, targets, slice, settled}: StatReading,
  {passage}: PassageContext
): ReadingFault | undefined {
  const [first] = expected
  const row = targets[0]?.row
  if (!row || !first || !settled || expected.length !== 1 || !passage.isQuoted(claim.quantity.start))
    return undefined
  const written = writtenIn(row.indicator, settled.reading, slice)
  const isRounded = written.upper !== undefined || !equal(written.value, first.value)
  if (!isRounded || isVerbatim(claim, row)) return undefined
  const facet = written.hedge === 'exactly' ? 'value' : 'hedge'
  return {facet, failing: [first], written, expected: first, isQuoted: true}
}

/** What the rules are told of a quantity that has been settled. */
export function readingOf(
  settled: Settled,
  stat: Stat,
  clauses: Clauses,
  context: PassageContext
): StatReading {
  const {reading, slice} = settled
  const {quantity} = reading
  const shown = shownOf(settled)
  const role = shown ? roles[shown.role] : 'value'
  const claim: Claim = {
    quantity,
    clause: clauses.list[clauses.at(quantity.start)]!,
    directions: [],
    categories: [],
    ...populationOf(settled),
    ...(role === 'rest' && {rest: true}),
    ...(settled.now && {now: settled.now})
  }
  // What one number is said of stands together only where that number is what was meant.
  const isEach = settled.each.length > 1 && shown === settled.hypothesis
  const rows = isEach ? settled.each : shown ? [shown] : []
  const result: StatReading = {
    claim,
    stat,
    slice,
    role,
    written: new Map(),
    targets: rows.map((d) => targetOf(d, settled, context)),
    expected: rows.flatMap((d) => expectedOf(d, settled) ?? []),
    settled
  }
  const pair = shown && pairOf(shown, context)
  if (pair) result.pair = pair
  const fault = faultOf(settled, result) ?? quotedFault(result, context)
  if (fault) result.fault = fault
  return result
}

/** The reading that is told: what the words ask for, where the number is not the one for that. */
export function shownOf(settled: Settled): Hypothesis | undefined {
  const {number, intended, hypothesis} = settled
  return number !== 'unit' && numberFault(settled) ? (intended ?? hypothesis) : hypothesis
}

const roles: Record<Hypothesis['role'], ReadingRole> = {
  value: 'value',
  difference: 'difference',
  shift: 'shift',
  gap: 'difference',
  relative: 'relative',
  lead: 'relative',
  multiple: 'multiple',
  ratio: 'multiple',
  share: 'proportion',
  rest: 'rest',
  sum: 'sum',
  parts: 'parts',
  portion: 'parts',
  ends: 'value',
  spread: 'value',
  sample: 'sample',
  margin: 'difference'
}

/** The name of the population that speaks of a quantity, for what may stand beside it. */
function populationOf({reading, weighed}: Settled): Pick<Claim, 'population'> {
  const by = weighed.find(({facet}) => facet === 'population')?.by
  const bond = by && reading.names.find(({start, end}) => start === by.start && end === by.end)
  if (!bond) return {}
  const ids = bond.values.flatMap((value) => (value.kind === 'population' ? [value.id] : []))
  return {population: {start: bond.start, end: bond.end, ids, scope: 'clause'}}
}

/** Whether the message is about the number: it is wrong, or that of another cell that is there. */
function numberFault({number, faults, intended, hypothesis}: Settled): boolean {
  const [first] = faults
  if (number !== undefined) return true
  return (
    first !== undefined &&
    chooses.has(first.facet) &&
    intended !== undefined &&
    intended !== hypothesis &&
    intended.row !== hypothesis?.row
  )
}

const chooses: ReadonlySet<Weighed['facet']> = new Set(['period', 'category', 'population'])

function targetOf(hypothesis: Hypothesis, settled: Settled, context: PassageContext): Target {
  const {citation, row, from} = hypothesis
  const series = context.library.series(citation.indicator, context.published)
  const target: Target = {
    citation,
    series,
    row,
    population: row.population,
    ...(row.category && {category: row.category})
  }
  if (settled.number !== undefined || settled.open || numberFault(settled)) return target
  // What the words say against one of several is nothing against the others.
  const faults = row === settled.hypothesis?.row ? settled.faults : []
  for (const {facet, sign, isMissing, known} of faults) {
    if (facet === 'period' && sign) target.period = {span: sign, known: [row.period]}
    if (facet === 'since' && sign)
      target.period = {span: sign, known: [known?.text ?? from?.period ?? row.period], isStart: true}
    if (facet === 'version' && sign && !isMissing)
      target.period = {span: sign, known: [row.vintage], isVersion: true}
    if (facet === 'category')
      target.categoryFault = {
        ...(sign && !isMissing && {span: sign}),
        known:
          row.category && (citation.category || sign)
            ? [row.category]
            : [...citation.indicator.categories.values()]
      }
    if (facet === 'population' && !isMissing)
      target.populationFault = {...(sign && {span: sign}), known: row.population}
  }
  const isUnnamed =
    settled.faults.every(({facet}) => facet !== 'population') &&
    isNobody(settled, row.population.id === citation.indicator.population.id)
  if (isUnnamed) target.populationFault = {known: row.population}
  return target
}

/** Whether nothing in sight names a population. */
function isNobody({weighed, hypothesis}: Settled, isOwn: boolean): boolean {
  const population = weighed.find(({facet}) => facet === 'population')
  if (hypothesis && (hypothesis.citation.indicator.base === 'implied' || tellsGrowth(hypothesis.citation)))
    return false
  return (
    isOwn &&
    hypothesis?.role === 'value' &&
    population !== undefined &&
    population.support === 0 &&
    population.against === 0
  )
}

function expectedOf(hypothesis: Hypothesis, {reading, slice}: Settled): Expected | undefined {
  const {quantity} = reading
  const {role, row, citation, value, from, wholes = []} = hypothesis
  if (role === 'value') {
    const written = writtenIn(citation.indicator, reading, slice)
    return {...expectRow(row, written), outcome: outcomeOf(hypothesis)}
  }
  return {
    value,
    comparison: '=',
    scale:
      role === 'multiple' || role === 'ratio'
        ? 'multiple'
        : quantity.kind === 'percent' || role === 'shift'
          ? 'points'
          : 'amount',
    rows: from ? [from, row, ...wholes] : [row],
    outcome: outcomeOf(hypothesis)
  }
}

/** A quantity as numbers of an indicator: 6.39‰ of a rate per 1,000 is 6.39. */
function writtenIn(indicator: Indicator, reading: Settled['reading'], slice: string): Written {
  const quantity = ownUnit(reading, slice, {indicator})
  return readWritten(quantity, slice, unitFactor(quantity, indicator.unit))
}

function outcomeOf({outcome}: Hypothesis): Expected['outcome'] {
  return outcome === 'unit' ? 'contradicts' : outcome === 'unrounded' ? 'agrees' : outcome
}

function pairOf(
  {role, row, from, citation}: Hypothesis,
  {library, published}: PassageContext
): Pair | undefined {
  return from && role !== 'shift'
    ? {from, to: row, series: library.series(citation.indicator, published)}
    : undefined
}

function faultOf(settled: Settled, {expected, role}: StatReading): ReadingFault | undefined {
  const {number, hypothesis, intended, reading, slice, faults} = settled
  const [first] = expected
  if (!first) return undefined
  // Less than a third of the 113.1 per 10,000: a share of it, and no rate.
  const isShare = role === 'proportion' || role === 'shift'
  const written = isShare
    ? readWritten(reading.quantity, slice)
    : writtenIn(first.rows[0]!.indicator, reading, slice)
  const failing = expected.filter((d) => !isBorneOut(d))
  if (reading.quantity.wording !== undefined && reading.quantity.kind === 'multiple') return undefined
  if (number === 'unit')
    return {facet: 'unit', reason: hypothesis?.reason ?? 'kind', written, expected: first}
  if (number)
    return {
      facet: number,
      failing: failing.length > 0 ? failing : [first],
      written,
      expected: failing[0] ?? first
    }
  const [fault] = faults
  if (fault && numberFault(settled) && hypothesis && intended)
    return {facet: fault.facet as 'period', row: hypothesis.row, written, expected: first}
  const loose = expected.filter(({outcome}) => outcome === 'less')
  if (
    loose.length > 0 &&
    loose.length === expected.length &&
    (role === 'value' || role === 'difference' || role === 'relative' || role === 'multiple')
  )
    return {facet: 'less', failing: loose, written, expected: loose[0]!}
  return undefined
}
