import { LinkVerdict } from './answer.js';
const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);
/** Whether an HTTP status leads elsewhere. */
export function isRedirect(status) {
    return redirects.has(status);
}
/** Whether an HTTP status says that an address has moved for good. */
export function isPermanent(status) {
    return permanent.has(status);
}
/**
 * Where a redirect leads; the fragment goes along when the target has none.
 *
 * @throws {Verdict} where it leads nowhere, or not to a web page
 */
export function redirectTarget(from, location) {
    if (location === undefined || location.trim() === '')
        throw new LinkVerdict('unknown', 'bad-redirect');
    // Servers send UTF-8 in what HTTP reads as Latin-1.
    const written = /[\u0080-\u00FF]/.test(location)
        ? Buffer.from(location, 'latin1').toString('utf8')
        : location;
    if (!URL.canParse(written, from.href))
        throw new LinkVerdict('dead', 'bad-redirect');
    const target = new URL(written, from.href);
    if (target.protocol !== 'http:' && target.protocol !== 'https:')
        throw new LinkVerdict('dead', 'bad-redirect');
    if (target.hash === '')
        target.hash = from.hash;
    return target;
}
