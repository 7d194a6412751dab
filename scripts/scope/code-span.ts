/** Markdown for a text of strangers: in a code span no mention, link, image or tag is alive; a longer fence keeps it closed. */
export function codeSpan(value: string): string {
  const plain = value
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('|', '\\|')
    .trim()
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain || ' '}${fence}`
}
