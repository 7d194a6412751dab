import {compileTerms} from '@collate/claims/terms'
import type {ValueDraft, DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import type {YearSettings} from '../table/read-period-cell.ts'
import type {OrderedPage} from './furniture.ts'
import {sentencesOf} from './sentences.ts'
import {valuesOfSentence, type TermMatch} from './sentence-values.ts'

/** What sentences are searched for. */
export type SentenceSearch = YearSettings & {
  unit: string
  /** Groups of alternatives: a sentence carries one of each group, in either language. */
  terms: ReadonlyArray<ReadonlyArray<readonly string[]>>
  /** Labels and aliases of populations. */
  populations: readonly string[]
  /** Of sentences that name none. */
  period?: string | undefined
  /** Whether the indicator is a growth, so that its values are changes. */
  isGrowth?: boolean | undefined
}

/**
 * Find the sentences of pages that state an indicator, and its numbers in them.
 *
 * A number is taken where grammar ties it to the words of the indicator and to a
 * period: 61% in 2025, up from 48% in 2024.  Where that is open nobody but a person
 * knows which is meant: it is told, and left out.
 */
export function draftSentences(pages: readonly OrderedPage[], context: SentenceSearch): ValueDraft {
  const rows: DraftRow[] = []
  const notes: SourceNote[] = []
  const searches = context.terms.filter((groups) => groups.length > 0).map(termsIn)
  const populations = compileTerms(context.populations.map((d) => [d, d] as const))
  for (const {
    text,
    isWhole,
    pages: [from, to]
  } of sentencesOf(pages)) {
    const terms = searches.map((find) => find(text)).find((d) => d !== undefined)
    if (!terms) continue
    const locator = from === to ? `p. ${from}` : `pp. ${from}–${to}`
    const found = valuesOfSentence({text, terms, names: populations.find(text)}, context)
    const values = typeof found === 'string' ? [] : found.values
    const fault = typeof found === 'string' ? found : isWhole || values.length === 0 ? undefined : 'cut'
    if (fault !== undefined && fault !== 'none') notes.push({kind: fault, place: locator, values: [text]})
    if (fault !== undefined || typeof found === 'string') continue
    for (const open of found.open) notes.push({kind: open, place: locator, values: [text]})
    rows.push(...values.map((d) => ({...d, locator, quote: text})))
  }
  const sought = context.terms
    .map((groups) => groups.map((d) => d.join('/')).join(' + '))
    .filter((d) => d !== '')
  const pagesRead = pages.map((d) => d.number)
  return {rows, notes, sought: {terms: sought, pages: pagesRead}}
}

/** Finds the words of each group in a sentence; nothing where a group has none there. */
function termsIn(groups: ReadonlyArray<readonly string[]>): (text: string) => TermMatch[] | undefined {
  const index = compileTerms(groups.flatMap((group, at) => group.map((d) => [d, at] as const)))
  return (text) => {
    const found = index
      .findAll(text)
      .flatMap(({values, ...span}) => values.map((group) => ({group, ...span})))
    return groups.every((_, at) => found.some((d) => d.group === at)) ? found : undefined
  }
}
