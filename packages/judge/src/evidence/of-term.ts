import type {JudgeBond, JudgeReading} from './context.ts'

/** Words that name a number from here on are said of it. */
const near = 2

/** 女性的保障覆盖率, coverage of women: right beside the measure, which is said to be theirs. @param key - `package/indicator` */
export function isOfTerm(
  {start, end, strength, isOwner}: JudgeBond,
  key: string,
  {names}: JudgeReading
): boolean {
  return (
    isOwner === true &&
    strength >= near &&
    names.some((d) => {
      const gap = d.start >= end ? d.start - end : start - d.end
      const isTerm = d.values.some((value) => value.kind === 'term' && value.indicator === key)
      return isTerm && gap > 0 && gap <= beside
    })
  )
}

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
