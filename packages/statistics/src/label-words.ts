import {labelWords as en} from './en/label-words.ts'
import {labelWords as zh} from './zh/label-words.ts'

const languages = {en, zh}

/**
 * The words of a label that stand in for the terms of an indicator without any.
 *
 * @returns the whole label where it has no such word
 */
export function wordsOfLabel(label: string, language: 'en' | 'zh'): string[] {
  const words = languages[language](label)
  return words.length > 0 ? words : [label]
}
