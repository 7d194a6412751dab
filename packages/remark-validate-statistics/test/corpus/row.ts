/** A sentence with `{indicator|text}` for each citation, and what is told of it, as `writeTold` puts it. */
export type Row = [sentence: string, told: string]
