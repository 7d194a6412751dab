import type {EditionPassage} from '../passage/passage.ts'
import {languageTables} from '../language/languages.ts'
import {tokenize} from '../text/tokens.ts'

/** Log ratio of lengths up to which a heading and the first words of a text may say the same. */
const usualDifference = 0.9
/** Words of a label. */
const longest = 8

/**
 * Whether a heading stands in the other edition as the first words of the text below it: “**Black tea.** It is dried for
 * longer.”
 *
 * @param below - the passage below the heading
 * @param other - its pair in the other edition
 */
export function isRunIn(heading: EditionPassage, below: EditionPassage, other: EditionPassage): boolean {
  const label = labelOf(other)
  if (heading.kind !== 'heading' || label === undefined || labelOf(below) !== undefined) return false
  const [one, two] = [sizeOf(heading.text, heading), sizeOf(label, other)]
  return two <= longest && Math.abs(Math.log((one + 1) / (two + 1))) < usualDifference
}

/** The words in bold or italics that a text begins with, behind its number. */
function labelOf({kind, prose, references: {emphases}}: EditionPassage): string | undefined {
  if (kind !== 'paragraph' && kind !== 'listItem') return undefined
  const first = emphases.find(({start}) => /^[\s\d().、（）]*$/.test(prose.slice(0, start)))
  const rest = first && prose.slice(first.end).trim()
  return first && rest ? prose.slice(first.start, first.end) : undefined
}

function sizeOf(text: string, {language}: EditionPassage): number {
  return tokenize(text).size / languageTables[language].unitsPerWord
}
