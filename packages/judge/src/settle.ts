import type {Quantity, Span} from '@collate/claims'
import {chooses, createScales, least, type Candidate} from './candidate.ts'
import {eachOf, isJoint, sumOfAlternatives} from './each.ts'
import {spanKey, type JudgeReading, type SentenceContext} from './evidence/context.ts'
import {denialsOf} from './evidence/denial.ts'
import type {Weighed} from './evidence/facet.ts'
import {isPair, isTrue, type Hypothesis} from './hypotheses/hypothesis.ts'
import {ownUnit} from './hypotheses/own-unit.ts'
import {publishedHypotheses} from './hypotheses/published.ts'
import {unitHypotheses} from './hypotheses/unit.ts'
import {valueHypotheses} from './hypotheses/value.ts'
import {rivalsOf} from './open.ts'
import {turnedHedge} from './turned.ts'
import {hypothesesOf, type Question} from './hypotheses/question.ts'

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
  /** The same of what the words ask for. */
  asked: readonly Weighed[]
  /** Those in which the words say otherwise. */
  faults: readonly Weighed[]
  /** The rows of all that one number is said of: Helm and etcd, each 75% or more. */
  each: readonly Hypothesis[]
  /** Now, 目前: the text claims to be up to date. */
  now?: Span
  /** Words that deny what is said of it. */
  denials: readonly Span[]
  /** It is the published growth of what is cited, which the values cited do not give. */
  isPublished?: true
  /** What is wrong with the number itself. */
  number?: 'value' | 'hedge' | 'unit'
  /** Readings that the words leave open, where the number is true in one and false in another. */
  open?: readonly Hypothesis[]
}

/**
 * Choose a hypothesis for one quantity; where its verb is that of the number beside it, and is none of its own, without.
 *
 * @returns nothing for a number beside others that is of another kind than all that is cited: 8 stations
 */
export function settleQuantity(
  reading: JudgeReading,
  slice: string,
  question: Question,
  context: SentenceContext
): Settled | undefined {
  const found = settleAs(reading, slice, question, context)
  if (!reading.stance.isShared || !found || isSettled(found)) return found
  const {versus} = reading.stance
  const alone = settleAs(
    {...reading, stance: {as: undefined, move: undefined, versus}},
    slice,
    question,
    context
  )
  return alone && isSettled(alone) && alone.hypothesis!.role === 'value' ? alone : found
}

/** Whether the words agree with a number, and nothing is left open. */
function isSettled({hypothesis, faults, denials, number, open}: Settled): boolean {
  const isOff = faults.length > 0 || denials.length > 0 || number !== undefined || open !== undefined
  return hypothesis !== undefined && isTrue(hypothesis) && !isOff
}

