import type {Category, Observation} from '@collate/statistics'
import {isSamePeriod, newestWaves, selectRows} from '@collate/statistics/model'
import {isBorneOut, type Findings, missingTerms} from 'remark-validate-statistics/judging'
import type {JudgedPassage, StatReading, Target} from 'remark-validate-statistics/reading'

/** `open`: the text does not say; the citation decides. */
export type FacetVerdict = 'agrees' | 'open' | 'disagrees'

/** How a statistic goes with a text, one facet each. */
export type Facets = {
  /** `row`: the statistic that the number is compared with, the first that fails where there are several. */
  value: {verdict: FacetVerdict; isChange: boolean; row: Observation}
  period: {verdict: FacetVerdict; isNewest: boolean}
  /** Absent where nobody is counted, or where the measure names them by itself and the text does not. */
  population?: {verdict: FacetVerdict}
  measure: {verdict: FacetVerdict; found: string[]; missing: string[]}
  /** `named`: of this indicator, in the text. */
  category?: {verdict: FacetVerdict; named: Category[]}
  direction?: {verdict: FacetVerdict}
}

type Messages = NonNullable<ReturnType<Findings['get']>>

/** Tell what the check would say of each facet, were the statistic cited here. */
export function readFacets(
  row: Observation,
  reading: StatReading,
  messages: Messages,
  {context}: JudgedPassage
): Facets {
  const weighed = reading.settled?.weighed ?? []
  const timed = weighed.find(({facet, support, by}) => facet === 'period' && by && support > 0)
  const target = reading.targets.find((d) => d.row === row) ?? reading.targets[0]
  const failing = reading.expected.find((d) => !isBorneOut(d))
  // The rest of a list and the like have no value of their own to fail.
  const holds = reading.expected.length > 0 ? !failing : messages.every((d) => !d.fatal)
  const isTurned = messages.some((d) => d.ruleId === 'statistic-direction' && d.fatal)
  return {
    value: {
      verdict: holds ? 'agrees' : 'disagrees',
      isChange: reading.pair !== undefined && reading.role !== 'value',
      row: failing?.rows[0] ?? row
    },
    period: {
      // In September, for the value of a year.
      verdict: target?.period || timed?.isPartial ? 'disagrees' : timed ? 'agrees' : 'open',
      isNewest: target !== undefined && isNewest(row, target)
    },
    ...(isOfSomebody(row, reading) && {population: {verdict: populationVerdict(row, target)}}),
    measure: readMeasure(row, context),
    ...(row.category && {category: readCategory(row, reading, target)}),
    ...(reading.settled?.reading.stance.move && {direction: {verdict: isTurned ? 'disagrees' : 'agrees'}})
  }
}

function isOfSomebody({population, indicator}: Observation, {settled, targets}: StatReading): boolean {
  if (population.id === '') return false
  const isNamed = settled?.weighed.some(({facet, by}) => facet === 'population' && by)
  return indicator.base === 'named' || isNamed === true || targets.some((d) => d.populationFault)
}

function populationVerdict({population}: Observation, target: Target | undefined): FacetVerdict {
  if (target?.populationFault) return target.populationFault.span ? 'disagrees' : 'open'
  return target?.population?.id === population.id ? 'agrees' : 'disagrees'
}

function readCategory(
  {category, indicator}: Observation,
  {settled}: StatReading,
  target: Target | undefined
): NonNullable<Facets['category']> {
  const key = `${indicator.package}/${indicator.id}`
  const ids = (settled?.reading.names ?? []).flatMap(({values}) =>
    values.flatMap((d) => (d.kind === 'category' && d.indicator === key ? [d.id] : []))
  )
  const named = [...new Set(ids)].flatMap((id) => indicator.categories.get(id) ?? [])
  const isNamed = named.some((d) => d === category) && !target?.categoryFault
  return {verdict: isNamed ? 'agrees' : named.length > 0 ? 'disagrees' : 'open', named}
}

function isNewest({when, category, population}: Observation, {series}: Target): boolean {
  const newest = newestWaves(selectRows(series, {category: category ?? null, population}))
  return newest.some((d) => isSamePeriod(d.when, when))
}

function readMeasure({indicator}: Observation, context: JudgedPassage['context']): Facets['measure'] {
  const groups = indicator.terms[context.language]
  const missing = missingTerms(indicator, context)
  const key = `${indicator.package}/${indicator.id}`
  const found = context.terms.filter(({values}) => values.some((d) => d.indicator === key))
  return {
    verdict: groups.length === 0 ? 'open' : missing.length === 0 ? 'agrees' : 'disagrees',
    found: [...new Set(found.map(({start, end}) => context.passage.text.slice(start, end)))],
    missing: missing.map((alternatives) => alternatives[0]!)
  }
}

const weights = {
  value: 40,
  measure: 40,
  category: [14, -14],
  population: [12, -15],
  period: [10, -15],
  direction: [4, -10],
  newest: 3
} as const

/** How well a statistic goes with a text; comparable between statistics for one text. */
export function textAgreement(facets: Facets): number {
  const {value, measure, category, population, period, direction} = facets
  return (
    (value.verdict === 'agrees' ? weights.value : 0) +
    weights.measure * shareOf(measure) ** 2 +
    points(category?.verdict, weights.category) +
    points(population?.verdict, weights.population) +
    points(period.verdict, weights.period) +
    points(direction?.verdict, weights.direction) +
    (period.isNewest ? weights.newest : 0)
  )
}

/** Whether anything but a number speaks for it: the same number stands in many tables. */
export function isPlausible(facets: Facets): boolean {
  const {value, measure, population, category} = facets
  if (value.verdict === 'disagrees') return isAlike(facets)
  return shareOf(measure) > 0 || population?.verdict === 'agrees' || category?.verdict === 'agrees'
}

/** Whether everything but the number speaks for it. */
function isAlike({measure, population, period, category}: Facets): boolean {
  const others = [...(population ? [population] : []), period, ...(category ? [category] : [])]
  return measure.verdict === 'agrees' && others.every((d) => d.verdict !== 'disagrees')
}

function shareOf({verdict, found, missing}: Facets['measure']): number {
  if (verdict === 'agrees') return 1
  return found.length === 0 ? 0 : found.length / (found.length + missing.length)
}

function points(verdict: FacetVerdict | undefined, [agrees, disagrees]: readonly [number, number]): number {
  if (verdict === 'agrees') return agrees
  return verdict === 'disagrees' ? disagrees : 0
}
