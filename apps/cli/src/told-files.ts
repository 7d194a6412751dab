import {toldIn} from '@collate/findings/headline'
import {languageOf} from '@collate/findings/language'
import type {VFile} from 'vfile'
import type {Format} from './reporters.ts'

/** Who reads a report: `json` and its like are for programs, with headlines in English and notes as the text is. */
const forPeople: ReadonlySet<Format> = new Set<Format>(['stylish', 'github', 'html', 'summary'])

/**
 * Files with their findings told in a language.
 *
 * @param asked - default: the language of each text
 * @param system - of what is no text: data, tables
 */
export function toldFiles(
  files: readonly VFile[],
  format: Format,
  asked: 'zh' | 'en' | undefined,
  system: 'zh' | 'en'
): VFile[] {
  if (!forPeople.has(format)) return [...files]
  return files.map((file) => {
    const language = asked ?? (file.path.endsWith('.mdx') ? languageOf(file) : system)
    const messages = file.messages.map((message) => {
      const {reason, note} = toldIn(message, language)
      return copyOf(message, {reason, ...(note !== undefined && {note})})
    })
    return copyOf(file, {messages})
  })
}

function copyOf<T extends object>(original: T, changes: Partial<T>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(original) as object) as T, original, changes)
}
