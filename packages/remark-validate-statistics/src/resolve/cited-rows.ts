import type {Citation as CitedValues} from '@collate/judge/hypotheses/hypothesis'
import {isVersion} from '../judge/revisions.ts'
import type {Citation} from '../citation.ts'
import type {ArticleContext} from './context.ts'

/** The values that a citation allows: of each the version that is pinned, else the one that the article could know. */
export function citedRows(
  {indicator, vintage}: Citation,
  {library, published}: Pick<ArticleContext, 'library' | 'published'>
): Pick<CitedValues, 'rows' | 'versions'> {
  const {rows: current} = library.series(indicator, published)
  const {rows: all} = library.versions(indicator)
  if (current.length === all.length) return {rows: current, versions: []}
  const pinned = vintage === undefined ? [] : all.filter(({out}) => out === vintage)
  const rows = current.map((row) => pinned.find((d) => isVersion(d, row)) ?? row)
  const known = new Set(rows)
  return {rows, versions: all.filter((row) => !known.has(row))}
}
