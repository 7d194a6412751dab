import { deadReasons, unknownReasons } from '../web/reason.js';
import { privateFault } from './link-private.js';
/** The rule and the fault of an answer, if there is one. */
export function judgeAnswer(url, answer, age, blocks) {
    if (answer.state === 'alive')
        return undefined;
    if (answer.state === 'private')
        return { ruleId: 'link-private', fault: privateFault(new URL(answer.finalUrl ?? url).host) };
    if (answer.state === 'moved')
        return { ruleId: 'link-moved', fault: moved(url, answer) };
    if (answer.state === 'dead')
        return { ruleId: 'link-dead', fault: dead(url, answer, age, blocks) };
    return { ruleId: 'link-unknown', fault: unknown(url, answer, age) };
}
function moved(url, { reason, replacement, hops, finalUrl }) {
    if (reason === 'many-hops') {
        return {
            severity: 'warning',
            reason: `Unexpected \`${hops}\` redirects from \`${url}\`, expected a link to \`${finalUrl}\``,
            actual: String(hops),
            expected: [finalUrl],
            note: {
                zh: '绕了这么多次，随时可能断。请直接链接到最后的页面。',
                en: 'So long a way breaks easily.  Link to the last page.'
            }
        };
    }
    return {
        severity: 'warning',
        reason: `Unexpected link \`${url}\`, expected \`${replacement}\``,
        actual: url,
        expected: [replacement],
        note: {
            zh: '网站说这个地址已永久迁移。`collate fix` 可以改写它。',
            en: 'The server says that this address has moved for good.  `collate fix` writes the new one.'
        }
    };
}
function dead(url, { reason = 'dead', finalUrl }, age, blocks) {
    const why = deadReasons[reason] ?? { zh: reason, en: reason };
    return {
        severity: blocks ? 'error' : 'warning',
        reason: `Unexpected dead link \`${url}\`, expected a page that is there`,
        actual: reason,
        expected: age?.archive ? [age.archive] : [],
        note: {
            zh: `${why.zh}${at(finalUrl, '，在 ')}。${history(age).zh}请换一个链接，或链接到存档。`,
            en: `${why.en}${at(finalUrl, ', at ')}.  ${history(age).en}Link to another page, or to an archived copy.`
        }
    };
}
function unknown(url, { reason = 'no-answer' }, age) {
    const why = unknownReasons[reason] ?? { zh: reason, en: reason };
    return {
        severity: 'warning',
        reason: `Unexpected silence of \`${url}\` (\`${reason}\`), expected an answer`,
        actual: reason,
        expected: [],
        note: {
            zh: `${why.zh}。这不能证明链接已失效。${history(age).zh}`,
            en: `${why.en}.  That does not prove the link dead.  ${history(age).en}`.trimEnd()
        }
    };
}
function at(url, before) {
    return url === undefined ? '' : `${before}${url}`;
}
function history(age) {
    if (!age || age.failingDays === 0)
        return { zh: '', en: '' };
    const last = age.lastAlive;
    return {
        zh: `已连续 ${age.failingDays} 天打不开${last ? `，最后一次打开是 ${last}` : '，从未确认打开过'}。`,
        en: `It has failed for ${age.failingDays} days${last ? ` and was last alive on ${last}` : ' and was never seen alive'}.  `
    };
}
