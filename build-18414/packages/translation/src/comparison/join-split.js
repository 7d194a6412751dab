import { pairCost } from '../align/pair-cost.js';
import { joinPassages } from '../passage/join-passages.js';
import { languageTables } from '../language/languages.js';
import { counterpart } from '@collate/claims/text';
/** Beyond this log ratio of lengths two texts are no translation of each other. */
const farthest = 0.45;
/** So much better must the length fit for two paragraphs to be one. */
const better = 0.05;
/** Shared words and numbers from which on two texts are each other's translation. */
const sameText = 0.4;
/** Share of the whole from which on a paragraph is too long to be a matter of chance. */
const long = 0.3;
/**
 * Join paragraphs that the other edition says in one: translators join and split
 * them.
 *
 * A paragraph without its pair belongs to the one beside it where both together
 * fit that one's pair better, by their length and by their sentences.  One that
 * was left out fits neither.
 */
export function joinSplit(pairs) {
    const joined = [];
    const moved = movedPassages(pairs);
    for (const pair of pairs) {
        const last = joined.at(-1);
        const isMoved = [last?.zh, last?.en, pair.zh, pair.en].some((passage) => passage && moved.has(passage));
        const together = last && !isMoved ? (joinInto(last, pair, 'behind') ?? joinInto(pair, last, 'before')) : undefined;
        if (together)
            joined.splice(-1, 1, together);
        else
            joined.push(pair);
    }
    return joined;
}
/** Passages without their pair that have one elsewhere. */
function movedPassages(pairs) {
    const lone = pairs.filter(({ zh, en }) => !zh || !en);
    const zh = lone.flatMap((pair) => pair.zh ?? []);
    const en = lone.flatMap((pair) => pair.en ?? []);
    const units = (passages) => passages.map(({ unit }) => unit);
    const { similarity } = pairCost(units(zh), units(en));
    const found = zh.flatMap((one) => en.flatMap((other) => ((similarity(one.unit, other.unit) ?? 0) >= sameText ? [one, other] : [])));
    return new Set(found);
}
/** @returns the pair with the lone paragraph in it; nothing where that does not belong there */
function joinInto(pair, lone, where) {
    const { zh, en } = pair;
    if (!zh || !en || (lone.zh && lone.en))
        return;
    const own = lone.zh ?? lone.en;
    if (!own)
        return;
    const sides = { zh, en };
    const beside = sides[own.language];
    const other = sides[counterpart[own.language]];
    if (![own, beside, other].every(({ kind }) => kind === 'paragraph') || !belongs(own, beside, other))
        return;
    const whole = where === 'behind' ? joinPassages(beside, own) : joinPassages(own, beside);
    return { ...sides, [own.language]: whole };
}
function belongs(own, beside, other) {
    const [part, size, whole] = [own, beside, other].map(sizeOf);
    const spare = part > long * whole ? 1 : 0;
    if (other.sentences.length + spare < beside.sentences.length + own.sentences.length)
        return false;
    const together = deviation(part + size, whole);
    return together < deviation(size, whole) - better && together < farthest;
}
/** Size in words of English. */
function sizeOf({ language, tokens }) {
    return tokens.size / languageTables[language].unitsPerWord;
}
function deviation(one, other) {
    return Math.abs(Math.log((one + 1) / (other + 1)));
}
