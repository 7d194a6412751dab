import type {Span} from '../claim.ts'

/** A percent sign that readers take with the numeral before it, whatever marks stand between them: 99~%, $99%$. */
const signed = /\p{N}[^\s\p{L}\p{N}(（[［]{0,5} ?[%％‰٪﹪](?![\da-f]{2})/giu
/** As far as a numeral is looked at. */
const longest = 24

/**
 * Find the numerals with a percent sign that no quantity holds: the number may be read, and not as a share.
 *
 * @param quantities - all of the text
 * @returns from the numeral to its sign
 */
export function findLooseSigns(text: string, quantities: readonly Span[]): Span[] {
  return [...text.matchAll(signed)].flatMap(({0: found, index}) => {
    const end = index + found.length
    if (quantities.some((d) => d.start < end && end <= d.end)) return []
    const before = /[\p{N}.,]*$/u.exec(text.slice(Math.max(0, index - longest), index))![0]
    return [{start: index - before.length, end}]
  })
}
