import { reportAtLink } from './rule.js';
import { linkPrivate } from './rules/link-private.js';
import { linkUnsupported } from './rules/link-unsupported.js';
import { judgeAnswer } from './rules/web.js';
import { checkUrls } from './web/check-urls.js';
/**
 * Ask the web about links and report what it says, at each place.
 *
 * A private address is not asked: `link-private` has spoken of it already.
 *
 * @param options - `most`: addresses to ask; the rest is `unknown` and `too-many`
 * @returns the answers, by address, for the ledger
 */
export async function checkWeb(links, ledger, options) {
    const asked = links.filter(({ link }) => !linkPrivate.check(link, options.allowed));
    const wanted = new Map();
    for (const { link, stated } of asked)
        wanted.set(link.url, [...(wanted.get(link.url) ?? []), ...stated]);
    const questions = [...wanted].map(([url, stated]) => ({ url, stated }));
    const answers = await checkUrls(questions.slice(0, options.most), options);
    for (const { url } of questions.slice(options.most)) {
        answers.set(url, { state: 'unknown', reason: 'too-many', requests: 0 });
    }
    for (const { file, link, stated, blocks } of asked) {
        const answer = answers.get(link.url);
        const known = ledger[link.url];
        const age = known && ageOf(known);
        const judged = judgeAnswer(link.url, answer, age, blocks);
        if (judged)
            reportAtLink(file, judged.ruleId, link, judged.fault);
        const absent = stated.filter((d) => answer.absent?.includes(d));
        const unsupported = linkUnsupported.check(link.url, absent);
        if (unsupported)
            reportAtLink(file, linkUnsupported.id, link, unsupported);
    }
    return answers;
}
function ageOf({ failingDays = 0, lastAlive, archive }) {
    return { failingDays, ...(lastAlive !== undefined && { lastAlive }), ...(archive !== undefined && { archive }) };
}
