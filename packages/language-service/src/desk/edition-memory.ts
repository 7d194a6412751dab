import type {Edition, Language} from '@collate/articles'
import {createReadingMemory} from '@collate/claims/reading'
import {endedFile, ownFaultOf, restoreFile, type ArticleSteps} from '@collate/pipeline/core'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isSameSource, type LoadedSource} from './store.ts'

/** An edition after its own check, and what that found. */
type Alone = {
  source: LoadedSource
  edition: Edition
  found: ReadonlyArray<{message: VFileMessage; waived: VFileMessage['waived']}>
}

/**
 * Editions that were checked by themselves: one whose text has not changed is not read a second time, and of
 * another only what has.
 */
export type EditionMemory = {
  /** @returns a file with the reason, where the check of the edition was ended */
  check(language: Language, source: LoadedSource, steps: ArticleSteps): Promise<Edition | VFile>
  clear(): void
}

/** Remember the editions of an article. */
export function createEditionMemory(slug: string, pictures: readonly string[]): EditionMemory {
  const known = new Map<Language, Alone>()
  const readings = {zh: createReadingMemory(), en: createReadingMemory()}

  return {
    async check(language, source, steps) {
      const before = known.get(language)
      if (before && isSameSource(before.source, source)) return asFound(before)
      known.delete(language)
      try {
        const edition = await steps.checkAlone(slug, language, pictures, readings[language])
        const found = edition.file.messages.map((message) => ({message, waived: message.waived}))
        known.set(language, {source, edition, found})
        return edition
      } catch (error) {
        return endedBy(error, reportedEdition(slug, language))
      }
    },
    clear: () => known.clear()
  }
}

/** What its pair and its notes have added is said anew. */
function asFound({edition, found}: Alone): Edition {
  edition.file.messages = found.map(({message, waived}) => {
    message.waived = waived ?? null
    return message
  })
  return edition
}

/** What a report calls an edition. */
export function reportedEdition(slug: string, language: Language): string {
  return `articles/${slug}/${language}.mdx`
}

/** The file that something thrown has ended the check of, with the finding that says so. */
export function endedBy(error: unknown, path: string): VFile {
  const fault = ownFaultOf(error)
  const isDepth = error instanceof RangeError && fault.reason.includes('call stack')
  return restoreFile(endedFile(path, isDepth ? {kind: 'depth'} : {kind: 'fault', ...fault}))
}
