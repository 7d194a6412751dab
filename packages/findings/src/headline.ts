import type {Language} from '@collate/claims'
import type {VFileMessage} from 'vfile-message'
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

/** A finding as it is told in a language: its headline, and its note, in that language where it has been written in it. */
export function toldIn(
  {reason, note, notes}: VFileMessage,
  language: Language
): {reason: string; note: string | undefined} {
  return {reason: headlineIn(reason, language), note: notes?.[language] ?? note}
}
