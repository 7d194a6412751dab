import type {Span} from '@collate/claims'
import type {GlossaryMention} from '../glossary/term-index.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {hasWord} from '../text/folded.ts'

/** A name of the glossary that one passage has and the other lacks. */
export type LoneEntry = Span & {name: string; right: string}

/** Find names and kept words of the glossary that a passage has, and no text beside its pair. */
export function loneEntries(passage: EditionPassage, others: readonly EditionPassage[]): LoneEntry[] {
  const seen = new Set<GlossaryMention['entry']>()
  return passage.terms.flatMap(({entry, forbidden, start, end}) => {
    if (entry.kind === 'term' || forbidden || seen.has(entry)) return []
    seen.add(entry)
    if (others.some((other) => has(other, entry))) return []
    const right = (entry.kind === 'keep' ? entry.names.en : entry.names[others[0]!.language])[0]!
    return [{start, end, name: passage.text.slice(start, end), right}]
  })
}

/** The whole name, or the part of it that texts use when they name somebody again. */
function has({terms, text, folded}: EditionPassage, entry: GlossaryMention['entry']): boolean {
  if (terms.some((mention) => mention.entry === entry)) return true
  const names = [...entry.names.en, ...entry.names.zh]
  // Case tells names of letters apart.
  const occurs = (name: string): boolean =>
    /\p{Script=Han}/u.test(name) ? hasWord(folded, name) : text.includes(name)
  return names.some((name) => occurs(name) || (entry.kind === 'name' && occurs(name.split(/[ ·]/).at(-1)!)))
}
