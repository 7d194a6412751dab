import type { PairedPassages } from './pair-passages.ts';
/**
 * Join paragraphs that the other edition says in one: translators join and split
 * them.
 *
 * A paragraph without its pair belongs to the one beside it where both together
 * fit that one's pair better, by their length and by their sentences.  One that
 * was left out fits neither.
 */
export declare function joinSplit(pairs: readonly PairedPassages[]): PairedPassages[];
