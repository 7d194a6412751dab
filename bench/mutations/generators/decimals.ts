import {replaceIn, type Generator} from '../mutant.ts'
import {isFalse} from '../truth.ts'

const rules = ['statistic-value', 'statistic-hedge', 'statistic-total', 'statistic-unit', 'statistic-period']

/** A decimal point that moved, or digits that the source does not have. */
export const decimals: Generator = ({source, claims}) =>
  claims
    .filter((claim) => claim.claim.quantity.hedge === 'exactly')
    .flatMap((claim) =>
      [shift, stretch, sharpen].flatMap((change) =>
        replaceIn(source, claim.start, claim.end, /\d[\d,]*(?:\.\d+)?/g, change)
          .filter((edit) => isFalse(claim, source.slice(edit.start, edit.end), edit.replacement))
          .map((edit) => ({facet: 'decimals', rules, ...edit}))
      )
    )

/** 43.6 → 436, 57 → 5.7. */
function shift(number: string): string | undefined {
  if (number.includes(',')) return undefined
  if (number.includes('.')) return number.replace('.', '').replace(/^0+(?=\d)/, '')
  return number.length > 1 ? `${number.slice(0, -1)}.${number.at(-1)}` : `0.${number}`
}

/** 43.6 → 4.36, 57 → 570. */
function stretch(number: string): string | undefined {
  if (number.includes(',')) return undefined
  return number.replace(/^(\d+)(\d)\.(\d+)$/, '$1.$2$3').replace(/^(\d{1,2})$/, '$10')
}

/** 57 → 57.4. */
function sharpen(number: string): string | undefined {
  if (number.includes(',')) return undefined
  return number.includes('.') ? `${number}7` : `${number}.4`
}
