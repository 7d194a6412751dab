/**
 * Say what the web answered about a link: `link-dead`, `link-moved`,
 * `link-unknown` or `link-private`; of what is alive, nothing.
 *
 * See the pages of these rules for examples.
 */
import type {Fault} from '@collate/findings'
import type {LinkAnswer} from '../web/answer.ts'
import {deadReasons, unknownReasons} from '../web/reason.ts'
import {privateFault} from './link-private.ts'

/** How long a link has been failing: days, from the ledger. */
export type Age = {failingDays: number; lastAlive?: string; archive?: string}

/** The rule and the fault of an answer, if there is one. */
export function judgeAnswer(
  url: string,
  answer: LinkAnswer,
  age: Age | undefined,
  blocks: boolean
): {ruleId: string; fault: Fault} | undefined {
  if (answer.state === 'alive') return undefined
  if (answer.state === 'private')
    return {ruleId: 'link-private', fault: privateFault(new URL(answer.finalUrl ?? url).host)}
  if (answer.state === 'moved') return {ruleId: 'link-moved', fault: moved(url, answer)}
  if (answer.state === 'dead') return {ruleId: 'link-dead', fault: dead(url, answer, age, blocks)}
  return {ruleId: 'link-unknown', fault: unknown(url, answer, age)}
}

function moved(url: string, {reason, replacement, hops, finalUrl}: LinkAnswer): Fault {
  if (reason === 'many-hops') {
    return {
      severity: 'warning',
      reason: `Unexpected \`${hops}\` redirects from \`${url}\`, expected a link to \`${finalUrl}\``,
      actual: String(hops),
      expected: [finalUrl!],
      note: {
        zh: '绕了这么多次，随时可能断。请直接链接到最后的页面。',
        en: 'So long a way breaks easily.  Link to the last page.'
      }
    }
  }
  return {
    severity: 'warning',
    reason: `Unexpected link \`${url}\`, expected \`${replacement}\``,
    actual: url,
    expected: [replacement!],
    note: {
      zh: '网站说这个地址已永久迁移。`collate fix` 可以改写它。',
      en: 'The server says that this address has moved for good.  `collate fix` writes the new one.'
    }
  }
}

function dead(
  url: string,
  {reason = 'dead', finalUrl}: LinkAnswer,
  age: Age | undefined,
  blocks: boolean
): Fault {
  const why = deadReasons[reason] ?? {zh: reason, en: reason}
  return {
    severity: blocks ? 'error' : 'warning',
    reason: `Unexpected dead link \`${url}\`, expected a page that is there`,
    actual: reason,
    expected: age?.archive ? [age.archive] : [],
    note: {
      zh: `${why.zh}${at(finalUrl, '，在 ')}。${history(age).zh}请换一个链接，或链接到存档。`,
      en: `${why.en}${at(finalUrl, ', at ')}.  ${history(age).en}Link to another page, or to an archived copy.`
    }
  }
}

function unknown(url: string, {reason = 'no-answer'}: LinkAnswer, age: Age | undefined): Fault {
  const why = unknownReasons[reason] ?? {zh: reason, en: reason}
  return {
    severity: 'warning',
    reason: `Unexpected silence of \`${url}\` (\`${reason}\`), expected an answer`,
    actual: reason,
    expected: [],
    note: {
      zh: `${why.zh}。这不能证明链接已失效。${history(age).zh}`,
      en: `${why.en}.  That does not prove the link dead.  ${history(age).en}`.trimEnd()
    }
  }
}

function at(url: string | undefined, before: string): string {
  return url === undefined ? '' : `${before}${url}`
}

function history(age: Age | undefined): {zh: string; en: string} {
  if (!age || age.failingDays === 0) return {zh: '', en: ''}
  const last = age.lastAlive
  return {
    zh: `已连续 ${age.failingDays} 天打不开${last ? `，最后一次打开是 ${last}` : '，从未确认打开过'}。`,
    en: `It has failed for ${age.failingDays} days${last ? ` and was last alive on ${last}` : ' and was never seen alive'}.  `
  }
}
