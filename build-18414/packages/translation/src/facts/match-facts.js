import { agreement } from './agreement.js';
import { hedgeWay } from './hedge-way.js';
import { opposedSenses, sensesOf } from './senses.js';
import { isVague } from './vague.js';
const scores = { same: 0, rounded: 8, hedged: 16 };
/**
 * Match the facts of two passages, each at most once.
 *
 * Order is free.  Where a value occurs several times, those with the same hedge and part in a change, and near
 * the same place, belong together.
 */
export function matchFacts(here, there) {
    const candidates = [];
    for (const [row, one] of here.entries()) {
        for (const [column, other] of there.entries()) {
            const how = agreement(one, other);
            if (how)
                candidates.push({
                    here: one,
                    there: other,
                    how,
                    score: scores[how] + distance(one, other) + drift(row, column)
                });
        }
    }
    candidates.sort((a, b) => a.score - b.score);
    const taken = new Set();
    const matches = [];
    for (const { here: one, there: other, how } of candidates) {
        if (taken.has(one) || taken.has(other))
            continue;
        taken.add(one).add(other);
        matches.push({ here: one, there: other, how });
    }
    return {
        matches: matches.toSorted((a, b) => a.here.start - b.here.start),
        here: here.filter((fact) => !taken.has(fact)),
        there: there.filter((fact) => !taken.has(fact))
    };
    function drift(row, column) {
        return Math.abs(row / here.length - column / there.length);
    }
}
function distance(one, other) {
    let score = one.quantity.hedge === other.quantity.hedge ? 0 : 3;
    if (one.quantity.kind !== other.quantity.kind)
        score += 3;
    // Most and a small part are half, and no pair where most has one.
    const ways = new Set([hedgeWay(one), hedgeWay(other)]);
    if (isVague(one) && isVague(other) && ways.has('over') && ways.has('under'))
        score += 20;
    // Rose 0.1% after falling 0.1%.
    if (opposedSenses(sensesOf(one), sensesOf(other)))
        score += 4;
    if (periodOf(one) !== periodOf(other))
        score += 2;
    if (one.reading?.stance.as !== other.reading?.stance.as)
        score += 1;
    const [mine, theirs] = [populationsOf(one), populationsOf(other)];
    if (mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs))
        score += 2;
    return score;
}
function periodOf({ reading }) {
    const time = reading?.times.find(({ as, strength }) => as === 'at' && strength >= 3)?.time;
    return time?.kind === 'calendar' ? time.period : undefined;
}
/** The data packages' populations of which a fact is a share, by what its clause says. */
function populationsOf({ reading }) {
    const bond = reading?.names.find(({ as, strength }) => as !== 'compared' && strength >= 3);
    return new Set(bond?.values.flat());
}
