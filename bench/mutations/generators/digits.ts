import {replaceIn, value, type Generator} from '../mutant.ts'

const rules = [
  'statistic-value',
  'statistic-hedge',
  'statistic-period',
  'statistic-category',
  'statistic-population',
  'statistic-total'
]

/** A typing error: digits change places, or one is another. */
export const digits: Generator = ({source, claims}) =>
  claims.flatMap((claim) =>
    [swap, add(3n), add(-4n), add(12n), add(-12n)].flatMap((change) =>
      replaceIn(source, claim.start, claim.end, /\d[\d,]*(?:\.\d+)?/g, change)
        .filter((edit) =>
          isFalse(claim.claim.quantity.hedge, source.slice(edit.start, edit.end), edit.replacement)
        )
        .map((edit) => ({facet: 'digits', rules, ...edit}))
    )
  )

function swap(number: string): string | undefined {
  const match = /^([1-9])([1-9])(.*)$/.exec(number)
  return match && match[1] !== match[2] ? match[2]! + match[1]! + match[3]! : undefined
}

function add(amount: bigint): (number: string) => string | undefined {
  return (number) => {
    const whole = number.replace(/[,.]/g, '')
    const changed = (BigInt(whole) + amount).toString()
    if (changed.startsWith('-') || changed.length !== whole.length) return undefined
    // A rounder number may state the same fact.
    if (changed.endsWith('0') && changed.length > 2) return undefined
    let index = 0
    return number.replace(/\d/g, () => changed[index++]!)
  }
}

/** A floor that is lowered, or a ceiling that is raised, may still be true: leave those out. */
function isFalse(hedge: string, before: string, after: string): boolean {
  const change = value(after) - value(before)
  if (['over', 'at-least', 'just-over'].includes(hedge)) return change >= 10
  if (['under', 'at-most', 'nearly', 'just-under'].includes(hedge)) return change <= -10
  return hedge === 'exactly' || Math.abs(change) >= 10
}
