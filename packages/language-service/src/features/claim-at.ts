import type {Edition} from '@collate/articles'
import type {CheckedClaim} from 'remark-validate-statistics'

/** The number of an edition that stands at an offset: the nearest one of the `<Stat>` round it. */
export function claimAt({file, tree}: Edition, offset: number): CheckedClaim | undefined {
  const claims = file.data.claims ?? []
  const inside = claims.filter((d) => d.start <= offset && offset <= d.end)
  if (inside.length > 0 || !tree) return inside[0]
  const source = String(file)
  // Tags cannot hold one another, and a `<` of a text is written otherwise.
  const from = source.lastIndexOf('<Stat', offset)
  const end = from < 0 ? -1 : source.indexOf('</Stat>', from)
  if (end < 0 || end + '</Stat>'.length < offset) return undefined
  const within = claims.filter((d) => from <= d.start && d.end <= end)
  return within.toSorted((a, b) => distance(a, offset) - distance(b, offset))[0]
}

function distance({start, end}: CheckedClaim, offset: number): number {
  return Math.max(start - offset, offset - end, 0)
}
