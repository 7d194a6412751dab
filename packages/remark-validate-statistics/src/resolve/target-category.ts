import type {Claim} from '@collate/claims'
import type {Category, Indicator} from '@collate/statistics'
import {categoryId} from '../data/vocabulary.ts'

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
