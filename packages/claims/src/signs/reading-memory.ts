import type {Language} from '../language.ts'
import {readText, type ReadText, type TextReader} from './read-text.ts'

/**
 * Makes something of a sentence, or gives what was made of the same one at the reading before: each thing once, so that
 * no two sentences of a text share what is said of one.
 *
 * @param key - all that the thing depends on
 */
export type MadeAgain = <T>(key: string, make: () => T) => T

/** What one reading of a text leaves for the next one: all but what was written in between. */
export type ReadingMemory = {
  /** Begin to read: what the reading before did not use is forgotten. */
  renew(): void
  read: TextReader
  again: MadeAgain
}

/** Remember the readings of a text that is read again and again. */
export function createReadingMemory(): ReadingMemory {
  let texts = new Map<string, ReadText>()
  let textsBefore = texts
  let made = new Map<string, unknown[]>()
  let madeBefore = made

  return {
    renew() {
      textsBefore = texts
      madeBefore = made
      texts = new Map()
      made = new Map()
    },
    read(text: string, language: Language) {
      const key = `${language} ${text}`
      const read = texts.get(key) ?? textsBefore.get(key) ?? readText(text, language)
      texts.set(key, read)
      return read
    },
    again<T>(key: string, make: () => T): T {
      const left = madeBefore.get(key)
      const thing = left && left.length > 0 ? (left.shift() as T) : make()
      const kept = made.get(key)
      if (kept) kept.push(thing)
      else made.set(key, [thing])
      return thing
    }
  }
}
