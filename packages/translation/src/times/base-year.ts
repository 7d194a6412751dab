import type {Edition} from '@collate/articles'

/** Year that 去年 and last year count from: that of the source, else of the edition. */
export function baseYear({frontmatter}: Edition): number | undefined {
  const date = frontmatter?.source?.published ?? frontmatter?.published
  return date === undefined ? undefined : Number(date.slice(0, 4))
}
