/** Words of one language round what an article says. */
export type ElementWords = {
  /** What a note is called. */
  editorsNote: string
  /** Who wrote something, behind it. */
  signed: (by: string) => string
  sources: string
}