function settleAs(
  reading: JudgeReading,
  slice: string,
  question: Question,
  context: SentenceContext
): Settled | undefined {
  const weigh = createScales(reading, context)
  const candidatesOf = (said: JudgeReading): Candidate[] =>
    hypothesesOf(said, slice, question, context)
      .filter((d) => mayBeTaken(d, said))
      .map(weigh)
  const candidates = candidatesOf(reading)
  const truth = least(candidates.filter(isTruth))
  const meant = least(candidates.filter(({hypothesis}) => isPlausible(hypothesis, reading)))
  const now = reading.times.find(({time, strength}) => time.kind === 'now' && strength >= 1)
  const settled = (taken: Candidate | undefined, number?: Settled['number']): Settled => {
    const found: Settled = {
      reading,
      slice,
      weighed: taken?.weighed ?? [],
      asked: meant?.weighed ?? [],
      faults: taken?.faults ?? [],
      each: taken ? eachOf(taken.hypothesis, reading, candidates, context) : [],
      denials: taken ? denialsOf(taken.hypothesis, reading, context) : []
    }
    if (taken) found.hypothesis = taken.hypothesis
    if (meant) found.intended = meant.hypothesis
    if (now) found.now = {start: now.start, end: now.end}
    if (number) found.number = number
    return found
  }
  const isPlain = reading.quantity.hedge === 'exactly'
  const isHedge = meant?.choice === 0 && isHedgeOnly(meant.hypothesis, reading, slice)
  // 出口增长不到6.2%, where it is 6.2%: true of the imports, of which the words say less.
  const isOfOther =
    truth && truth.hypothesis.row !== meant?.hypothesis.row && truth.hypothesis.role === 'value'
  if (isHedge && isOfOther && meant.support > truth.support) return settled(meant, 'hedge')
  const turned = truth && turnedHedge(truth, reading, candidatesOf)
  if (turned) return settled(turned, 'hedge')
  const either = meant && sumOfAlternatives(meant.hypothesis, reading, slice, candidates, context)
  if (either) return {...settled(meant), hypothesis: either, each: []}
  const open = meant && !isHedge ? leftOpen(meant, candidates, reading, context) : undefined
  if (open) return {...settled(open.truth), faults: [], open: open.readings}
  if (
    truth &&
    !truth.faults.some(({facet}) => chooses.has(facet)) &&
    (truth.faults.length === 0 || isSame(truth, meant) || isTold(truth))
  ) {
    const found = settled(truth)
    const holds = found.each.every(isTrue) || isJoint(found.each, reading, slice)
    return holds ? found : {...found, number: isPlain ? 'value' : 'hedge'}
  }
  const published = least(publishedHypotheses(reading, slice, question.citations).map(weigh))
  // One that is neither true nor told in all its words is as little meant as what the levels give.
  if (published && published.choice === 0 && (isTrue(published.hypothesis) || published.faults.length === 0))
    return {...settled(published, 'value'), intended: published.hypothesis, isPublished: true}
  // A rest or sum that does not come out is told by the rule of totals.
  const derived =
    reading.part && least(candidates.filter(({hypothesis: {role}}) => role === 'rest' || role === 'sum'))
  if (derived) return settled(derived)
  if (meant && isHedge) return settled(meant, 'hedge')
  const likely = slipsOf(reading, slice, question, candidates, meant ?? truth, weigh)
  // What has the right digits comes before what can be no number of the statistic at all.
  const own = likely.filter(({hypothesis}) => !hypothesis.isForeign)
  const slip = least(own.filter(({hypothesis}) => hypothesis.role === 'value')) ?? least(own) ?? least(likely)
  if (slip && slip.choice <= (meant?.choice ?? Infinity)) {
    const isOther =
      slip.hypothesis.isForeign && question.others.length > 0 && !shares.has(reading.quantity.kind)
    return isOther ? undefined : settled(slip, 'unit')
  }
  if (truth && (!meant || isNear(truth, meant, reading, slice))) return settled(truth)
  if (meant && isTrue(meant.hypothesis)) return settled(meant)
  return meant && settled(meant, isPlain ? 'value' : 'hedge')
}

/** What the number may be in a wrong unit, where the words say no more against it. */
function slipsOf(
  reading: JudgeReading,
  slice: string,
  {citations}: Question,
  candidates: readonly Candidate[],
  other: Candidate | undefined,
  weigh: (hypothesis: Hypothesis) => Candidate
): Candidate[] {
  const slips = [
    ...candidates.filter(({hypothesis}) => hypothesis.outcome === 'unit'),
    ...citations.flatMap((d) => unitHypotheses(ownUnit(reading, slice, d), slice, d)).map(weigh)
  ]
  return slips.filter(({hypothesis, choice, faults}) =>
    hypothesis.isForeign
      ? !other
      : choice <= 2 && !faults.some(({facet, isMissing}) => facet === 'since' && isMissing)
  )
}

/**
 * The readings between which only far words choose, or none: what the words ask for, and its rivals.
 *
 * @returns nothing where the number is true in all of them, or false in all
 */
function leftOpen(
  meant: Candidate,
  candidates: readonly Candidate[],
  reading: JudgeReading,
  context: SentenceContext
): {truth: Candidate; readings: Hypothesis[]} | undefined {
  const all = [meant, ...rivalsOf(meant, candidates, reading, context)]
  const truth = all.find(({hypothesis}) => isTrue(hypothesis))
  const isOpen = truth !== undefined && all.some(({hypothesis}) => !isTrue(hypothesis))
  return isOpen ? {truth, readings: all.map(({hypothesis}) => hypothesis)} : undefined
}

/** Most of what could be worked out is neither what the number is nor what it may be meant as: nobody asks for its words. */
function mayBeTaken(hypothesis: Hypothesis, reading: JudgeReading): boolean {
  return isTrue(hypothesis) || hypothesis.outcome === 'unit' || isPlausible(hypothesis, reading)
}

