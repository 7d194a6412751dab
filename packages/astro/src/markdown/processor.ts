import {unified} from '@astrojs/markdown-remark'
import {createProcessor} from '@collate/pipeline'
import {quoteReaders} from '@collate/pipeline/core'
import type {CheckSettings} from '@collate/publication'
import {loadStatistics} from '@collate/statistics'
import type {PluggableList, Processor} from 'unified'
import type {BuildSettings} from '../settings.ts'
import {baseLinks} from './base-links.ts'
import {handOver} from './hand-over.ts'
import {keepPlain} from './keep-plain.ts'
import {linkNumbers} from './link-numbers.ts'
import {markBlocks} from './mark-blocks.ts'
import {nameFootnotes} from './name-footnotes.ts'
import {readCheckedArticle} from './read-article.ts'
import {refuseErrors, type Writing} from './refuse-errors.ts'
import {takePictures} from './take-pictures.ts'
import type {ArticleDrafts} from '../studio/drafts.ts'
import {loadTerms, type FindTerms} from '../terms/explained-terms.ts'
import {linkTerms} from '../terms/link-terms.ts'

/**
 * The Markdown processor of the site.
 *
 * Statistics are loaded when the first article is read, so that data with
 * errors stop the build with their own report.
 *
 * @param settings - of the site
 * @param isIgnored - whether a path is passed over
 * @param writing - whether errors are shown instead of refused
 * @param drafts - what takes the place of files
 * @param recmaPlugins - what is done with the code of a text
 */
export function markdownProcessor(
  {content, data, today, base}: BuildSettings,
  isIgnored: CheckSettings['isIgnored'],
  writing: Writing,
  drafts: ArticleDrafts,
  recmaPlugins: PluggableList = []
) {
  let processor: Promise<ReturnType<typeof createProcessor>> | undefined
  let glossary: Promise<FindTerms> | undefined
  let changes = 0
  const refresh = () => {
    if (changes !== writing.changes) processor = glossary = undefined
    changes = writing.changes
  }
  const terms = () => {
    refresh()
    return (glossary ??= loadTerms(content))
  }
  const check = () => {
    refresh()
    return (processor ??= loadStatistics(data, quoteReaders, isIgnored).then((statistics) =>
      createProcessor({statistics, today})
    ))
  }

  return unified({
    // Rewrites quotation marks and dashes, which are part of what is checked.
    smartypants: false,
    remarkPlugins: [
      parseNothing,
      [readCheckedArticle, {check, drafts}],
      [refuseErrors, writing],
      [baseLinks, base],
      keepPlain,
      takePictures,
      linkNumbers,
      [linkTerms, terms],
      markBlocks,
      handOver
    ],
    rehypePlugins: [nameFootnotes],
    recmaPlugins
  })
}

/** The article is read from its file: what a parser of Astro’s made of it would be thrown away. */
function parseNothing(this: Processor): void {
  this.parser = () => ({type: 'root', children: []})
}
