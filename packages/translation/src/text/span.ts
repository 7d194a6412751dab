import type {Span} from '@collate/claims'
/** Whether two spans share a character. */
export function sharesCharacter(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Replace spans of a text by as many characters that no rule reads, so that offsets stay true. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = text
  for (const {start, end} of spans) {
    blanked = blanked.slice(0, start) + '\uFFFC'.repeat(end - start) + blanked.slice(end)
  }
  return blanked
}

/** Replace spans of a text by characters that readers do not see, and no word ends at. */
export function hidden(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (shown, {start, end}) => shown.slice(0, start) + '\u200B'.repeat(end - start) + shown.slice(end),
    text
  )
}

/** A text short enough for a message: its begin, with `…` for the rest. */
export function excerpt(text: string, longest = 60): string {
  const flat = text
    .replace(/[\uFFFC\s]+/g, ' ')
    .replaceAll('`', '')
    .trim()
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat
}
