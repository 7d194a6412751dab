import type {Claim} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import type {Citation} from '../citation.ts'
import {isSamePeriod, isWithin, newestWaves, wavesOf, yearsBefore} from '@collate/statistics/model'
import {timeOf} from '../data/time.ts'
import {unitFactor} from '@collate/judge/numbers/unit'
import {negate} from '@collate/judge/numbers/fraction'
import {readWritten, type Written} from '@collate/judge/numbers/written'
import {assign} from './assign.ts'
import type {PassageContext} from './context.ts'
import {periodOf, timesOf} from './dates.ts'
import {listsOf} from './list.ts'
import {expectPair, expectRow, isTrue} from './expect.ts'
import type {PeriodMention} from './mentions.ts'
import {isPartOfName} from './name-words.ts'
import {findPairs, pastOf, type ReadingIndex} from './pair.ts'
import {isDerived, measuresChange, roleOf} from './role.ts'
import type {Expected, Reading, Stat, Target} from './stat.ts'
import {findTargets} from './target.ts'

/** Fill each `<Stat>` with its readings: first the values, then what follows from them. */
export function resolve(claims: readonly Claim[], stats: readonly Stat[], context: PassageContext): void {
  const readings = new Map<number, Reading>()
  for (const stat of stats) {
    const own = claims.filter((claim) => statOf(claim, stats) === stat)
    const isKnown = stat.citations.length > 0
    stat.quantities = own.map((claim) => claim.quantity)
    for (const claim of own) {
      const role = isKnown ? roleOf(claim, stat.citations, context, own.length === 1) : unknownRole(claim)
      if (!role) continue
      const {start, end} = claim.quantity
      const slice = context.passage.text.slice(start, end)
      const reading: Reading = {claim, stat, slice, role, targets: [], expected: [], written: new Map()}
      stat.readings.push(reading)
      readings.set(claims.indexOf(claim), reading)
    }
    if (isKnown) resolveValues(stat, context)
  }
  for (const {citations, readings: own} of stats)
    if (citations.length > 0) for (const reading of own) resolveOthers(reading, readings, context)
}

/** Under a citation of nothing every number still is a claim, that nothing bears out. */
function unknownRole({quantity}: Claim): 'value' | undefined {
  return quantity.kind === 'year' ? undefined : 'value'
}

/** The innermost citation that holds a quantity, or part of it. */
function statOf({quantity}: Claim, stats: readonly Stat[]): Stat | undefined {
  let innermost: Stat | undefined
  for (const stat of stats) {
    const {start, end} = stat.span
    if (quantity.start >= end || start >= quantity.end) continue
    if (!innermost || end - start <= innermost.span.end - innermost.span.start) innermost = stat
  }
  return innermost
}

function resolveValues(stat: Stat, context: PassageContext): void {
  const values = stat.readings.filter(({role}) => role === 'value')
  const citations = assign(
    values.map(({claim}) => claim),
    stat.citations,
    context
  )
  for (const [index, reading] of values.entries()) resolveValue(reading, citations[index]!, context)
}

function resolveValue(reading: Reading, citations: Citation[], context: PassageContext): void {
  const expect = (row: Observation): Expected => expectRow(row, writtenFor(reading, row, context))
  reading.targets = targetsOf(reading.claim, citations, context, (row) => isTrue(expect(row)))
  reading.expected = reading.targets.flatMap(({row}) => (row ? [expect(row)] : []))
  const [period] = rowsOf(reading).map((row) => row.period)
  if (period !== undefined) context.told.set(reading.claim, period)
}

/** Of one value said of sport and of art the text may name either: both are cited. */
function targetsOf(
  claim: Claim,
  citations: readonly Citation[],
  context: PassageContext,
  fits: (row: Observation) => boolean
): Target[] {
  const cited = new Set(citations.map(({category}) => category))
  return citations.flatMap((citation) =>
    findTargets(claim, citation, context, fits).map(({categoryFault, ...target}) =>
      categoryFault && !(categoryFault.named && cited.has(categoryFault.named))
        ? {...target, categoryFault}
        : target
    )
  )
}

/** 产出下降3.5% of a growth of −3.5%: the verb has the sign, and `statistic-direction` judges it. */
function writtenFor(reading: Reading, row: Observation, context: PassageContext): Written {
  const written = writtenAs(reading, row.indicator.unit)
  const {indicator} = row
  const isVerb =
    isRate(reading.claim) &&
    measuresChange(indicator) &&
    reading.claim.directions.some((d) => !isPartOfName(d, reading.claim, indicator, context))
  if (!isVerb || !row.value.startsWith('-') || written.value.numerator <= 0n) return written
  return {...written, value: negate(written.value)}
}

/** Whether a claim says by how much something changed. */
export function isRate({change}: Claim): boolean {
  return change?.role === 'relative' || change?.role === 'difference'
}

function resolveOthers(reading: Reading, readings: ReadingIndex, context: PassageContext): void {
  const {role, claim, stat} = reading
  if (role === 'value') {
    if (claim.change?.role === 'to' || claim.directions.length > 0) findPast(reading, readings, context)
    else if (claim.quantity.kind === 'multiple')
      for (const row of rowsOf(reading)) noteComparison(reading, row, context)
    return
  }
  if (isDerived(role)) derive(reading, readings, context)
  else if (role === 'rest') reading.targets = restTargets(stat.citations[0]!, readings)
  if (reading.targets.length > 0) return
  reading.targets = targetsOf(claim, stat.citations, context, () => false)
}

