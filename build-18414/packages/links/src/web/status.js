import { LinkVerdict } from './answer.js';
const blocked = new Set([401, 402, 403, 407, 451, 999]);
/**
 * Judge a status that is not a redirect.
 *
 * @throws {Verdict} for every status that is not an answer
 */
export function judgeStatus(status, headers) {
    if (status >= 200 && status < 300 && !headers.has('cf-mitigated'))
        return;
    if (status === 304)
        return;
    if (status === 404 || status === 410)
        throw new LinkVerdict('dead', `status-${status}`);
    if (blocked.has(status) || headers.has('cf-mitigated'))
        throw new LinkVerdict('unknown', 'blocked');
    if (status === 429)
        throw new LinkVerdict('unknown', 'rate-limited');
    if (status >= 500)
        throw new LinkVerdict('unknown', 'server-error');
    throw new LinkVerdict('unknown', `status-${status}`);
}
/** Whether the same question may get another answer in a moment. */
export function isPassing(verdict) {
    return ['reset', 'truncated', 'server-error', 'rate-limited', 'no-resolver'].includes(verdict.reason);
}
