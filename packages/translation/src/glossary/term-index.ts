import type {Language} from '@collate/articles'
import {compileTerms} from '@collate/claims/terms'
import type {Glossary, GlossaryEntry} from './glossary.ts'

/** A name of the glossary in a text, with UTF-16 offsets. */
export type GlossaryMention = {
  entry: GlossaryEntry
  /** A rendering that is not to be used. */
  forbidden: boolean
  start: number
  end: number
}

/** Finds the names of one language in a text: the longest one at each place. */
export type GlossaryIndex = (text: string) => GlossaryMention[]

type Rendering = {name: string; entry: GlossaryEntry; forbidden: boolean}

const indexes = new WeakMap<Glossary, Partial<Record<Language, GlossaryIndex>>>()

/** Prepare a glossary for matching in one language; once for all articles. */
export function indexTerms(glossary: Glossary, language: Language): GlossaryIndex {
  const known = indexes.get(glossary) ?? {}
  indexes.set(glossary, known)
  return (known[language] ??= compile(glossary, language))
}

function compile(glossary: Glossary, language: Language): GlossaryIndex {
  const renderings = glossary.entries.flatMap((entry) => renderingsOf(entry, language))
  if (renderings.length === 0) return () => []
  const index = compileTerms(renderings.map((rendering) => [rendering.name, rendering] as const))

  return (text) =>
    index
      .find(text)
      .flatMap(({start, end, values}) =>
        values
          .filter(({name, entry}) => entry.kind === 'term' || hasCase(text.slice(start, end), name))
          .map(({entry, forbidden}) => ({entry, forbidden, start, end}))
      )
}

/** A kept word is the same in both languages. */
function renderingsOf(entry: GlossaryEntry, language: Language): Rendering[] {
  const names = entry.kind === 'keep' ? [...entry.names.en, ...entry.names.zh] : entry.names[language]
  return [
    ...[...new Set(names)].map((name) => ({name, entry, forbidden: false})),
    ...entry.forbidden[language].map((name) => ({name, entry, forbidden: true}))
  ]
}

/** A name keeps its capitals; one without may get one at the start of a sentence. */
function hasCase(written: string, name: string): boolean {
  const [found, meant] = [written, name].map(withoutHan) as [string, string]
  const first = meant.charAt(0)
  return (
    found.startsWith(meant) || (first === first.toLowerCase() && found.slice(1).startsWith(meant.slice(1)))
  )
}

/** Han characters have no capitals, and two scripts. */
function withoutHan(name: string): string {
  return name.replace(/\p{Script=Han}/gu, '')
}
