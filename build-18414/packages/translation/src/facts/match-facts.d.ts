import type { Agreement } from '@collate/judge/relate';
import type { EditionFact } from './fact.ts';
/** Two facts that state the same. */
export type FactMatch = {
    here: EditionFact;
    there: EditionFact;
    how: Agreement;
};
/** The facts of a pair of passages: those that agree, and those that stand alone. */
export type Matched = {
    matches: FactMatch[];
    here: EditionFact[];
    there: EditionFact[];
};
/**
 * Match the facts of two passages, each at most once.
 *
 * Order is free.  Where a value occurs several times, those with the same hedge and part in a change, and near
 * the same place, belong together.
 */
export declare function matchFacts(here: readonly EditionFact[], there: readonly EditionFact[]): Matched;
