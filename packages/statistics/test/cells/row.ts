/** One cell of the sound package changed, and what is said of it. */
export type Row = [table: string, row: number, column: string, value: string, reason: string]