/** Kinds that always state a statistic; a count beside them may be one of something else. */
const shares: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'multiple', 'currency'])

/** A true hypothesis that the words allow at all: not what a number is by chance among all that could be worked out. */
function isTruth(candidate: Candidate): boolean {
  return isTrue(candidate.hypothesis) && !candidate.isByChance
}

/** Whether two candidates speak of the same cells. */
function isSame({hypothesis: a}: Candidate, b: Candidate | undefined): boolean {
  return b === undefined || !isPair(a.role) || (a.row === b.hypothesis.row && a.from === b.hypothesis.from)
}

/** Whether the words say between what a change or gap is. */
function isTold({weighed}: Candidate): boolean {
  return weighed.some(({facet, support}) => facet === 'since' && support >= 1.5)
}

/** Whether a true hypothesis is so near to what the words say that it may be what was written down wrongly. */
function isNear(truth: Candidate, meant: Candidate, reading: JudgeReading, slice: string): boolean {
  const {hypothesis, faults} = truth
  // An old value told plainly is no slip of the pen.
  if (faults.some(({facet}) => facet === 'version')) return false
  if (isPair(hypothesis.role)) {
    const [only, more] = faults
    // What is pinned is no slip of the pen either.
    if (hypothesis.citation.from && only?.facet === 'since') return false
    const isHalf = hypothesis.row === meant.hypothesis.row || hypothesis.from === meant.hypothesis.from
    return more === undefined && only !== undefined && isHalf && only.facet !== 'direction'
  }
  // A loose hedge is true of many cells.
  if (reading.quantity.kind === 'percent' && Number(reading.quantity.step) >= 4) return false
  const isLoose = reading.quantity.hedge !== 'exactly'
  if (isLoose && faults.some(({sign}) => !sign)) return false
  if (faults.filter(({facet}) => chooses.has(facet)).length > 1) return false
  return !isLoose || isHedgeOnly(hypothesis, reading, slice)
}

/** What a number without words of change may be meant as: the value, not one of the many changes that could be worked out. */
function isPlausible(
  {role, row, from, outcome, isOfLevel}: Hypothesis,
  {stance, quantity, part, whole, amount, isSurveyed, names}: JudgeReading
): boolean {
  if ((role === 'share' && amount) || isOfLevel) return true
  if (outcome === 'unit' || role === 'parts') return false
  if (role === 'sample') return isSurveyed === true
  // In 8 of 40 stations: not of those whom the statistic counts.
  if (role === 'portion')
    return (
      whole !== undefined &&
      (whole.value === String(row.n ?? row.population.size) || isNamed(whole.end, names))
    )
  if (part !== undefined) return role === 'rest' || role === 'sum' || role === 'value'
  if (!isPair(role)) return role === 'value' || role === 'margin'
  if (role === 'ends') return false
  if (quantity.kind === 'points' || quantity.kind === 'multiple' || quantity.unit === 'points') return true
  return stance.as === 'by' && from !== undefined
}

/** Whether a population is named right behind a number. */
function isNamed(end: number, names: JudgeReading['names']): boolean {
  return names.some(
    ({start, values}) => start >= end && start - end <= 2 && values.some(({kind}) => kind === 'population')
  )
}

/** Over 82% where it is 82%, 95% where it is nearly 95%: the number is right, and how exact it is said to be is not. */
function isHedgeOnly({role, row, citation}: Hypothesis, reading: JudgeReading, slice: string): boolean {
  const {quantity} = reading
  if (role !== 'value' || (quantity.hedge === 'exactly' && row.comparison === '=')) return false
  const plain = {...reading, quantity: {...quantity, hedge: 'exactly' as const}}
  const [bare] = valueHypotheses(ownUnit(plain, slice, citation), slice, citation, [
    {...row, comparison: '='}
  ])
  return bare?.outcome === 'agrees'
}

/** The words that a settled quantity rests on, by their place. */
export function usedBy({weighed, reading, faults, number, open}: Settled): Array<[string, Use]> {
  if (faults.length > 0 || number !== undefined || open) return []
  return weighed.flatMap(({by, support}) =>
    by ? [[spanKey(by), {by: reading.at, strength: support}] as [string, Use]] : []
  )
}

type Use = {by: number; strength: number}
