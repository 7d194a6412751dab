import type {Span} from '../claim.ts'

/**
 * Put `#` over quantities and `¤` over times, so that what stands between words
 * can be tested without knowing which number or year it is.  Offsets stay.
 */
export function mask(folded: string, quantities: readonly Span[], times: readonly Span[]): string {
  return cover(cover(folded, times, '¤'), quantities, '#')
}

function cover(text: string, spans: readonly Span[], sign: string): string {
  let covered = ''
  let from = 0
  for (const {start, end} of spans) {
    if (start < from) continue
    covered += text.slice(from, start) + sign.repeat(end - start)
    from = end
  }
  return covered + text.slice(from)
}

/** Longer texts between two things say that they do not belong together. */
const longestGap = 120

/** The masked text between two offsets; a long one stands for nothing. */
export function gap(masked: string, from: number, to: number): string {
  return to - from > longestGap || to < from ? ';#;' : masked.slice(from, to)
}

/** The masked text right before an offset. */
export function before(masked: string, offset: number, length = 48): string {
  return masked.slice(Math.max(0, offset - length), offset)
}

/** The masked text right behind an offset. */
export function behind(masked: string, offset: number, length = 72): string {
  return masked.slice(offset, offset + length)
}
