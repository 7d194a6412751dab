/** Two texts that do not say the same, and what is told of the one that was made from the other, as `toldOfPair` puts it. */
export type Differing = readonly [zh: string, en: string, inChinese: string, inEnglish: string]
