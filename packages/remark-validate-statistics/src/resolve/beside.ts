import {findVersions, ofEachWord} from '@collate/claims/reading'
import {findTimes} from '@collate/claims/times'
import type {Beside, NameValue} from '@collate/judge/evidence'
import type {Language} from '@collate/claims'
import type {Words} from '../data/vocabulary.ts'

/** The texts beside a passage that a reader sees with it. */
export type TextsBeside = {
  /** The heading over it. */
  heading: string | undefined
  /** The line over its table. */
  caption: string | undefined
  /** The sentence before it, where it leans on it. */
  before: string | undefined
}

/** What the heading over a passage names, the line over its table, and the sentence before it; read when first asked for. */
export function besideOf(
  {heading, caption, before}: TextsBeside,
  words: Words,
  language: Language
): () => readonly Beside[] {
  let read: Beside[] | undefined
  return () =>
    (read ??= [
      ...readText('heading', heading),
      ...readText('heading', caption),
      ...readText('before', before)
    ])

  function readText(as: Beside['as'], text: string | undefined): Beside[] {
    if (!text) return []
    return [{as, ...readBeside(text, language), names: namesIn(text, words)}]
  }
}

/** A heading is asked of for each sentence under it. */
const readBeside = ofEachWord((text, language) => ({
  times: findTimes(text, language),
  versions: findVersions(text, language).length
}))

/** What is named in texts where a reader of a sentence sees them. */
export function namesIn(text: string, words: Words): NameValue[] {
  return words.find(text).flatMap(({values}) => values)
}
