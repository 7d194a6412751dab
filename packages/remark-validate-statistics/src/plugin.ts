import {refuseFindings} from '@collate/findings/fail-on'
import {languageOf} from '@collate/findings/language'
import {createSentenceReader} from '@collate/findings/sentence'
import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkedClaims} from './annotate/checked-claims.ts'
import {libraryOf} from './data/library.ts'
import {watchLibrary} from './data/watched-library.ts'
import {judgeArticle} from './judge/judge-article.ts'
import {readOptions, type Options} from './options.ts'
import {readArticle} from './read-article.ts'

/**
 * Check that the statistics in a text match their source.
 *
 * Findings become messages of the file; each `<Stat>` is marked for renderers, and
 * `file.data.claims` says what became of each number, `file.data.askedOfData`
 * what of the data that depends on.
 *
 * @returns a transform that is synchronous where `statistics` are loaded already
 * @throws {TypeError} at once, where the options are none of its own
 */
export default function remarkValidateStatistics(given?: Readonly<Options> | null) {
  const {statistics, data, ...options} = readOptions(given)
  if (statistics && !('then' in statistics))
    return (tree: Root, file: VFile): void => validate(tree, file, statistics, options)
  return async (tree: Root, file: VFile): Promise<void> => {
    validate(tree, file, await (statistics ?? findStatistics(file)), options)
  }

  /** Those who bring their statistics may have no disk, so what reads one is loaded when it is needed. */
  async function findStatistics(file: VFile): Promise<Statistics> {
    const {statisticsOf} = await import('./data/statistics-of.ts')
    return statisticsOf(file.cwd, data, options.language ?? languageOf(file))
  }
}

function validate(
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
