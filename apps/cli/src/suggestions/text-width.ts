const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu

/** Columns that a text takes in a terminal: Han characters take two. */
export function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
