import {alignSequences} from '../align/align-sequences.ts'
import type {AlignedRun} from '../align/align-units.ts'
import {joinPassages} from '../passage/join-passages.ts'
import type {EditionPassage} from '../passage/passage.ts'

/** Passages of both languages that belong together; one where the other edition has no pair. */
export type PairedPassages = {zh?: EditionPassage; en?: EditionPassage}

const heads: ReadonlySet<string> = new Set(['title', 'summary'])

/** Pair title with title, summary with summary, and the blocks by alignment. */
export function pairPassages(zh: readonly EditionPassage[], en: readonly EditionPassage[]): PairedPassages[] {
  const blocks = {zh: zh.filter(isBlock), en: en.filter(isBlock)}
  const runs = alignSequences(
    blocks.zh.map(({unit}) => unit),
    blocks.en.map(({unit}) => unit),
    'passages'
  )
  return [...pairHeads(zh, en), ...runs.map(passagesOf)]

  /** Paragraphs that the other edition says in one are read as one. */
  function passagesOf(run: AlignedRun): PairedPassages {
    return {
      ...(run.zh[0] < run.zh[1] && {zh: blocks.zh.slice(...run.zh).reduce(joinPassages)}),
      ...(run.en[0] < run.en[1] && {en: blocks.en.slice(...run.en).reduce(joinPassages)})
    }
  }
}

function pairHeads(zh: readonly EditionPassage[], en: readonly EditionPassage[]): PairedPassages[] {
  return [...heads].flatMap((id) => {
    const one = zh.find((passage) => passage.id === id)
    const other = en.find((passage) => passage.id === id)
    // A title that is missing is a fault of the frontmatter.
    return one && other ? [{zh: one, en: other}] : []
  })
}

function isBlock({kind, isNote}: EditionPassage): boolean {
  return !heads.has(kind) && kind !== 'break' && !isNote
}
