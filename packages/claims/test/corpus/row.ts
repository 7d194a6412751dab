/**
 * A form of reference/claim-forms.md (or `money`, `measure`), a text that uses
 * it, and the quantities it states as `describeQuantity` puts them.
 */
export type Row = [form: string, text: string, expected: string[]]
