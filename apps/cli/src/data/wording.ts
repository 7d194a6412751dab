/** What sentences were searched for. */
type Sought = {terms: readonly string[]; pages: readonly number[]}

/** What a check of a data package came to. */
export type PackageCounts = Record<'rows' | 'errors' | 'warnings' | 'missing' | 'broken', number>

/** Words of one language for whoever makes a data package. */
export type DataWording = {
  questions: {
    title: string
    sourceTitle: string
    publisher: string
    url: string
    published: string
    language: string
    id: string
    /** Nothing ends the list. */
    population: string
    indicator: string
    labelIn: (label: string, language: 'zh' | 'en') => string
    aliases: string
    unit: string
    base: string
    nobody: string
    terms: (language: 'zh' | 'en') => string
  }
  check: {
    /** Headings. */
    problems: string
    missing: string
    names: string
    broken: string
    named: (words: string, name: string, population: string) => string
    expected: (text: string, expected: readonly string[]) => string
    gone: (text: string) => string
    fine: (name: string, rows: number) => string
    counts: (name: string, counts: PackageCounts) => string
    watching: string
  }
  proposed: {
    nothing: (name: string) => string
    /** No value was read; of sentences, which words were looked for, and on which pages. */
    none: (sought?: Sought) => string
    refused: (errors: number, unlabelled: number) => string
    written: (count: number, folder: string) => string
    shown: (count: number) => string
  }
  cancelled: string
  /** @param next - what to type then */
  made: (folder: string, next: readonly string[]) => string
}
