import type {Language} from '@collate/articles'
import {en} from '../en/tables.ts'
import {zh} from '../zh/tables.ts'
import type {LanguageTables} from './tables.ts'

/** Everything that is known of each language. */
export const languageTables: Readonly<Record<Language, LanguageTables>> = {zh, en}

/** The same one after the other, for texts that may have words of any. */
export const allTables: readonly LanguageTables[] = [zh, en]
