import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import {weighDirection} from './evidence/direction.ts'
import {excess, type Weighed} from './evidence/facet.ts'
import {withoutLabelTimes} from './evidence/label-time.ts'
import {weighMeasure} from './evidence/measure.ts'
import {weighCategory, weighPopulation} from './evidence/name-facet.ts'
import {weighOtherSide} from './evidence/other-side.ts'
import {weighPeriod} from './evidence/period.ts'
import {weighRole, weighSince} from './evidence/role.ts'
import {weighStatus} from './evidence/status.ts'
import {weighVersion} from './evidence/version.ts'
import {tellsGrowth, tellsIncrease} from './hypotheses/growth.ts'
import type {Citation, Hypothesis, Role} from './hypotheses/hypothesis.ts'

/** A hypothesis with all that the words say for and against it. */
export type Candidate = {
  hypothesis: Hypothesis
  weighed: Weighed[]
  /** Facets in which the words say otherwise, the worst first. */
  faults: Weighed[]
  /** What speaks against the cell that it names, and against all of it. */
  choice: number
  cost: number
  support: number
}

/** The words of a true reading may be outweighed by so much before it counts as another statement. */
const margin = 1

/** Weighs the hypotheses of one quantity. */
export function createScales(
  whole: JudgeReading,
  context: SentenceContext
): (hypothesis: Hypothesis) => Candidate {
  // The words of a measure say the same of all values of a citation.
  const measures = new Map<Citation, Map<Role, Weighed>>()
  // So do those that tell of whom and of what it is, at whatever time.
  const groups = new Map<Citation, Map<string, readonly [category: Weighed, population: Weighed]>>()
  const over = context.brief ? overInBrief : overAtLength

  return (hypothesis) => {
    if (untold.has(hypothesis.role))
      return {hypothesis, weighed: [], faults: [], choice: 0, cost: 0, support: -1}
    const weighed = hypothesis.role === 'spread' ? weighEnds(hypothesis) : weighFacets(hypothesis)
    const faults = weighed.filter((facet) => over(facet) > margin).toSorted((a, b) => over(b) - over(a))
    return {
      hypothesis,
      weighed,
      faults,
      choice: total(faults.filter(({facet}) => chooses.has(facet)).map(over)),
      cost: total(faults.map(over)),
      support: total(weighed.map(({support}) => support))
    }
  }

  function weighFacets(hypothesis: Hypothesis): Weighed[] {
    const reading = withoutLabelTimes(whole, hypothesis.citation.indicator, context.language)
    return [
      weighPeriod(hypothesis, reading, context),
      ...groupOf(hypothesis, reading),
      measureOf(hypothesis, reading),
      weighRole(hypothesis, reading, context),
      weighSince(hypothesis, reading, context),
      weighOtherSide(hypothesis, reading, context),
      weighDirection(hypothesis, reading, context),
      weighStatus(hypothesis, reading, context),
      weighVersion(hypothesis, reading, context)
    ]
  }

  function measureOf(hypothesis: Hypothesis, reading: JudgeReading): Weighed {
    const {citation, role} = hypothesis
    let byRole = measures.get(citation)
    if (!byRole) measures.set(citation, (byRole = new Map()))
    let weighed = byRole.get(role)
    if (!weighed) byRole.set(role, (weighed = weighMeasure(hypothesis, reading, context)))
    return weighed
  }

  function groupOf(hypothesis: Hypothesis, reading: JudgeReading): Weighed[] {
    const {citation} = hypothesis
    let byGroup = groups.get(citation)
    if (!byGroup) groups.set(citation, (byGroup = new Map()))
    const key = groupKey(hypothesis, reading)
    let weighed = byGroup.get(key)
    if (!weighed) {
      weighed = [weighCategory(hypothesis, reading, context), weighPopulation(hypothesis, reading, context)]
      byGroup.set(key, weighed)
    }
    // Whose a facet is shows by which object it is.
    return weighed.map((facet) => ({...facet}))
  }

  /** What is said of a range is said of one of its ends; categories between which it lies need no name. */
  function weighEnds({from, ...range}: Hypothesis): Weighed[] {
    const {row} = range
    const [high, low] = [row, from ?? row].map((end) => weighFacets({...range, role: 'value', row: end}))
    // Fell by 2.2 to 8.5 points is told of falls; rose by 58% to 59% is not of levels.
    const isAmount = tellsGrowth(range.citation) || tellsIncrease(range.citation)
    const isChange = whole.stance.as !== undefined && (whole.stance.as !== 'by' || !isAmount)
    return high!.map((own, at) => {
      const weighed = excess(low![at]!) < excess(own) ? low![at]! : own
      if (weighed.facet === 'role' && isChange) return {...weighed, against: weighed.support + 3}
      if (weighed.facet !== 'category' || !weighed.isMissing || from?.category === row.category)
        return weighed
      const {isMissing: _, ...unnamed} = weighed
      return {...unnamed, against: 0}
    })
  }
}

/** All that the words for a category and a population depend on: a base on how many were asked and by whom, and a revision on its version. */
function groupKey({role, row, from}: Hypothesis, {base, versions}: JudgeReading): string {
  const key = `${role} ${cellKey(row)} ${from ? `${from.indicator.id} ${cellKey(from)}` : ''}`
  const asked = base ? ` ${row.n} ${row.source.title} ${row.source.publisher}` : ''
  return versions.length > 0 ? `${key}${asked} ${row.period} ${row.out}` : `${key}${asked}`
}

function cellKey({category, population}: Observation): string {
  return `${category?.id ?? ''} ${population.id}`
}

/** What follows from other numbers rests on no words of its own. */
const untold: ReadonlySet<Role> = new Set(['parts', 'sample', 'sum', 'rest'])

/** Facets that say which cell is meant; the others say something of it. */
export const chooses: ReadonlySet<Weighed['facet']> = new Set([
  'period',
  'category',
  'population',
  'role',
  'since',
  'status',
  'version'
])

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** Something that should be named and is not weighs this much. */
const missing = 2

function overAtLength(facet: Weighed): number {
  return facet.isMissing ? Math.max(excess(facet), missing) : excess(facet)
}

/** Facets that a title may leave to the body. */
const leftOut: ReadonlySet<Weighed['facet']> = new Set(['measure', 'category', 'population'])

function overInBrief(facet: Weighed): number {
  return facet.isMissing && !facet.sign && leftOut.has(facet.facet) ? 0 : overAtLength(facet)
}

/** The candidate with the least against it, then the most for it, then the newest. */
export function least(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (!best || isBetter(candidate, best)) best = candidate
  return best
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.choice !== b.choice) return a.choice < b.choice
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.support !== b.support) return a.support > b.support
  const [isValue, isOther] = [a.hypothesis.role === 'value', b.hypothesis.role === 'value']
  if (isValue !== isOther) return isValue
  return comparePeriods(a.hypothesis.row.when, b.hypothesis.row.when) > 0
}
