import { findClockTimes, findPercentiles, findSizes } from '@collate/claims/quantities';
import { readSentence } from '@collate/claims/reading';
import { saysAny } from '../language/facts.js';
import { languageTables } from '../language/languages.js';
import { sharesCharacter } from '../text/span.js';
import { findHedgeApart } from './hedge-way.js';
/** Read what a passage states, sentence by sentence: its quantities and its times. */
export function readFacts({ prose, folded, sentences, stats, heads }, language, findNames, read) {
    const facts = [];
    const times = [];
    for (const [sentence, { start, end }] of sentences.entries()) {
        if (!mayState.test(prose.slice(start, end)))
            continue;
        const head = heads.get(start) ?? '';
        const text = head + prose.slice(start, end);
        const shift = start - head.length;
        const cited = stats
            .filter((stat) => start <= stat.start && stat.end <= end)
            .map((stat) => ({ start: stat.start - shift, end: stat.end - shift }));
        const { readings, sequence, clauses } = readSentence(read(text, language), findNames(text), () => '', cited);
        const signs = sequence.signs.filter((sign) => sign.start >= head.length);
        let last = 0;
        const push = (quantity, reading, isSize = false) => {
            const clause = clauses.list[clauses.at(quantity.start)];
            const before = folded.between(shift + Math.max(last, clause.start, head.length), shift + quantity.start);
            facts.push({
                quantity,
                slice: text.slice(quantity.start, quantity.end),
                start: shift + quantity.start,
                end: shift + quantity.end,
                folded: folded.between(shift + quantity.start, shift + quantity.end),
                sentence,
                from: start,
                clause: { start: Math.max(start, shift + clause.start), end: shift + clause.end },
                ...(reading && { reading }),
                ...(readings.length <= 1 && !isSize
                    ? movesIn(signs)
                    : isOnlySaidAround(reading) &&
                        movesIn(signs.filter((sign) => clause.start <= sign.start && sign.end <= clause.end))),
                ...besideOf(quantity, before, folded.between(shift + quantity.end, end), language)
            });
            last = quantity.end;
        };
        for (const clock of findClockTimes(text, language))
            times.push({ start: shift + clock.start, end: shift + clock.end, written: clock.written, clock });
        const sizes = [...findSizes(text, language), ...findPercentiles(text, language)].toSorted((a, b) => a.start - b.start);
        for (const size of sizes)
            push(size, undefined, true);
        last = 0;
        for (const [at, sign] of sequence.signs.entries()) {
            if (sign.start < head.length)
                continue;
            if (sign.type === 'quantity') {
                const reading = readings.find((d) => d.at === at);
                // Of the 100,000 of a rate only the rate is said.
                if (!reading)
                    continue;
                const isOther = isPartOfMeasure(text, sign) ||
                    isName(text, sign) ||
                    sizes.some((size) => sharesCharacter(size, sign));
                if (!isOther)
                    push(reading.quantity, reading);
            }
            else if (sign.type === 'time') {
                const { written } = sign.time;
                times.push({ start: shift + sign.start, end: shift + sign.end, written, time: sign.time });
                const length = lengthOf(sign.time);
                if (length)
                    push({ ...length, start: sign.start, end: sign.end });
            }
        }
    }
    return { facts, times };
}
/** A digit, Han, or a word of English that may be a number or the name of a month. */
const mayState = /[\p{Nd}\p{No}\p{Script=Han}]|[a-z]{3}/iu;
const lengthUnits = { year: 'a', month: 'mo', week: 'wk', day: 'd' };
/** Over the past five years, 连续三年: a length of time is compared like any other. */
function lengthOf(time) {
    if (time.kind !== 'span' || time.count === undefined)
        return undefined;
    const scale = time.unit === 'decade' ? 10 : time.unit === 'century' ? 100 : 1;
    const unit = lengthUnits[scale === 1 ? time.unit : 'year'];
    if (!unit)
        return undefined;
    return { kind: 'measure', unit, value: String(time.count * scale), step: String(scale), hedge: 'exactly' };
}
/** Of climbed from 51 to 48 km/h only the 48 is read, and its move is that of a number which is none. */
function isOnlySaidAround(reading) {
    return !reading || (reading.stance.as === 'to' && !reading.stance.move);
}
/** The only way in which all words of change of a sentence go. */
function movesIn(signs) {
    const moves = signs.flatMap((sign) => (sign.type === 'word' ? sign.words : []));
    const senses = new Set(moves.flatMap((word) => (word.class === 'move' ? word.sense : [])));
    const [around] = senses;
    return senses.size === 1 && around ? { around } : {};
}
function besideOf({ kind, hedge }, before, behind, language) {
    const { takenOff, lastBefore, lastBehind } = languageTables[language];
    const apart = hedge === 'exactly' ? findHedgeApart(before, language) : undefined;
    const isFromLast = kind === 'ordinal' && (lastBefore.test(before) || lastBehind.test(behind));
    return {
        ...(apart && { apart }),
        ...(kind === 'percent' && takenOff.test(behind) && { isOff: true }),
        ...(isFromLast && { isFromLast: true })
    };
}
/** CentOS 6/7 are two versions, two X servers have a name, and two % are signs. */
function isName(sentence, { start, end }) {
    const written = sentence.slice(start, end);
    return ((/^\d+\/\d+$/.test(written) && /\p{Script=Latin}\s?$/u.test(sentence.slice(0, start))) ||
        /^[a-z]+ [X%]$/i.test(written));
}
/** A year and a half is no half of anything. */
function isPartOfMeasure(sentence, { start, end }) {
    return (saysAny(sentence.slice(start, end), 'partOfMeasure') && saysAny(sentence.slice(0, start), 'partBefore'));
}
