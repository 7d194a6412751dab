/** Chinese ends a sentence with 。, which stands in no abbreviation. */
export const abbreviations: ReadonlySet<string> = new Set()

export const numberedAbbreviations: ReadonlySet<string> = new Set()

export const finalAbbreviations: ReadonlySet<string> = new Set()

export const openers: ReadonlySet<string> = new Set()
