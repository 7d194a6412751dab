import type {Edition} from '@collate/articles'
import type {Quantity} from '@collate/claims'
import type {Statistics} from '@collate/statistics'
import {
  type JudgedPassage,
  libraryOf,
  readArticle,
  type ReadArticle
} from 'remark-validate-statistics/reading'
import {uncited} from 'remark-validate-statistics/judging'

/** A quantity that the check reports as `statistic-uncited`. */
export type UncitedQuantity = {
  passage: JudgedPassage
  quantity: Quantity
  /** Source offsets. */
  start: number
  end: number
  /** It stands in a title, summary or caption: the body has to cite it. */
  isBeside: boolean
}

/** Read an edition as the check does. */
export function readEditionClaims(
  {tree, file}: Edition,
  statistics: Statistics,
  today: string
): ReadArticle | undefined {
  return tree && readArticle(tree, file, libraryOf(statistics), {today})
}

/** Every quantity that lacks a citation, in the order of the source. */
export function findUncited({cited, loose}: ReadArticle): UncitedQuantity[] {
  const found = [...cited, ...loose].flatMap((judged) =>
    uncited.check(judged).map(({span}): UncitedQuantity => {
      const {passage, quantities} = judged
      const quantity = quantities.find((d) => d.start === span.start && d.end === span.end)!
      return {passage: judged, quantity, ...passage.source(span), isBeside: passage.isBeside === true}
    })
  )
  return found.toSorted((a, b) => a.start - b.start || a.quantity.start - b.quantity.start)
}
