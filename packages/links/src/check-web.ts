import type {VFile} from 'vfile'
import type {Ledger} from './ledger.ts'
import type {PlacedLink} from './link.ts'
import {reportAtLink} from './rule.ts'
import {linkPrivate} from './rules/link-private.ts'
import {linkUnsupported} from './rules/link-unsupported.ts'
import {judgeAnswer, type Age} from './rules/web.ts'
import type {LinkAnswer} from './web/answer.ts'
import {checkUrls, type WebOptions} from './web/check-urls.ts'
import type {Stated} from './web/number-search.ts'

/** A place that links to the web: a link of an article, or a row of `sources.csv`. */
export type WebLink = {
  file: VFile
  link: PlacedLink
  /** Numbers of its sentence that the page is the source of. */
  stated: readonly Stated[]
  /** Whether a dead link here stands in the way of a merge. */
  blocks: boolean
}

/**
 * Ask the web about links and report what it says, at each place.
 *
 * A private address is not asked: `link-private` has spoken of it already.
 *
 * @param options - `most`: addresses to ask; the rest is `unknown` and `too-many`;
 *   `asksAbout`: those of them that are asked here, and not by another part of the check
 * @returns the answers, by address, for the ledger
 */
export async function checkWeb(
  links: readonly WebLink[],
  ledger: Ledger,
  options: WebOptions & {most: number; asksAbout: (url: string) => boolean}
): Promise<Map<string, LinkAnswer>> {
  const asked = links.filter(({link}) => !linkPrivate.check(link, options.allowed))
  const wanted = new Map<string, Stated[]>()
  for (const {link, stated} of asked) wanted.set(link.url, [...(wanted.get(link.url) ?? []), ...stated])
  const questions = [...wanted].map(([url, stated]) => ({url, stated}))
  const isOurs = ({url}: {url: string}): boolean => options.asksAbout(url)
  const answers = await checkUrls(questions.slice(0, options.most).filter(isOurs), options)
  for (const {url} of questions.slice(options.most).filter(isOurs)) {
    answers.set(url, {state: 'unknown', reason: 'too-many', requests: 0})
  }

  for (const {file, link, stated, blocks} of asked) {
    const answer = answers.get(link.url)
    if (answer === undefined) continue
    const known = ledger[link.url]
    const age = known && ageOf(known)
    const judged = judgeAnswer(link.url, answer, age, blocks)
    if (judged) reportAtLink(file, judged.ruleId, link, judged.fault)
    const absent = stated.filter((d) => answer.absent?.includes(d))
    const unsupported = linkUnsupported.check(link.url, absent)
    if (unsupported) reportAtLink(file, linkUnsupported.id, link, unsupported)
  }

  return answers
}

function ageOf({failingDays = 0, lastAlive, archive}: Ledger[string]): Age {
  return {failingDays, ...(lastAlive !== undefined && {lastAlive}), ...(archive !== undefined && {archive})}
}
