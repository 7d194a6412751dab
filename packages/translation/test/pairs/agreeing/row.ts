/** A text in both languages. */
export type AgreeingRow = readonly [zh: string, en: string]