/** What a list leaves out: the other categories of its wave. */
function restTargets(citation: Citation, readings: ReadingIndex): Target[] {
  const list = listsOf(readings.values()).find((d) => d.series.indicator === citation.indicator)
  return (list?.others ?? []).map((row) => ({citation, series: list!.series, category: row.category!, row}))
}

/** The wave before a value that is said to have risen or fallen. */
function findPast(reading: Reading, readings: ReadingIndex, context: PassageContext): void {
  const {change} = reading.claim
  const [target] = reading.targets
  if (!target?.row) return
  if (change?.role === 'from') return findFuture(reading, target, context)
  const start = change?.from === undefined ? undefined : readings.get(change.from)?.targets[0]?.row
  const [pair] = pastOf(target.row, reading, context)
  const isTold = start !== undefined && start !== target.row
  if (isTold) reading.pair = {from: start, to: target.row, series: target.series}
  else if (pair) reading.pair = pair
  if (isTold || !pair) noteComparison(reading, target.row, context)
}

/** Up from 41%: the other end is the newest wave. */
function findFuture(reading: Reading, {row: from, series}: Target, {published}: PassageContext): void {
  const to = from && newestWaves(wavesOf(series, from), published).at(-1)
  if (from && to && to !== from) reading.pair = {from, to, series}
}

function derive(reading: Reading, readings: ReadingIndex, context: PassageContext): void {
  const written = writtenAs(reading)
  const [citation] = reading.stat.citations
  if (isBare(reading.claim)) asValue(reading, citation!, context)
  if (reading.role === 'value') return
  const candidates = findPairs(reading, readings, context).flatMap((pair) => {
    const {unit} = pair.to.indicator
    const isAmount = reading.role === 'difference' && unitFactor(reading.claim.quantity, unit) !== undefined
    const expected = expectPair(pair, reading.role, isAmount ? writtenAs(reading, unit) : written)
    return expected ? [{pair, expected}] : []
  })
  const best = candidates.find(({expected}) => isTrue(expected)) ?? candidates[0]
  if (!best) return asValue(reading, citation!, context)
  const {from, to, series, target} = best.pair
  reading.pair = best.pair
  reading.expected = [best.expected]
  reading.targets = [
    target ?? {
      citation: citation!,
      series,
      row: to,
      population: to.population,
      ...wrongBase(reading, context)
    },
    {citation: citation!, series, row: from, population: from.population}
  ]
  const {comparedWith} = timesOf(reading.claim)
  if (comparedWith) noteDistance(reading, to, comparedWith, to.period)
}

/** Another base that a change names itself; where the sentence states its ends, they say so. */
function wrongBase({claim, stat}: Reading, context: PassageContext): Pick<Target, 'populationFault'> {
  if (claim.change?.from !== undefined || claim.change?.to !== undefined) return {}
  const {populationFault} = findTargets(claim, stat.citations[0]!, context, () => false)[0] ?? {}
  return populationFault?.span ? {populationFault} : {}
}

/** 82 percentage points of users: no word says that anything changed. */
function isBare({quantity, change, directions}: Claim): boolean {
  return quantity.kind === 'points' && !change && directions.length === 0
}

/** A statistic without other waves that the text calls a rise may be the size of that rise itself. */
function asValue(reading: Reading, citation: Citation, context: PassageContext): void {
  const {claim, role} = reading
  reading.role = 'value'
  resolveValue(reading, [citation], context)
  const [row] = rowsOf(reading)
  if (row) noteComparison(reading, row, context)
  const isOfKind = isBare(claim) || unitFactor(claim.quantity, citation.indicator.unit)
  if (isOfKind && reading.expected.some(isTrue)) return
  reading.role = role
  reading.expected = []
}

/** A year that a change is counted from has to have a value, or be the one that the statistic is counted from. */
function noteComparison(reading: Reading, row: Observation, context: PassageContext): void {
  const {comparedWith} = timesOf(reading.claim)
  const named = comparedWith && periodOf(comparedWith, context, row.period)
  if (named === undefined || !comparedWith) return
  if (comparedWith.period === undefined) return noteDistance(reading, row, comparedWith, named)
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(row.indicator.label[context.language])?.[0]
  const known = year ? [year] : wavesOf(context.library.series(row.indicator), row).map((wave) => wave.period)
  const isKnown = known.some((d) => isSamePeriod(timeOf(d), timeOf(named)))
  if (!isKnown || isSamePeriod(timeOf(named), row.when))
    reading.comparison = {span: comparedWith, named, known}
}

/** From 66% to 82% over four years: as far apart as the two values are, or as the first one is from the article. */
function noteDistance(
  reading: Reading,
  to: Observation,
  {years, ...span}: PeriodMention,
  named: string
): void {
  const from = reading.claim.change?.from === undefined ? undefined : reading.pair?.from.period
  if (from === undefined || years === undefined) return
  const start = yearsBefore(to.when, years).text
  // Where the text dates the second value, nothing else is counted from.
  const known = reading.claim.period ? [start] : [start, named]
  if (!known.map(timeOf).some((d) => isWithin(timeOf(from), d) || isWithin(d, timeOf(from))))
    reading.comparison = {span, named: start, known: [from]}
}

/** A quantity as numbers, in the unit of a statistic. */
export function writtenAs(reading: Reading, unit?: string): Written {
  const {claim, slice, written} = reading
  const key = unit ?? ''
  let numbers = written.get(key)
  if (!numbers) {
    const factor = unit === undefined ? undefined : unitFactor(claim.quantity, unit)
    written.set(key, (numbers = readWritten(claim.quantity, slice, factor)))
  }
  return numbers
}

/** The observations that a reading has been compared with. */
export function rowsOf({targets}: Reading): Observation[] {
  return [...new Set(targets.flatMap(({row}) => row ?? []))]
}
