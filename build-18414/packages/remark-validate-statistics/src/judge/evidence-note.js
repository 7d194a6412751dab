import { decidedBy } from './decided.js';
import { isDerived } from '../resolve/role.js';
import { phrasesOf } from '../rule.js';
import { ratioText } from './ratio-text.js';
/** Rows that a note spells out, at most. */
const most = 5;
/**
 * The note of a finding about a number: what the source says, the arithmetic, why
 * the text does not fit, which words decided what it was held against, and where to read it.
 */
export function evidenceNote(reading, failing, why, context) {
    const phrases = phrasesOf(context);
    const rows = [...new Set(failing.flatMap((d) => d.rows))];
    const { pair, role } = reading;
    const isRatio = role === 'proportion' || (role === 'multiple' && pair?.from.period === pair?.to.period);
    const arithmetic = pair && (isRatio ? ratioText(pair, role, phrases) : phrases.change(pair));
    const change = arithmetic && isDerived(role) ? [arithmetic + inText(reading, context)] : [];
    return phrases.sentences([
        ...rows.slice(0, most).map(phrases.statistic),
        ...change,
        why,
        decidedBy(reading, context),
        ...sources(rows, context)
    ]);
}
/** Each source of some rows once. */
export function sources(rows, context) {
    const phrases = phrasesOf(context);
    return [...new Set(rows.slice(0, most).map(phrases.source))].slice(0, 2);
}
/** What the text says, with the verb right before it: “增长15%”. */
function inText({ claim, slice }, { passage, language }) {
    const { quantity, directions } = claim;
    const verb = directions.find((d) => d.end <= quantity.start && quantity.start - d.end <= 3);
    const text = verb ? passage.text.slice(verb.start, quantity.end) : slice;
    return saying[language](text);
}
const saying = {
    zh: (text) => `，文中写“${text}”`,
    en: (text) => `; the text says “${text}”`
};
