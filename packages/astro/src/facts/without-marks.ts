/** Pictures and footnotes have a place in a text and no words. */
export function withoutMarks(text: string): string {
  return text.replaceAll('\uFFFC', '')
}
