import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {namesOf} from '../words/names.ts'

/** Words of a sentence that says no more than that something follows. */
const shortest = 8
/** The same where it ends with a colon. */
const longest = 16

/**
 * Whether a paragraph only leads to the picture or the code below it, and names nothing: “You will see the following
 * output.”  Who has the picture needs no telling that it comes.
 */
export function isLeadIn(passage: EditionPassage, next: EditionPassage | undefined): boolean {
  const {kind, text, facts, quotations, references, tokens, language} = passage
  const isFollowed = next?.kind === 'image' || next?.kind === 'code' || next?.unit.isNumbered
  if (kind !== 'paragraph' || !isFollowed) return false
  const isPlain =
    facts.length === 0 &&
    quotations.length === 0 &&
    references.cites.length + references.links.length + references.codes.length === 0 &&
    namesOf(passage).length === 0
  const words = tokens.size / languageTables[language].unitsPerWord
  return isPlain && words <= (/[:：]$/.test(text.trim()) ? longest : shortest)
}
