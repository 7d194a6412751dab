import {isPair, type Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import {usedBefore, type JudgeBond, type JudgeReading, type SentenceContext} from './context.ts'

/** Freight fell in 13 of the 18 ports: what the part has used is not said of the whole behind it. */
export function isOfPart(bond: JudgeBond, {partAt}: JudgeReading, context: SentenceContext): boolean {
  return partAt !== undefined && usedBefore(context, bond)?.by === partAt
}

/** Manufacturing grew 9.2%, above the overall 3.4%: who stands before is set against the whole, and the number is not theirs. */
export function isOfOther(
  {end}: JudgeBond,
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  return end <= startOf(reading, context) && isOfAll(hypothesis, reading, context)
}

/** Above the overall 3.4%, against 3.4% for all investment: the number that others are set against is that of the whole. */
export function isOfAll({role}: Hypothesis, reading: JudgeReading, context: SentenceContext): boolean {
  const {stance, quantity, stretch} = reading
  if (isPair(role) || stance.as !== 'than') return false
  const {text, language} = context
  const {entire} = judgingWords[language]
  const end = Math.min(stretch.end, clauseOf(reading, context).end)
  return (
    entire.test(text.slice(startOf(reading, context), quantity.start)) ||
    entire.test(text.slice(quantity.end, end))
  )
}

function startOf(reading: JudgeReading, context: SentenceContext): number {
  return Math.max(reading.stretch.start, clauseOf(reading, context).start)
}

/** The clause of a number; of one in brackets, the clause that they stand in. */
function clauseOf({clause}: JudgeReading, {clauses: {list}}: SentenceContext): {start: number; end: number} {
  const {parent = clause} = list[clause]!
  return list[parent]!
}
