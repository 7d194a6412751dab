import type {Citation as CitedValues} from '@collate/judge/hypotheses'
import type {Indicator, Observation} from '@collate/statistics'
import type {KnownCitation} from '../citation.ts'
import type {ArticleContext} from './context.ts'

/** The values that a citation allows: of each the version that is pinned, else the one that the article could know. */
export function citedRows(
  {indicator, vintage}: KnownCitation,
  {library, published}: Pick<ArticleContext, 'library' | 'published'>
): Pick<CitedValues, 'rows' | 'versions' | 'growths' | 'growthsAlike'> {
  const {rows: current} = library.series(indicator, published)
  const {rows: all} = library.versions(indicator)
  const growths = (): Observation[] => growthsOf(({growth}) => growth?.of === indicator)
  const growthsAlike = (): Observation[] =>
    growthsOf((d) => d.growth !== undefined && d.growth.of !== indicator && isToldAs(d, indicator))
  if (current.length === all.length) return {rows: current, versions: [], growths, growthsAlike}
  const rows =
    vintage === undefined
      ? current
      : current.map((row) => row.versions.find(({out}) => out === vintage) ?? row)
  const known = new Set(rows)
  return {rows, versions: all.filter((row) => !known.has(row)), growths, growthsAlike}

  function growthsOf(isGrowth: (d: Indicator) => boolean): Observation[] {
    const indicators = library.package(indicator.package)?.indicators.values() ?? []
    return [...indicators].filter(isGrowth).flatMap((d) => library.series(d, published).rows)
  }
}

/** Whether every sentence that has the words of an indicator asks for those of a level too. */
function isToldAs({terms: {en, zh}}: Indicator, {terms}: Indicator): boolean {
  return includesAll(en, terms.en) && includesAll(zh, terms.zh)
}

function includesAll(groups: readonly string[][], asked: readonly string[][]): boolean {
  const known = new Set(groups.map(String))
  return asked.length > 0 && asked.every((group) => known.has(String(group)))
}
