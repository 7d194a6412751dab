import type {Edition, Language} from '@collate/articles'
import type {Vocabulary} from '@collate/claims'
import {counterpart} from '@collate/claims/text'
import type {Statistics} from '@collate/statistics'
import {checkPair, readLock, reportMissing, type Glossary} from '@collate/translation'
import {libraryOf} from 'remark-validate-statistics/reading'
import type {VFile} from 'vfile'
import {packageOf} from './cache/data-names.ts'
import {openSource, type ReadSource} from './open-source.ts'

/** What the checks of all pairs share. */
export type TranslationSetup = {
  statistics: Statistics
  glossary: Glossary
  /** Those that the publication is written in. */
  languages: readonly Language[]
}

/**
 * Check the editions of an article against each other.
 *
 * @param editions - those there are and could be read in time
 * @param isWhole - whether these are all editions of the article
 * @returns the lock file, where something is wrong with it
 */
export function checkTranslation(
  editions: readonly Edition[],
  isWhole: boolean,
  {statistics, glossary, languages}: TranslationSetup,
  read: ReadSource
): VFile | undefined {
  const zh = editions.find((d) => d.language === 'zh')
  const en = editions.find((d) => d.language === 'en')
  const [only] = editions
  if (!only) return undefined
  const lockFile =
    isWhole || (zh && en) ? openSource(read, `articles/${only.slug}/translation.lock.json`) : undefined
  const isRefused = lockFile && lockFile.messages.length > 0
  const lock = lockFile && ((isRefused ? undefined : readLock(lockFile)) ?? 'unreadable')

  // An edition that does not parse says so; comparing with nothing says no more.
  if (zh?.tree && en?.tree) {
    const vocabulary = vocabularyOf(editions, statistics)
    checkPair({zh, en}, {glossary, vocabulary, ...(lock && {lock})})
  } else if (isWhole && editions.length === 1 && languages.includes(counterpart[only.language]))
    reportMissing(only)
  return lock === 'unreadable' ? lockFile : undefined
}

/** Names in the data packages that the article cites: no others can make its result change. */
function vocabularyOf(editions: readonly Edition[], statistics: Statistics): Record<Language, Vocabulary> {
  const names = new Set(editions.flatMap(({file}) => [...(file.data.askedOfData ?? [])].map(packageOf)))
  const library = libraryOf(statistics)
  return {zh: library.words(names, 'zh').names, en: library.words(names, 'en').names}
}
