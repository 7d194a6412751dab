import type { EditionPassage } from '../passage/passage.ts';
/** Passages of both languages that belong together; one where the other edition has no pair. */
export type PairedPassages = {
    zh?: EditionPassage;
    en?: EditionPassage;
};
/** Pair title with title, summary with summary, and the blocks by alignment. */
export declare function pairPassages(zh: readonly EditionPassage[], en: readonly EditionPassage[]): PairedPassages[];
