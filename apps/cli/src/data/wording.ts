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
    labelZh: (label: string) => string
    aliases: string
    unit: string
    base: string
    nobody: string
    terms: (language: 'zh' | 'en') => string
  }
  cancelled: string
  /** @param next - what to type then */
  made: (folder: string, next: readonly string[]) => string
}
