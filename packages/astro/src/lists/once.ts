import type {Language} from '../texts/text.ts'

/**
 * List paths once for all routes that have the same.
 *
 * @returns a list of its own for each: Astro hangs what it knows of a route on it
 */
export function pathsOnce<Path>(list: () => Promise<Path[]>): () => Promise<Path[]> {
  let known: Promise<Path[]> | undefined
  return async () => {
    if (import.meta.env.DEV) return list()
    known ??= list()
    return [...(await known)]
  }
}

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
