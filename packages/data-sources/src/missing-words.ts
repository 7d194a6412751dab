import {missingWords as en} from './en/missing-words.ts'
import type {Missing} from './find-missing.ts'
import type {ReaderLanguage} from './language.ts'
import {missingWords as zh} from './zh/missing-words.ts'

/** What a row lacks, in words. */
export function wordMissing(kind: Missing['kind'], language: ReaderLanguage): string {
  return {zh, en}[language][kind]
}
