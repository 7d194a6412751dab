import type {Citation as CitedValues} from '@collate/judge/hypotheses/hypothesis'
import type {Indicator, Observation} from '@collate/statistics'
import type {KnownCitation} from '../citation.ts'
import type {ArticleContext} from './context.ts'

/** The values that a citation allows: of each the version that is pinned, else the one that the article could know. */
export function citedRows(
  {indicator, vintage}: KnownCitation,
  {library, published}: Pick<ArticleContext, 'library' | 'published'>
): Pick<CitedValues, 'rows' | 'versions' | 'growths'> {
  const {rows: current} = library.series(indicator, published)
  const {rows: all} = library.versions(indicator)
  const growths = (): Observation[] => growthsOf(indicator).flatMap((d) => library.series(d, published).rows)
  if (current.length === all.length) return {rows: current, versions: [], growths}
  const rows =
    vintage === undefined
      ? current
      : current.map((row) => row.versions.find(({out}) => out === vintage) ?? row)
  const known = new Set(rows)
  return {rows, versions: all.filter((row) => !known.has(row)), growths}

  function growthsOf(level: Indicator): Indicator[] {
    const indicators = library.package(level.package)?.indicators.values() ?? []
    return [...indicators].filter(({growth}) => growth?.of === level)
  }
}
