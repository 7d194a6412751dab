import type {Span} from '@collate/claims'
import type {EditionPassage} from './passage.ts'

/** Whether other passages of an edition say a sentence word for word: what is set apart for readers is translated once. */
export function isSaidAgain(
  {start, end}: Span,
  passage: EditionPassage,
  others: readonly EditionPassage[]
): boolean {
  const said = passage.folded.between(start, end).trim()
  return (
    said.length >= shortest &&
    others.some(
      (other) =>
        other !== passage && other.folded.text.length > said.length && other.folded.text.includes(said)
    )
  )
}

/** A sentence that is said twice is no word or two. */
const shortest = 20
