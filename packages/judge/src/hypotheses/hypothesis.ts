import type {Category, Indicator, Observation, Population} from '@collate/statistics'
import type {Day, Period} from '@collate/statistics/model'
import type {Outcome} from '../numbers/fit.ts'
import type {Fraction} from '../numbers/fraction.ts'

/** One part of `cite`; what it leaves out, the sentence supplies. */
export type CitedIndicator = {
  /** As written. */
  text: string
  indicator: Indicator
  /** Where a change begins; `period` is where it ends then. */
  from?: Period | undefined
  period?: Period | undefined
  population?: Population | undefined
  category?: Category | undefined
  /** The day on which a version was published. */
  vintage?: Day | undefined
}

/** The same with the values that it allows. */
export type Citation = CitedIndicator & {
  /** All values of the indicator, oldest first; of each the version that counts. */
  rows: readonly Observation[]
  /** The other versions of them. */
  versions: readonly Observation[]
  /** Those of both that may be told; absent where all of them may. */
  stated?: ReadonlySet<Observation>
  /** What was published of its growth. */
  growths: () => readonly Observation[]
  /** What was published of growth that is told in the words of its own, but of another level: in real terms. */
  growthsAlike: () => readonly Observation[]
}

/**
 * What a quantity may state of its statistic.
 *
 * `value`: the number itself.  `difference`, `relative`, `multiple`: what became of it between two times.  `gap`,
 * `lead`, `ratio`: the same between two categories or populations.  `rest`: what the parts leave.
 */
export type Role =
  | 'value'
  | 'difference'
  | 'relative'
  | 'multiple'
  | 'gap'
  | 'lead'
  | 'ratio'
  | 'rest'
  | 'sum'
  | 'parts'
  | 'sample'
  /** 672 of 1,200 employees: a share told as a count. */
  | 'portion'
  /** 48% to 57%: both ends of a change, told as a range. */
  | 'ends'
  /** 36% to 82%: a range that two values are the ends of. */
  | 'spread'
  | 'share'
  /** Up 0.8 points to 28.6% of all: what became of the share that a count is of its whole. */
  | 'shift'
  /** ±1.6 points: how far the value may be off. */
  | 'margin'

/** A reading of a quantity, and how it goes with the number. */
export type Hypothesis = {
  citation: Citation
  role: Role
  row: Observation
  /** What a change or gap is counted from. */
  from?: Observation
  /** What the two are shares of. */
  wholes?: readonly Observation[]
  outcome: Outcome | 'unit' | 'unrounded'
  /** Why the unit is wrong, where it is. */
  reason?: UnitReason
  /** The number is of another kind than everything that is cited. */
  isForeign?: true
  /** Half the rate of larger firms: a fraction that the words set beside another value. */
  isOfLevel?: true
  /** Lower than the target of 83: the hedge sets it against what was told before. */
  isSetAgainst?: true
  /** What the text should say. */
  value: Fraction
}

/** `kind`: a share for points, a count for a share…; `level`: the value itself for its change; `turned`: 1:13.6 for 13.6:1. */
export type UnitReason = 'turned' | 'kind' | 'currency' | 'magnitude' | 'points' | 'relative' | 'level'

/** Whether the quantity is what the statistic says, or less of it. */
export function isTrue({outcome}: Pick<Hypothesis, 'outcome'>): boolean {
  return outcome === 'agrees' || outcome === 'less' || outcome === 'unrounded'
}

/** Whether a role speaks of two values. */
export function isPair(role: Role): boolean {
  return pairs.has(role)
}

/** Whether a role tells what became of something between two times. */
export function tellsChange(role: Role): boolean {
  return ofTimes.has(role)
}

const ofTimes: ReadonlySet<Role> = new Set(['difference', 'shift', 'relative', 'multiple'])

const pairs: ReadonlySet<Role> = new Set([
  'ends',
  'difference',
  'shift',
  'relative',
  'multiple',
  'gap',
  'lead',
  'ratio'
])
