import type {Claim} from '@collate/claims'
import type {Category, Indicator} from '@collate/statistics'
import type {KnownCitation} from '../citation.ts'
import {groupOf} from '../data/groups.ts'
import {type Series} from '@collate/statistics/model'
import {categoryId} from '../data/vocabulary.ts'
import type {CategoryFault} from './stat.ts'

type Found = {
  /** `null`: the indicator as a whole. */
  categories: Array<Category | null>
  fault?: CategoryFault
}

/** The categories that a value is said of: the one cited, else those that the text names. */
export function findCategories(claim: Claim, {category, indicator}: KnownCitation, series: Series): Found {
  const named = categoriesNamed(claim, indicator)
  if (category) {
    const contradicted = named.length > 0 && !named.some((d) => d.category === category)
    return {
      categories: [category],
      ...(contradicted && {fault: {span: named[0]!.span, named: named[0]!.category, known: [category]}})
    }
  }
  if (named.length > 0) return {categories: [...new Set(named.map((d) => d.category))]}
  if (indicator.categories.size === 0 || groupOf(series, null).rows.length > 0) return {categories: [null]}
  return {categories: [], fault: {known: [...indicator.categories.values()]}}
}

type Named = {category: Category; span: {start: number; end: number}}

/** Categories of one indicator that belong to a claim, in the order of the text. */
export function categoriesNamed({categories}: Claim, indicator: Indicator): Named[] {
  if (categories.length === 0 || indicator.categories.size === 0) return []
  const prefix = categoryId(indicator.package, indicator.id, '')
  return categories.flatMap(({ids, start, end}) =>
    ids.flatMap((id) => {
      const category = id.startsWith(prefix) ? indicator.categories.get(id.slice(prefix.length)) : undefined
      return category ? [{category, span: {start, end}}] : []
    })
  )
}
