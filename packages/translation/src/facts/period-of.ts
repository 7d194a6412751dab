import type {Edition} from '@collate/articles'
import type {Claim} from '@collate/claims'

/** Year that 去年 and last year count from: that of the source, else of the edition. */
export function baseYear({frontmatter}: Edition): number | undefined {
  const date = frontmatter?.source?.published ?? frontmatter?.published
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

/**
 * The time that a mention names, relative times counted from the article's date.
 *
 * @returns `2025`, `2025-Q4`, `2025-10`; nothing where it cannot be told
 */
export function periodOf(mention: Claim['period'], base: number | undefined): string | undefined {
  if (!mention) return undefined
  if (mention.period !== undefined) return mention.period
  if (mention.years === undefined || mention.of === 'period' || base === undefined) return undefined
  return [base - mention.years, mention.part].filter((part) => part !== undefined).join('-')
}

/** Whether two times can be the same: 2025 is not against 2025-Q4, nor May against March to May. */
export function samePeriod(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || isWithin(one, other) || isWithin(other, one)
}

/** Whether a part of a year lies in several: `2025-05` in `2025-03/05`. */
function isWithin(part: string, span: string): boolean {
  const [, year, from, to] = /^(\d{4})-(\w+)\/(\w+)$/.exec(span) ?? []
  const own = part.slice(5)
  return from !== undefined && to !== undefined && part.slice(0, 4) === year && own >= from && own <= to
}
