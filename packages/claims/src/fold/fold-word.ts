import {foldText} from './fold-text.ts'

/** So many words are kept in mind before all are forgotten. */
const most = 10_000
/** Longer texts are clauses, which nobody asks for again. */
const longest = 40

const known = new Map<string, string>()

/** A word, name or slice as the tables see it: what `foldText` makes of it, without the way back. */
export function foldWord(word: string): string {
  if (word.length > longest) return foldText(word).text
  let folded = known.get(word)
  if (folded !== undefined) return folded
  if (known.size >= most) known.clear()
  known.set(word, (folded = foldText(word).text))
  return folded
}
