import {settleFoundWaivers} from '@collate/findings'
import {checkWeb, type LinkAnswer, type Ledger, type WebLink} from '@collate/links/web'
import type {Source} from '@collate/statistics'
import {VFile} from 'vfile'
import type {CheckedLink} from '../checked.ts'
import type {FileResult} from '../file-result.ts'
import type {Selection} from '../selection/select.ts'
import type {Settings} from '../settings.ts'
import {webRules} from './collect-links.ts'
import {dividedHosts} from './part-hosts.ts'

/** A branch of a stranger is not to make us ask half the web. */
const mostOfBranch = 300

/** What the web said, and where the links stand. */
export type CheckedWeb = {links: readonly WebLink[]; answers: ReadonlyMap<string, LinkAnswer>}

/**
 * Ask the web about the links of articles and data packages, and settle the
 * notes that wait for it.  Of a part of a check, these are the links of all parts to the hosts that this one asks.
 *
 * @param files - by path; a table of sources in which something is found is added
 * @param results - of the articles
 * @param sources - of the data packages
 * @returns every place with a link, and the answers by address
 */
export async function checkWebLinks(
  files: Map<string, VFile>,
  results: readonly FileResult[],
  sources: readonly Source[],
  ledger: Ledger,
  selection: Selection,
  {linkBudget, allowHosts, today, since, shard, webProgress}: Settings
): Promise<CheckedWeb> {
  const asksAbout = dividedHosts(shard)
  const wanted = results.filter((d) => selection.isInAnyPart(d.path))
  const fromArticles = wanted.flatMap(({path, web}) =>
    (web?.links ?? []).map(({url, place, sentence, stated}) => ({
      file: files.get(path)!,
      link: {url, place, sentence: sentence ?? url},
      stated
    }))
  )
  const fromData = sources
    .filter(({place}) => selection.isInAnyPart(place.path))
    .map(({url, place: {path, ...start}}) => {
      const file = files.get(path) ?? new VFile({path})
      return {file, link: {url, place: {start, end: start}}, stated: []}
    })

  const links: WebLink[] = []
  for (const link of [...fromArticles, ...fromData]) {
    links.push({...link, blocks: await selection.addsUrl(link.file.path, link.link.url)})
  }
  const answers = await checkWeb(links, ledger, {
    budget: linkBudget,
    allowed: new Set(allowHosts),
    most: since === undefined ? Infinity : mostOfBranch,
    asksAbout,
    ...(webProgress && {progress: webProgress})
  })

  for (const {file, link, blocks} of links) {
    const state = asksAbout(link.url) ? (answers.get(link.url)?.state ?? 'private') : 'unasked'
    const checked: CheckedLink = {url: link.url, state, isNew: since !== undefined && blocks}
    file.data.links = [...(file.data.links ?? []), checked]
  }
  for (const {file} of links) if (file.messages.length > 0) files.set(file.path, file)
  for (const {path, web} of wanted) {
    settleFoundWaivers(web?.waivers ?? [], files.get(path)!, {today, judged: (rule) => webRules.has(rule)})
  }

  return {links, answers}
}
