import { setTimeout as sleep } from 'node:timers/promises';
import { addressGuard } from './address-guard.js';
import { checkUrl } from './check-url.js';
import { turns } from './turns.js';
// Waiting costs nothing: so many that no slow host keeps others from their turn.
const atOnce = 500;
const secondLook = 10_000;
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    wait: async (milliseconds, signal) => {
        await sleep(milliseconds, undefined, { signal });
    }
};
/**
 * Ask the web about addresses: each once, in any order.
 *
 * What seems to be gone is asked a second time, behind all others and ten
 * seconds later at least: one bad sample proves nothing.
 *
 * @returns an answer for every address; where time ran out, `unknown` and `no-answer-in-budget`
 */
export async function checkUrls(questions, options) {
    const clock = options.clock ?? systemClock;
    const end = AbortSignal.timeout(Math.max(1, Math.ceil(options.budget * 1000)));
    const web = {
        clock,
        guard: addressGuard(options.allowed, options.resolve),
        turns: turns(clock),
        deadline: clock.now() + options.budget * 1000
    };
    const answers = new Map();
    const again = [];
    await each(questions, async (question) => {
        const first = await checkUrl(question, web, end);
        answers.set(question.url, first);
        options.progress?.(answers.size, questions.length);
        // Not waited for here: whatever is still to be asked once comes first.
        if (isGone(first))
            again.push(lookAgain(question, first));
    });
    await Promise.all(again);
    return answers;
    async function lookAgain(question, first) {
        const answer = await clock.wait(secondLook, end).then(() => checkUrl(question, web, end), () => ({ state: 'unknown', reason: 'no-answer-in-budget', requests: 0 }));
        answers.set(question.url, { ...answer, requests: first.requests + answer.requests });
    }
}
function isGone(answer) {
    return answer.state === 'dead' && (answer.reason ?? '').startsWith('status-');
}
async function each(items, work) {
    const rest = [...items];
    const workers = Array.from({ length: Math.min(atOnce, rest.length) }, async () => {
        for (let item = rest.shift(); item !== undefined; item = rest.shift())
            await work(item);
    });
    await Promise.all(workers);
}
