import {replaceIn, type Generator} from '../mutant.ts'
import {isFalse} from '../truth.ts'

const rules = [
  'statistic-value',
  'statistic-hedge',
  'statistic-period',
  'statistic-category',
  'statistic-total'
]

/** A number that is rounded to the wrong side, or to tens that the source is not near. */
export const roundings: Generator = ({source, claims}) =>
  claims
    .filter((claim) => claim.claim.quantity.hedge === 'exactly')
    .flatMap((claim) =>
      [down, up, toTens(Math.floor), toTens(Math.ceil), cut].flatMap((change) =>
        replaceIn(source, claim.start, claim.end, /\d[\d,]*(?:\.\d+)?/g, change)
          .filter((edit) => isFalse(claim, source.slice(edit.start, edit.end), edit.replacement))
          .map((edit) => ({facet: 'rounding', rules, ...edit}))
      )
    )

/** 43.6 → 43. */
function down(number: string): string | undefined {
  return number.includes('.') ? number.split('.')[0] : undefined
}

/** 31.2 → 32. */
function up(number: string): string | undefined {
  return number.includes('.') ? String(Math.ceil(Number(number.replaceAll(',', '')))) : undefined
}

/** 57 → 50 or 60. */
function toTens(round: (value: number) => number): (number: string) => string | undefined {
  return (number) => (/^[1-9]\d$/.test(number) ? String(round(Number(number) / 10) * 10) : undefined)
}

/** 1.48 → 1.4; 467,000 → 460,000. */
function cut(number: string): string | undefined {
  if (/\.\d\d/.test(number)) return number.slice(0, -1)
  return /^[1-9]\d[1-9],000$/.test(number) ? number.replace(/[1-9],000$/, '0,000') : undefined
}
