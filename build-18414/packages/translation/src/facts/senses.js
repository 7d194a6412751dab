/** Senses that deny each other. */
const opposites = [
    ['up', 'down'],
    ['up', 'flat'],
    ['down', 'flat'],
    ['record-high', 'record-low'],
    ['highest', 'lowest']
];
/** The senses of one value that deny those of the other, and are not both said of both. */
export function opposedSenses(mine, theirs) {
    for (const [one, other] of opposites) {
        if (mine.has(one) && theirs.has(other) && !(mine.has(other) && theirs.has(one)))
            return { mine: one, theirs: other };
        if (mine.has(other) && theirs.has(one) && !(mine.has(one) && theirs.has(other)))
            return { mine: other, theirs: one };
    }
    return undefined;
}
const ranks = new Set(['record-high', 'record-low', 'highest', 'lowest']);
/** A word of rank that belongs to this number, in its clause or the one before: 创下新高，达35%. */
const near = 2;
/** Which way a value goes; a minus sign is a fall. */
export function sensesOf({ reading, quantity }) {
    if (!reading)
        return new Set();
    const said = reading.notions.filter(({ notion, strength }) => ranks.has(notion) && strength >= near);
    const senses = new Set(said.map(({ notion }) => notion));
    // Both at once: which one is this number's nobody can tell.
    for (const [one, other] of opposites)
        if (senses.has(one) && senses.has(other))
            for (const sense of [one, other])
                senses.delete(sense);
    if (quantity.value.startsWith('-'))
        senses.add('down');
    else if (reading.stance.move && reading.stance.move.form !== 'pace')
        senses.add(reading.stance.move.sense);
    return senses;
}
