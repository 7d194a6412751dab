import {pullWords as en} from './en/pull-words.ts'
import type {StudioLanguage} from './language.ts'
import type {PlatformFaultKind} from './platform/platform-fault.ts'
import {pullWords as zh} from './zh/pull-words.ts'

/** What the studio says of pull requests. */
export type PullWords = {
  title: string
  /** What is sent, and where to. */
  about: string
  repository: string
  repositoryHint: string
  folder: string
  folderHint: string
  heading: string
  /** Of a pull request that nobody has given one. */
  usualHeading(names: string): string
  body: string
  token: string
  tokenHint: string
  files: string
  nothing: string
  open: string
  opening: string
  /** Where somebody who may not write to the repository has a copy of it. */
  copied(repository: string): string
  opened: string
  needed: string
  faults: Record<PlatformFaultKind, (detail: string) => string>
}

const languages: Record<StudioLanguage, PullWords> = {zh, en}

/** What the studio says of pull requests in a language. */
export function pullWordsIn(language: StudioLanguage): PullWords {
  return languages[language]
}
