import type {Language} from '@collate/claims'
import {headline as en} from './en/headline.ts'
import {headline as zh} from './zh/headline.ts'

const languages: Record<Language, (reason: string) => string> = {zh, en}

/**
 * The headline of a finding in a language.
 *
 * Findings have English reasons, for programs; people are told in their own language.
 *
 * @param reason - “Unexpected `X`, expected `Y`”
 */
export function headlineIn(reason: string, language: Language): string {
  return languages[language](reason)
}
