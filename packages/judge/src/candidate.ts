import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import {createCellScales} from './cell.ts'
import {createChangeScales} from './change.ts'
import {weighDirection} from './evidence/direction.ts'
import {excess, type Weighed} from './evidence/facet.ts'
import {withoutLabelTimes} from './evidence/label-time.ts'
import {weighMeasure} from './evidence/measure.ts'
import {weighPopulation} from './evidence/name-facet.ts'
import {weighStatus} from './evidence/status.ts'
import {weighVersion} from './evidence/version.ts'
import {tellsGrowth, tellsIncrease} from './hypotheses/growth.ts'
import type {Citation, Hypothesis, Role} from './hypotheses/hypothesis.ts'

/** A hypothesis with all that the words say for and against it. */
export type Candidate = {
  hypothesis: Hypothesis
  /** When its value is of, of what, and of whom; nothing of a hypothesis of several values. */
  cell: readonly Weighed[]
  /** What speaks against that: the choice is no less. */
  floor: number
  weighed: Weighed[]
  /** Facets in which the words say otherwise, the worst first. */
  faults: Weighed[]
  /** What speaks against the cell that it names, and against all of it. */
  choice: number
  cost: number
  support: number
  /** The words tell no such change, or leave out what it would count from: the number is by chance what it is. */
  isByChance: boolean
}

type Judgement = Pick<Candidate, 'weighed' | 'faults' | 'choice' | 'cost' | 'support'>

/** One of many hypotheses: its cell is weighed at once, and all else where somebody asks. */
class CandidateOnDemand implements Candidate {
  readonly hypothesis: Hypothesis
  readonly cell: readonly Weighed[]
  readonly floor: number
  readonly #judge: (candidate: Candidate) => Judgement
  readonly #isByChance: (hypothesis: Hypothesis) => boolean
  #known: Judgement | undefined

  constructor(
    {hypothesis, cell, floor}: Pick<Candidate, 'hypothesis' | 'cell' | 'floor'>,
    judge: (candidate: Pick<Candidate, 'hypothesis' | 'cell'>) => Judgement,
    isByChance: (hypothesis: Hypothesis) => boolean
  ) {
    this.hypothesis = hypothesis
    this.cell = cell
    this.floor = floor
    this.#judge = judge
    this.#isByChance = isByChance
  }

  get isByChance(): boolean {
    return this.#isByChance(this.hypothesis)
  }

  get #judgement(): Judgement {
    return (this.#known ??= this.#judge(this))
  }

  get weighed(): Weighed[] {
    return this.#judgement.weighed
  }

  get faults(): Weighed[] {
    return this.#judgement.faults
  }

  get choice(): number {
    return this.#judgement.choice
  }

  get cost(): number {
    return this.#judgement.cost
  }

  get support(): number {
    return this.#judgement.support
  }
}

/** The words of a true reading may be outweighed by so much before it counts as another statement. */
const margin = 1

/** Weighs the hypotheses of one quantity. */
export function createScales(
  whole: JudgeReading,
  context: SentenceContext
): (hypothesis: Hypothesis) => Candidate {
  const over = context.brief ? overInBrief : overAtLength
  const weighCell = createCellScales(readingFor, context)
  const weighChange = createChangeScales(context)
  const measures = createMeasureScales(context)

  return (hypothesis) => {
    const {role} = hypothesis
    if (untold.has(role))
      return untoldCandidate(hypothesis, otherBase(hypothesis, readingFor(hypothesis), context))
    const isOfSeveral = role === 'spread'
    measures.ask(isOfSeveral ? asValue(hypothesis, hypothesis.row) : hypothesis)
    const cell = isOfSeveral ? [] : weighCell(hypothesis)
    return new CandidateOnDemand(
      {hypothesis, cell, floor: total(cell.map(over).filter((d) => d > margin))},
      judge,
      isByChance
    )
  }

  function judge({hypothesis, cell}: Pick<Candidate, 'hypothesis' | 'cell'>): Judgement {
    const weighed = hypothesis.role === 'spread' ? weighEnds(hypothesis) : weighFacets(hypothesis, cell)
    return judgementOf(weighed, over)
  }

  function isByChance(hypothesis: Hypothesis): boolean {
    const told =
      hypothesis.role === 'spread' ? weighEnds(hypothesis) : weighChange(hypothesis, readingFor(hypothesis))
    return told.some((d) => over(d) > margin && (d.facet === 'role' || (d.facet === 'since' && d.isMissing)))
  }

  function readingFor({citation}: Hypothesis): JudgeReading {
    return withoutLabelTimes(whole, citation.indicator, context.language)
  }

  function weighFacets(hypothesis: Hypothesis, cell: readonly Weighed[]): Weighed[] {
    const reading = readingFor(hypothesis)
    return [
      // Whose a facet is shows by which object it is.
      ...cell.map((facet) => ({...facet})),
      measures.weigh(hypothesis, reading),
      ...weighChange(hypothesis, reading),
      weighDirection(hypothesis, reading, context),
      weighStatus(hypothesis, reading, context),
      weighVersion(hypothesis, reading, context)
    ]
  }

  /** What is said of a range is said of one of its ends; categories between which it lies need no name. */
  function weighEnds(range: Hypothesis): Weighed[] {
    const {row, from} = range
    const [high, low] = [row, from ?? row].map((end) => {
      const value = asValue(range, end)
      return weighFacets(value, weighCell(value))
    })
    // Fell by 2.2 to 8.5 points is told of falls; rose by 58% to 59% is not of levels.
    const isAmount = tellsGrowth(range.citation) || tellsIncrease(range.citation)
    const isChange = whole.stance.as !== undefined && (whole.stance.as !== 'by' || !isAmount)
    return high!.map((own, at) => {
      const weighed = excess(low![at]!) < excess(own) ? low![at]! : own
      if (weighed.facet === 'role' && isChange) return {...weighed, against: weighed.support + 3}
      if (weighed.facet !== 'category' || !weighed.isMissing || from?.category === row.category)
        return weighed
      return {...weighed, against: 0, isMissing: false}
    })
  }
}

