import { inflateSync } from 'node:zlib';
/**
 * The page that a fragment of a PDF address asks for.
 *
 * @returns `undefined` where it asks for none
 */
export function pageOf(url) {
    const match = /(?:^|&)page=(\d{1,6})(?:&|$)/.exec(url.hash.slice(1));
    return match ? Number(match[1]) : undefined;
}
const mostStreams = 2000;
const mostOfStream = 1024 * 1024;
/**
 * How many pages a PDF has, by its page trees, packed ones included.
 *
 * @returns `undefined` where no tree can be seen: encrypted, or packed in another way
 */
export function countPages(bytes) {
    const text = bytes.toString('latin1');
    let most = treeCount(text);
    let streams = 0;
    for (const match of text.matchAll(/\/Type\s{0,9}\/ObjStm\b/g)) {
        if (++streams > mostStreams)
            return undefined;
        const start = text.indexOf('stream', match.index);
        const count = start < 0 ? undefined : treeCount(unpack(bytes, start + 'stream'.length));
        if (count !== undefined)
            most = Math.max(most ?? 0, count);
    }
    return most;
}
/** The largest count of a node of a page tree: its root's. */
function treeCount(text) {
    let most;
    for (const { index } of text.matchAll(/\/Type\s{0,9}\/Pages\b/g)) {
        const count = /\/Count\s{1,9}(\d{1,6})/.exec(dictionaryAround(text, index))?.[1];
        if (count)
            most = Math.max(most ?? 0, Number(count));
    }
    return most;
}
/** The dictionary that a key stands in, so that the count of a neighbour is not taken for its own. */
function dictionaryAround(text, at) {
    return text.slice(edge(text, at, -1, '>>', '<<'), edge(text, at, 1, '<<', '>>'));
}
const longestDictionary = 100_000;
/** Where the dictionary ends in one direction, those inside it passed by. */
function edge(text, at, step, open, close) {
    let depth = 0;
    for (let index = at; Math.abs(index - at) < longestDictionary; index += step) {
        const pair = text.slice(index, index + 2);
        if (pair === '')
            break;
        if (pair === close && depth-- === 0)
            return index;
        if (pair === open)
            depth++;
        if (pair === open || pair === close)
            index += step;
    }
    return at;
}
function unpack(bytes, start) {
    // The keyword ends in CRLF or LF.
    const from = bytes[start] === 13 ? start + 2 : start + 1;
    const end = bytes.indexOf('endstream', from);
    try {
        return inflateSync(bytes.subarray(from, end < 0 ? undefined : end), {
            maxOutputLength: mostOfStream
        }).toString('latin1');
    }
    catch {
        return '';
    }
}
