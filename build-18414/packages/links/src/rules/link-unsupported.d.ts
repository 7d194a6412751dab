/**
 * Check that a page which a sentence links as its source holds the number that
 * the sentence states.
 *
 * See `link-unsupported.md` for examples.
 */
import type { Fault } from '@collate/findings';
import type { Stated } from '../web/number-search.ts';
export declare const linkUnsupported: {
    id: string;
    /** @param absent - numbers of the sentence that the page lacks, read whole */
    check(url: string, absent: readonly Stated[]): Fault | undefined;
};
