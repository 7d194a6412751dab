export {periodsOf} from './hypotheses/all-rows.ts'
export {goesBelowNothing, tellsGrowth} from './hypotheses/growth.ts'
export {
  type Citation,
  type CitedIndicator,
  type Hypothesis,
  type UnitReason,
  isTrue
} from './hypotheses/hypothesis.ts'
export {ownUnit} from './hypotheses/own-unit.ts'
export {crossHypotheses, derive} from './hypotheses/pairs.ts'
export {isPinned} from './hypotheses/pinned.ts'
export {sharpnessOf, valueHypotheses, valueOf} from './hypotheses/value.ts'
