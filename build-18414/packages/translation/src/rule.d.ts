import type { Span } from '@collate/claims';
import type { Fault, Rule } from '@collate/findings';
import type { Localized } from '@collate/findings/language';
import type { EditionComparison, PassagePair } from './comparison/comparison.ts';
/** What a rule about a pair says. */
export type Disagreement = Pick<Fault, 'severity' | 'actual'> & {
    /** The pair it is about; none where it concerns the article. */
    pair?: PassagePair;
    /** Place in the edition that the finding stands in; default: the whole passage. */
    here?: Span | undefined;
    /** Place in the other edition. */
    there?: Span | undefined;
    /** What is here: completes “Unexpected …”. */
    unexpected: string;
    /** What should be: completes “expected …”. */
    expected: string;
    /** Texts that would be right, bare. */
    proposals?: readonly string[];
    /** Why, and what to do. */
    note: Localized;
};
/** A rule about two editions of an article. */
export type PairRule = Rule<[
    comparison: EditionComparison,
    disagree: (disagreement: Disagreement) => void
], void> & {
    id: `translation-${string}`;
};
