import type { VFile } from 'vfile';
import type { Ledger } from './ledger.ts';
import type { PlacedLink } from './link.ts';
import type { LinkAnswer } from './web/answer.ts';
import { type WebOptions } from './web/check-urls.ts';
import type { Stated } from './web/number-search.ts';
/** A place that links to the web: a link of an article, or a row of `sources.csv`. */
export type WebLink = {
    file: VFile;
    link: PlacedLink;
    /** Numbers of its sentence that the page is the source of. */
    stated: readonly Stated[];
    /** Whether a dead link here stands in the way of a merge. */
    blocks: boolean;
};
/**
 * Ask the web about links and report what it says, at each place.
 *
 * A private address is not asked: `link-private` has spoken of it already.
 *
 * @param options - `most`: addresses to ask; the rest is `unknown` and `too-many`
 * @returns the answers, by address, for the ledger
 */
export declare function checkWeb(links: readonly WebLink[], ledger: Ledger, options: WebOptions & {
    most: number;
}): Promise<Map<string, LinkAnswer>>;
