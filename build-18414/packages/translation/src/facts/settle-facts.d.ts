import type { PassagePair } from '../comparison/comparison.ts';
/**
 * Settle what matching left over: facts that moved to a neighbouring block, facts
 * that disagree with what stands in their place, facts that may be left out.
 * What remains is missing or extra.
 */
export declare function settleFacts(pairs: readonly PassagePair[]): void;
