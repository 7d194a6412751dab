import type {Language} from '@collate/articles'
import {factWords as en} from '../en/facts.ts'
import {factWords as zh} from '../zh/facts.ts'
import type {FactWords} from './fact-words.ts'

type FactPattern = {[Name in keyof FactWords]: FactWords[Name] extends RegExp ? Name : never}[keyof FactWords]

/** How each language writes the numbers of facts. */
export const factWordsOf: Readonly<Record<Language, FactWords>> = {zh, en}

/** The same one after the other, for texts that may have words of any. */
export const allFactWords: readonly FactWords[] = [zh, en]

/** Whether a text has such words of any language. */
export function saysAny(text: string, what: FactPattern): boolean {
  return zh[what].test(text) || en[what].test(text)
}
