/**
 * A form of reference/claim-forms.md (or `mixed`), a sentence that uses it, with `⟦ ⟧` round
 * the text of each `<Stat>`, and what is read of each quantity in it, as `describeClaim` writes it.
 */
export type Row = [form: string, topic: Topic, sentence: string, ...claims: string[]]

/** Which names are known: see `vocabularies.ts`. */
export type Topic = 'education' | 'finance' | 'health' | 'tech' | 'transport'
