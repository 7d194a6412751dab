import { comparePeriods } from '@collate/statistics/model';
import { createFields } from './fields.js';
import { match } from './match.js';
import { readCriteria } from './query.js';
export { citationOf, isOfOtherPopulation } from '../citation.js';
export { valueText } from '../value-text.js';
/**
 * Search statistics by labels, aliases, terms, values, periods, quotes and
 * sources, in either language.
 *
 * @param query - words and numbers in any order (default: everything, in the
 *   order of the tables)
 */
export function searchStatistics({ packages }, query = '') {
    const criteria = readCriteria(query);
    const fieldsOf = createFields();
    const hits = [];
    for (const data of packages.values()) {
        for (const row of data.observations) {
            const fields = fieldsOf(row, data);
            const found = criteria.map((criterion) => match(criterion, row, fields)).filter((d) => d > 0);
            hits.push({ row, count: found.length, points: found.reduce((a, b) => a + b, 0), order: hits.length });
        }
    }
    if (criteria.length === 0)
        return { observations: query.trim() === '' ? hits.map((d) => d.row) : [], isWhole: true };
    const most = Math.max(0, ...hits.map((d) => d.count));
    const isWhole = most === criteria.length;
    if (most === 0 || most * 2 < criteria.length)
        return { observations: [], isWhole: false };
    const best = hits.filter((d) => d.count === most).toSorted(byRank);
    return { observations: best.map((d) => d.row), isWhole };
}
/** Better ones first, then newer ones, then as the tables have them. */
function byRank(left, right) {
    const { row: a } = left;
    const { row: b } = right;
    if (left.points !== right.points)
        return right.points - left.points;
    const later = a.indicator === b.indicator ? comparePeriods(b.when, a.when) : 0;
    if (later !== 0)
        return later;
    return left.order - right.order;
}
