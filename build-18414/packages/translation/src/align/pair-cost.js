import { languageTables } from '../language/languages.js';
/** What it costs to leave a unit without its pair. */
export const gapCost = 3.2;
const kindCost = 2.5;
const depthCost = 0.6;
const sharedGain = 1.5;
const nothingSharedCost = 1.2;
const oneSidedCost = 0.6;
/** Chinese units per English word. */
export const unitsPerWord = languageTables.zh.unitsPerWord / languageTables.en.unitsPerWord;
const usualLogRatio = Math.log(unitsPerWord);
const spread = 0.19;
const spreadOfShort = 1.2;
const textKinds = new Set(['heading', 'paragraph', 'listItem', 'tableRow', 'sentence']);
/**
 * Prepare the comparison of two sequences.
 *
 * An anchor counts only where both sequences have it, and less the more units
 * it occurs in: a product named in every paragraph says little.
 */
export function pairCost(zh, en) {
    const weights = anchorWeights(zh, en);
    const totals = new Map();
    return { cost, similarity };
    function cost(left, right) {
        const kind = kindMismatch(left, right);
        if (kind === Infinity)
            return Infinity;
        return kind + lengthCost(left, right) + anchorCost(left, right);
    }
    function anchorCost(left, right) {
        const share = similarity(left, right);
        if (share === undefined)
            return 0;
        if (share > 0)
            return nothingSharedCost - (nothingSharedCost + sharedGain) * Math.sqrt(share);
        return total(left) > 0 && total(right) > 0 ? nothingSharedCost : oneSidedCost;
    }
    function similarity(left, right) {
        const sum = total(left) + total(right);
        if (sum === 0)
            return undefined;
        const [small, large] = left.anchors.size < right.anchors.size ? [left, right] : [right, left];
        let common = 0;
        for (const anchor of small.anchors)
            if (large.anchors.has(anchor))
                common += weights.get(anchor) ?? 0;
        return (2 * common) / sum;
    }
    function total(unit) {
        let sum = totals.get(unit);
        if (sum === undefined) {
            sum = 0;
            for (const anchor of unit.anchors)
                sum += weights.get(anchor) ?? 0;
            totals.set(unit, sum);
        }
        return sum;
    }
}
function anchorWeights(zh, en) {
    const weights = new Map();
    const inZh = count(zh);
    const inEn = count(en);
    for (const [anchor, times] of inZh) {
        const others = inEn.get(anchor);
        if (others)
            weights.set(anchor, 1 / Math.sqrt(times + others));
    }
    return weights;
}
function count(units) {
    const counts = new Map();
    for (const unit of units)
        for (const anchor of unit.anchors)
            counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
    return counts;
}
function kindMismatch(left, right) {
    if (left.kind === right.kind)
        return left.depth === right.depth ? 0 : depthCost;
    return textKinds.has(left.kind) && textKinds.has(right.kind) ? kindCost : Infinity;
}
/** Half the squared deviation of the length ratio: short units may differ more. */
function lengthCost(zh, en) {
    if (!textKinds.has(zh.kind))
        return 0;
    const deviation = Math.log((zh.size + 1) / (en.size + 1)) - usualLogRatio;
    const z = deviation / (spread + spreadOfShort / Math.sqrt(en.size + 1));
    return (z * z) / 2;
}
