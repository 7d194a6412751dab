import {replaceIn, type Generator} from '../mutant.ts'

const rules = ['statistic-value', 'statistic-hedge', 'statistic-total', 'statistic-unit']

/** A decimal point that moved, or digits that the source does not have. */
export const decimals: Generator = ({source, claims}) =>
  claims
    .filter((claim) => claim.claim.quantity.hedge === 'exactly')
    .flatMap((claim) =>
      [shift, sharpen].flatMap((change) =>
        replaceIn(source, claim.start, claim.end, /\d+(?:\.\d+)?/g, change).map((edit) => ({
          facet: 'decimals',
          rules,
          ...edit
        }))
      )
    )

function shift(number: string): string | undefined {
  if (number.includes('.')) return number.replace('.', '')
  return number.length > 1 ? `${number.slice(0, -1)}.${number.at(-1)}` : `0.${number}`
}

function sharpen(number: string): string {
  return number.includes('.') ? `${number}7` : `${number}.4`
}
