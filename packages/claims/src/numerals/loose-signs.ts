import type {Span} from '../claim.ts'

/** A percent sign that readers take with the numeral before it, whatever marks stand between them: 99~%, $99%$. */
const signed = /\p{N}[^\s\p{L}\p{N}(（[［]{0,5} ?[%％‰٪﹪](?![\da-f]{2})/giu
/** A sum without a digit before its point: $.5 million. */
const pointed = /\p{Sc} ?[.．]\p{N}[\p{N}.,]*/gu
/** As far as a numeral is looked at. */
const longest = 24

/**
 * Find the numerals with a percent sign, or a sign of a currency before their point, that no quantity holds: the
 * number may be read, and not as what it is.
 *
 * @param quantities - all of the text
 * @returns from the numeral to its sign, or from its sign to the numeral's end
 */
export function findLooseSigns(text: string, quantities: readonly Span[]): Span[] {
  const sums = [...text.matchAll(pointed)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length
  }))
  const shares = [...text.matchAll(signed)].flatMap(({0: found, index}) => {
    const end = index + found.length
    if (quantities.some((d) => d.start < end && end <= d.end)) return []
    const before = /[\p{N}.,]*$/u.exec(text.slice(Math.max(0, index - longest), index))![0]
    return [{start: index - before.length, end}]
  })
  return [
    ...shares,
    ...sums.filter((sum) => !quantities.some((d) => d.start <= sum.start && sum.end <= d.end))
  ]
}
