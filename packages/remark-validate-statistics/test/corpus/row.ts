/** A sentence with `{indicator|text}` for each citation, and the rules of its errors, without their family. */
export type Row = [sentence: string, rules: string]
