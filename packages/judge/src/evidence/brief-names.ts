import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import type {NameTest} from './name.ts'

/** Words that date or name a number from here on are said of it, and not of the one before. */
const near = 2

/**
 * A title puts several statements into one sentence: a name of the clause behind is of that one, and a name of the
 * clause before where nothing nearer speaks of the number.
 */
export function contradictsBrief(
  isOwn: NameTest,
  isOther: NameTest,
  {names, quantity, clause}: JudgeReading,
  {clauses}: SentenceContext
): (bond: JudgeBond) => boolean {
  const isToldHere = names.some(
    ({values, strength}) =>
      strength >= near && values.some((d) => d.kind === 'term' || isOwn(d) || isOther(d))
  )
  return ({start, strength}) =>
    start < quantity.start ? strength >= near || !isToldHere : clauses.at(start) === clause
}