/** The words of a measure say the same of all values of a citation: the first of a role stands for all. */
function createMeasureScales(context: SentenceContext): {
  ask: (hypothesis: Hypothesis) => void
  weigh: (hypothesis: Hypothesis, reading: JudgeReading) => Weighed
} {
  const measures = new Map<Citation, Map<Role, {first: Hypothesis; weighed?: Weighed}>>()
  return {
    ask(hypothesis) {
      const {citation, role} = hypothesis
      let byRole = measures.get(citation)
      if (!byRole) measures.set(citation, (byRole = new Map()))
      if (!byRole.has(role)) byRole.set(role, {first: hypothesis})
    },
    weigh({citation, role}, reading) {
      const asked = measures.get(citation)!.get(role)!
      return (asked.weighed ??= weighMeasure(asked.first, reading, context))
    }
  }
}

function judgementOf(weighed: Weighed[], over: (facet: Weighed) => number): Judgement {
  const faults = weighed.filter((facet) => over(facet) > margin).toSorted((a, b) => over(b) - over(a))
  return {
    weighed,
    faults,
    choice: total(faults.filter(({facet}) => chooses.has(facet)).map(over)),
    cost: total(faults.map(over)),
    support: total(weighed.map(({support}) => support))
  }
}

/** Whom the words name of what needs no words: whose shares a sum is of (合计占国内生产总值的55.7%), who were so many. */
function otherBase(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Weighed[] {
  const {role, row} = hypothesis
  const {base, names} = reading
  const isSample = role === 'sample'
  if (!isSample && !(role === 'sum' && row.category && base)) return []
  const population = weighPopulation(asValue(hypothesis, row), reading, context)
  // Grammar ties others to how many there are, and nothing names these.
  const other = names.find(
    ({strength, values}) => strength >= tied && values.some(({kind}) => kind === 'population')
  )
  if (isSample && population.isMissing && other)
    return [{...population, against: tied, sign: {start: other.start, end: other.end}}]
  const {sign} = population
  const isOfBase = !!sign && !!base && sign.start < base.end && base.start < sign.end
  return (isSample ? sign : isOfBase) && excess(population) > margin ? [population] : []
}

/** Grammar ties a name to a number from here on. */
const tied = 4

/** One end of a range, as a value. */
function asValue({citation, outcome, value}: Hypothesis, row: Observation): Hypothesis {
  return {citation, role: 'value', row, outcome, value}
}

/** What follows from other numbers rests on no words of its own. */
const untold: ReadonlySet<Role> = new Set(['parts', 'sample', 'sum', 'rest'])

function untoldCandidate(hypothesis: Hypothesis, faults: Weighed[]): Candidate {
  const judgement = {weighed: faults, faults, choice: 0, cost: 0, support: -1}
  return {hypothesis, cell: [], floor: 0, ...judgement, isByChance: false}
}

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

/** The candidate with the least against it, then the most for it, then the one that the hedge is nearest to, then the newest. */
export function least(candidates: readonly Candidate[]): Candidate | undefined {
  // The likeliest first: where one has little against it, most of the others need no weighing.
  let bound = Infinity
  for (const candidate of candidates.toSorted((a, b) => a.floor - b.floor))
    if (candidate.floor < bound) bound = Math.min(bound, candidate.choice)
  let best: Candidate | undefined
  for (const candidate of candidates)
    if (candidate.floor <= bound && (!best || isBetter(candidate, best))) best = candidate
  return best
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.choice !== b.choice) return a.choice < b.choice
  if (a.cost !== b.cost) return a.cost < b.cost
  if (a.support !== b.support) return a.support > b.support
  const [isValue, isOther] = [a.hypothesis.role === 'value', b.hypothesis.role === 'value']
  if (isValue !== isOther) return isValue
  // More than doubled: of twice as many rather than of ninety times.
  const [isLess, isLessOther] = [a.hypothesis.outcome === 'less', b.hypothesis.outcome === 'less']
  if (isLess !== isLessOther) return isLessOther
  return comparePeriods(a.hypothesis.row.when, b.hypothesis.row.when) > 0
}
