/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = {start: number; end: number}

/** A number in digits: as it is printed, and what it may be. */
export type QuotedNumeral = Stretch & {text: string; values: string[]}

const plain = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/g
/** Groups of digits in all the ways in which the world parts them: 1.234,5 · 1 234 · 1’234; 2万4千. */
const grouped = /\d+(?:(?:[.,'’ \u00A0\u2009\u202F]|\p{sc=Han})\d+)*/gu

/** Numbers as Chinese and English write them: `1,234.5`. */
export function plainNumerals(text: string): QuotedNumeral[] {
  return [...text.matchAll(plain)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
    text: found,
    values: [found.replaceAll(',', '')]
  }))
}

/** Numbers of any language, their groups joined, and each by itself: nobody here knows where one ends. */
export function groupedNumerals(text: string): QuotedNumeral[] {
  return [...text.matchAll(grouped)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
    text: found,
    values: [found.replace(/\D/g, ''), ...found.split(/\D/)]
  }))
}

/** Hide stretches of a text; the others keep their offsets. */
export function hide(text: string, stretches: Iterable<Stretch>): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of [...stretches].toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(text.slice(at, from), '\uFFFC'.repeat(end - from))
    at = end
  }
  return parts.join('') + text.slice(at)
}
