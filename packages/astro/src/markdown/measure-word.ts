import type {CheckedClaim} from 'remark-validate-statistics'

/** A Chinese measure word; not the beginning of a noun, as in 项目 and 类型. */
const measureWord = /^(?:[个家名位种次份款台座]|项(?!目)|类(?!型|别)|条(?!件|款))/

/**
 * The measure word behind a number that counts: readers take both for one.
 *
 * The claim is of the number alone, and keeps its place.
 *
 * @param source - file that the claim stands in
 * @example
 * measureWordBehind('有四个级别', claim) // => '个', of the claim that 四 makes
 */
export function measureWordBehind(source: string, {claim, end}: CheckedClaim): string {
  if (claim.quantity.kind !== 'count') return ''
  return measureWord.exec(source.slice(end, end + 2))?.[0] ?? ''
}
