import type {Language} from '@collate/articles'

/** How a word is treated in translation. */
export type GlossaryKind = 'term' | 'name' | 'keep'

/** A row of `glossary.csv`. */
export type GlossaryEntry = {
  id: string
  /** `term`: has renderings; `name`: a person or title; `keep`: stays in Latin letters. */
  kind: GlossaryKind
  /** What it may be called in each language; the first is the one proposed. */
  names: Record<Language, string[]>
  /** What it may not be called. */
  forbidden: Record<Language, string[]>
  /** For editors. */
  note?: string
  /** What it means, for readers: shown where the term first stands in an article. */
  meaning?: Partial<Record<Language, string>>
  /** Line in `glossary.csv`, 1-based. */
  line: number
}

/** The terms, names and kept words of a publication. */
export type Glossary = {entries: GlossaryEntry[]; byId: Map<string, GlossaryEntry>}

/** A glossary without entries. */
export const emptyGlossary: Glossary = {entries: [], byId: new Map()}
