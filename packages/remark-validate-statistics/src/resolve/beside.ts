import {findVersions} from '@collate/claims/reading'
import {findTimes} from '@collate/claims/times'
import type {Beside, NameValue} from '@collate/judge/evidence'
import type {Language} from '@collate/claims'
import type {Words} from '../data/vocabulary.ts'
import type {Passage} from '../extract/passage.ts'

/** What the heading over a passage names, the line over its table, and the sentence before it; read when first asked for. */
export function besideOf(
  {heading, caption}: Pick<Passage, 'heading' | 'caption'>,
  before: Passage | undefined,
  words: Words,
  language: Language
): () => readonly Beside[] {
  let read: Beside[] | undefined
  return () =>
    (read ??= [
      ...readText('heading', heading),
      ...readText('heading', caption()),
      ...readText('before', before?.text)
    ])

  function readText(as: Beside['as'], text: string | undefined): Beside[] {
    if (!text) return []
    return [
      {
        as,
        times: findTimes(text, language),
        names: namesIn(text, words),
        versions: findVersions(text, language).length
      }
    ]
  }
}

/** What is named in texts where a reader of a sentence sees them. */
export function namesIn(text: string, words: Words): NameValue[] {
  return words.find(text).flatMap(({values}) => values)
}
