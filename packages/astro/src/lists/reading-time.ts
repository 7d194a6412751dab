/** How many Han characters, and how many words in other letters, people read in a minute; slower than prose without numbers. */
const pace = {characters: 300, words: 230}

/** How many minutes a text in Markdown takes, at least one. */
export function minutesFor(text: string): number {
  const prose = text.replaceAll(/\]\([^)]*\)|https?:\S+|^---[\s\S]*?^---$/gm, ' ')
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = prose.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,%’'-]*/gu)?.length ?? 0
  return Math.max(1, Math.round(han / pace.characters + words / pace.words))
}
