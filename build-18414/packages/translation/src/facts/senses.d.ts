import type { EditionFact } from './fact.ts';
/** What is said of the course of a value, or of its rank. */
export type Sense = 'up' | 'down' | 'flat' | 'record-high' | 'record-low' | 'highest' | 'lowest';
/** How two editions say a value the other way round. */
export type Opposed = {
    mine: Sense;
    theirs: Sense;
};
/** The senses of one value that deny those of the other, and are not both said of both. */
export declare function opposedSenses(mine: ReadonlySet<Sense>, theirs: ReadonlySet<Sense>): Opposed | undefined;
/** Which way a value goes; a minus sign is a fall. */
export declare function sensesOf({ reading, quantity }: EditionFact): Set<Sense>;
