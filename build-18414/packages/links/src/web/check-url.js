import { LinkVerdict } from './answer.js';
import { ask } from './ask.js';
import { cookieJar } from './cookies.js';
import { asVerdict } from './exchange.js';
import { kindOf, look } from './look.js';
import { isPermanent, isRedirect, redirectTarget } from './redirect.js';
import { ledAway } from './soft-404.js';
const manyHops = 10;
const mostHops = 20;
/**
 * Follow an address to its page and say what became of it.
 *
 * Never throws: whatever goes wrong is an answer with its reason.
 */
export async function checkUrl(question, web, signal) {
    const effort = { asked: new Map(), requests: 0, spent: 0 };
    const hops = [];
    try {
        if (!URL.canParse(question.url))
            throw new LinkVerdict('dead', 'invalid-url');
        const start = new URL(question.url);
        const found = await follow(start, hops, question.stated ?? [], web, effort, signal);
        const last = hops.at(-1)?.to ?? start;
        if (ledAway(start, last))
            throw new LinkVerdict('unknown', 'soft-404');
        return { ...arrived(start, hops), ...found, requests: effort.requests };
    }
    catch (error) {
        const verdict = asVerdict(error);
        const late = verdict.reason === 'timeout' && signal.aborted;
        return {
            state: verdict.state,
            reason: late ? 'no-answer-in-budget' : verdict.reason,
            ...(hops.length > 0 && { hops: hops.length, finalUrl: hops.at(-1).to.href }),
            requests: effort.requests
        };
    }
}
async function follow(start, hops, stated, web, effort, signal) {
    const cookies = cookieJar();
    const seen = new Set();
    let url = start;
    for (;;) {
        const sent = cookies.header(url);
        const key = `${url.href} ${sent}`;
        if (seen.has(key))
            throw new LinkVerdict('dead', 'redirect-loop');
        if (hops.length > mostHops)
            throw new LinkVerdict('dead', 'too-many-hops');
        seen.add(key);
        const at = url;
        const step = await ask(at, sent, web, effort, (response, both) => take(response, at, both), signal);
        const hop = 'hop' in step ? step.hop : refreshHop(step.look, at);
        if (!hop) {
            const { absent } = step.look;
            return { status: step.status, ...(absent && { absent }) };
        }
        hops.push(hop);
        url = hop.to;
    }
    async function take(response, at, both) {
        cookies.store(at, response.cookies);
        if (isRedirect(response.status)) {
            const to = redirectTarget(at, response.headers.get('location'));
            return { hop: { to, isPermanent: isPermanent(response.status) } };
        }
        const done = await web.turns.read(kindOf(response), both);
        try {
            return { look: await look(response, { url: at, stated, signal: both }), status: response.status };
        }
        finally {
            done();
        }
    }
}
/** A page that sends its reader on; one that reloads itself stays where it is. */
function refreshHop(seen, at) {
    if (seen.refresh === undefined)
        return undefined;
    const to = redirectTarget(at, seen.refresh);
    return to.href.split('#')[0] === at.href.split('#')[0] ? undefined : { to, isPermanent: false };
}
function arrived(start, hops) {
    if (hops.length === 0)
        return { state: 'alive' };
    const finalUrl = hops.at(-1).to.href;
    const firstPassing = hops.findIndex((hop) => !hop.isPermanent);
    const replacement = hops[firstPassing < 0 ? hops.length - 1 : firstPassing - 1]?.to.href;
    const counted = { finalUrl, hops: hops.length };
    if (hops.length > manyHops)
        return { state: 'moved', reason: 'many-hops', ...counted };
    if (replacement === undefined || replacement === start.href)
        return { state: 'alive', ...counted };
    return { state: 'moved', reason: 'permanent', replacement, ...counted };
}
