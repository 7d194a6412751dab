import { LinkVerdict } from './answer.js';
import { addressGuard, hostKey } from './address-guard.js';
import { asVerdict, exchange } from './exchange.js';
import { isRedirect } from './redirect.js';
import { retryAfter } from './retry-after.js';
import { isPassing, judgeStatus } from './status.js';
import { turns } from './turns.js';
const mostRequests = 8;
const mostTries = 3;
const longest = 30_000;
/**
 * Ask one address, politely and a few times, and let `read` take what it needs
 * of the answer.
 *
 * @throws {Verdict} where there is no answer to read
 */
export async function ask(url, cookies, web, effort, read, signal) {
    for (let tries = 1;; tries++) {
        const failure = {};
        const done = await web.turns.take(hostKey(url), signal);
        const started = web.clock.now();
        try {
            const guard = web.guard(url);
            guard.checkHost();
            count(url, effort);
            const limit = AbortSignal.timeout(Math.max(1, Math.ceil(longest - effort.spent)));
            const both = AbortSignal.any([signal, limit]);
            const response = await exchange(url, guard, cookies, both);
            try {
                if (!isRedirect(response.status)) {
                    failure.wait = waitOf(response);
                    judgeStatus(response.status, response.headers);
                }
                return await read(response, both);
            }
            finally {
                response.body.destroy();
                response.close();
            }
        }
        catch (error) {
            failure.verdict = asVerdict(error);
        }
        finally {
            effort.spent += web.clock.now() - started;
            done();
        }
        await again(failure.verdict, failure.wait, tries);
    }
    async function again(verdict, asked, tries) {
        const wait = Math.max(asked ?? 0, 500 * 2 ** (tries - 1));
        const isLate = web.clock.now() + wait >= web.deadline;
        const isTired = tries >= mostTries || effort.spent >= longest || signal.aborted;
        if (!isPassing(verdict) || isTired || isLate)
            throw verdict;
        const isLimited = verdict.reason === 'rate-limited';
        await web.clock.wait(isLimited ? web.turns.spread(hostKey(url), wait) : wait, signal);
    }
}
function waitOf({ headers }) {
    return retryAfter(headers.get('retry-after'), headers.get('date'), Date.now());
}
function count(url, effort) {
    const key = url.origin + url.pathname + url.search;
    const asked = (effort.asked.get(key) ?? 0) + 1;
    if (asked > mostRequests)
        throw new LinkVerdict('dead', 'redirect-loop');
    effort.asked.set(key, asked);
    effort.requests++;
}
