import {replaceIn, type Generator} from '../mutant.ts'
import {isFalse} from '../truth.ts'

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
    [swap, add(1n), add(-1n), add(3n), add(-4n), add(12n), add(-12n), doubled, dropped].flatMap((change) =>
      replaceIn(source, claim.start, claim.end, /\d[\d,]*(?:\.\d+)?/g, change)
        .filter((edit) => isFalse(claim, source.slice(edit.start, edit.end), edit.replacement))
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
    let index = 0
    return number.replace(/\d/g, () => changed[index++]!)
  }
}

/** A key that was hit twice: 57 → 577. */
function doubled(number: string): string | undefined {
  return /^\d{2,3}$/.test(number) ? number + number.at(-1) : undefined
}

/** A key that was not hit: 57 → 5. */
function dropped(number: string): string | undefined {
  return /^[1-9]\d{1,2}$/.test(number) ? number.slice(0, -1) : undefined
}
