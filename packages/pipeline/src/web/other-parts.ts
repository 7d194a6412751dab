import type {ArticleFolder} from '@collate/articles/content'
import type {VFile} from 'vfile'
import type {Selection} from '../selection/select.ts'
import type {Settings} from '../settings.ts'
import {readSource} from '../sources.ts'
import {webRules} from './collect-links.ts'
import {dividedHosts, mayAsk} from './part-hosts.ts'

/**
 * The articles to read where the web is asked: those of this part, and those of
 * other parts that may link to a host which this one asks.
 *
 * Of a branch these are all, since only so many of its links are asked about, over all parts.
 */
export function articlesToAsk(
  {articles, ofAllParts}: Selection,
  {content, since, shard}: Settings
): ArticleFolder[] {
  const own = new Set(articles)
  const asksAbout = dividedHosts(shard)
  const decoder = new TextDecoder()
  return ofAllParts.filter(
    (folder) =>
      own.has(folder) ||
      since !== undefined ||
      folder.editions.some((language) =>
        mayAsk(decoder.decode(readSource(content, `articles/${folder.slug}/${language}.mdx`)), asksAbout)
      )
  )
}

/** Leave of a file of another part what this one has asked: that part tells the rest. */
export function leaveAnswers(file: VFile): void {
  delete (file.data as Partial<typeof file.data>).checked
  delete (file.data as Partial<typeof file.data>).changes
  file.data.isOfOtherPart = true
  file.messages = file.messages.filter(({ruleId = ''}) => webRules.has(ruleId) || ruleId === 'waiver-unused')
}

/** Whether something was asked about the links of a file. */
export function hasAnswers({data: {links = []}}: VFile): boolean {
  return links.some(({state}) => state !== 'unasked')
}
