import type {JudgeBond, JudgeReading} from './context.ts'

/** Words that name a number from here on are said of it. */
const near = 2

/**
 * 女性的保障覆盖率, coverage of women: right beside the measure, which is said to be theirs; 全行业收入, industry revenue:
 * nothing stands between.
 *
 * @param key - `package/indicator`
 */
export function isOfTerm(
  {start, end, strength, isOwner}: JudgeBond,
  key: string,
  {names}: JudgeReading
): boolean {
  return (
    strength >= near &&
    names.some((d) => {
      const gap = d.start >= end ? d.start - end : start - d.end
      const isTerm = d.values.some((value) => value.kind === 'term' && value.indicator === key)
      const isLed = d.start >= end && gap <= glued
      return isTerm && (isLed || (isOwner === true && gap > 0 && gap <= beside))
    })
  )
}

/** No more than a space. */
const glued = 1

/** As long as what joins two names may be: 的, “ of the ”. */
const beside = 8

/** Annual installations of half a million, of robots installed, whom the data also call installations: a word of the measure itself. */
export function isTermToo({start, end}: JudgeBond, key: string, {names}: JudgeReading): boolean {
  return names.some(
    (d) =>
      d.start <= start &&
      end <= d.end &&
      d.values.some((value) => value.kind === 'term' && value.indicator === key)
  )
}
