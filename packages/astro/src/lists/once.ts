import type {Language} from '../texts/text.ts'

/**
 * Read something once for each language: all pages ask.
 *
 * A built page never sees content change; while writing, each page has to.
 */
export function onceForEach<Value>(
  read: (language: Language) => Promise<Value>
): (language: Language) => Promise<Value> {
  const known = new Map<Language, Promise<Value>>()
  return (language) => {
    if (import.meta.env.DEV) return read(language)
    const value = known.get(language) ?? read(language)
    known.set(language, value)
    return value
  }
}
