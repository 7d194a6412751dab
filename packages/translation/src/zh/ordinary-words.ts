/** A Chinese word in an English text stands out by its script, and needs no list. */
export const ordinaryWords: ReadonlySet<string> = new Set()
