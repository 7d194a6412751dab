/** Hosts whose line and comment anchors are made by script on every page. */
const scripted = [
    [/(?:^|\.)(?:github|gitlab)\.com$/, /^(?:L\d+|issuecomment-|discussion_r|diff-|pullrequestreview-|note_)/],
    [/^(?:www\.)?youtube\.com$/, /^t=/]
];
/**
 * The part of a fragment that names an element.
 *
 * @returns `undefined` where there is nothing to look for: none, the top, or a text directive alone
 */
export function anchorOf(url) {
    const fragment = url.hash.slice(1).split(':~:')[0];
    if (fragment === '' || fragment.toLowerCase() === 'top')
        return undefined;
    if (scripted.some(([host, anchor]) => host.test(url.hostname) && anchor.test(fragment)))
        return undefined;
    return fragment;
}
/** Ids that an anchor may stand for: as written, percent-decoded, or with the prefix that hosts put before ids of users. */
export function idsOf(anchor) {
    const decoded = decodeAnchor(anchor);
    return [...new Set([anchor, decoded, `user-content-${decoded}`, `user-content-${decoded.toLowerCase()}`])];
}
function decodeAnchor(anchor) {
    try {
        return decodeURIComponent(anchor);
    }
    catch {
        return anchor;
    }
}
