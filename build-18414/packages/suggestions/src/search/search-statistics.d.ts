import type { Observation, Statistics } from '@collate/statistics';
export { citationOf, isOfOtherPopulation } from '../citation.ts';
export { valueText } from '../value-text.ts';
/** What was found, best first. */
export type SearchResult = {
    observations: Observation[];
    /** Whether each has all that was looked for; otherwise it has most of it. */
    isWhole: boolean;
};
/**
 * Search statistics by labels, aliases, terms, values, periods, quotes and
 * sources, in either language.
 *
 * @param query - words and numbers in any order (default: everything, in the
 *   order of the tables)
 */
export declare function searchStatistics({ packages }: Statistics, query?: string): SearchResult;
