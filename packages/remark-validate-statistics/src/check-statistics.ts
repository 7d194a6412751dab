import {refuseFindings} from '@collate/findings/fail-on'
import {createSentenceReader} from '@collate/findings/sentence'
import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkedClaims} from './annotate/checked-claims.ts'
import {libraryOf} from './data/library.ts'
import {watchLibrary} from './data/watched-library.ts'
import {judgeArticle} from './judge/judge-article.ts'
import type {Options} from './options.ts'
import {readArticle} from './read-article.ts'

/**
 * Check a text against statistics that are loaded; needs nothing of the machine.
 *
 * Findings become messages of the file, as the plugin says.
 */
export function checkStatistics(
  tree: Root,
  file: VFile,
  statistics: Statistics,
  {failOn = 'error', ...options}: Omit<Options, 'statistics' | 'data'>
): void {
  placeNodes(tree, String(file))
  file.data.sentenceAt ??= createSentenceReader(tree, String(file))
  const asked = new Set<string>()
  file.data.askedOfData = asked
  const known = file.messages.length
  const article = readArticle(tree, file, watchLibrary(libraryOf(statistics), asked), options)
  const findings = judgeArticle(article, tree, file)
  // remark-cli, mdxlint and the extensions of editors write the text anew from its tree.
  const isPrinted = file.data['unifiedEngineGiven'] === true
  file.data.claims = checkedClaims(article.cited, findings, isPrinted)
  refuseFindings(file, file.messages.slice(known), failOn)
}
