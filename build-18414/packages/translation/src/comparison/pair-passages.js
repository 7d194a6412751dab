import { alignSequences } from '../align/align-sequences.js';
import { joinSplit } from './join-split.js';
const heads = new Set(['title', 'summary']);
/** Pair title with title, summary with summary, and the blocks by alignment. */
export function pairPassages(zh, en) {
    const blocks = { zh: zh.filter(isBlock), en: en.filter(isBlock) };
    const runs = alignSequences(blocks.zh.map(({ unit }) => unit), blocks.en.map(({ unit }) => unit));
    return [...pairHeads(zh, en), ...joinSplit(runs.map(passagesOf))];
    function passagesOf(run) {
        return {
            ...(run.zh[0] < run.zh[1] && { zh: blocks.zh[run.zh[0]] }),
            ...(run.en[0] < run.en[1] && { en: blocks.en[run.en[0]] })
        };
    }
}
function pairHeads(zh, en) {
    return [...heads].flatMap((id) => {
        const one = zh.find((passage) => passage.id === id);
        const other = en.find((passage) => passage.id === id);
        // A title that is missing is a fault of the frontmatter.
        return one && other ? [{ zh: one, en: other }] : [];
    });
}
function isBlock({ kind, isNote }) {
    return !heads.has(kind) && kind !== 'break' && !isNote;
}
