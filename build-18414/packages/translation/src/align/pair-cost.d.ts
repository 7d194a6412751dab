import type { AlignedUnit } from './unit.ts';
/** What it costs to leave a unit without its pair. */
export declare const gapCost = 3.2;
/** Chinese units per English word. */
export declare const unitsPerWord: number;
/** Weighs how much two units look like each other's translation. */
export type PairCost = {
    /** Below zero for a good pair; `Infinity` where kinds can never be a pair. */
    cost(zh: AlignedUnit, en: AlignedUnit): number;
    /** Weighted share of common anchors, 0–1; `undefined` where neither has any. */
    similarity(zh: AlignedUnit, en: AlignedUnit): number | undefined;
};
/**
 * Prepare the comparison of two sequences.
 *
 * An anchor counts only where both sequences have it, and less the more units
 * it occurs in: a product named in every paragraph says little.
 */
export declare function pairCost(zh: readonly AlignedUnit[], en: readonly AlignedUnit[]): PairCost;
