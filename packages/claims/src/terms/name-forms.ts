/** How the names of one language change their form; names are folded. */
export type NameForms = {
  /** Forms of a name that endings alone do not give, without itself. */
  others(name: string): string[]
  /** Forms of a verb that take something within it, without itself: 报过案 of 报案, take it up of take up. */
  inflected(name: string): string[]
  /** The name of one of them; others stay as they are. */
  singular(name: string): string
  /** Names that are common words when they are not in capitals. */
  common: ReadonlySet<string>
}
