import {readFailOn, refuseFindings, type FailOn} from '@collate/findings/fail-on'
import {createSentenceReader} from '@collate/findings/sentence'
import type {Language} from '@collate/claims'
import type {Statistics} from '@collate/statistics'
import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkedClaims} from './annotate/checked-claims.ts'
import {libraryOf, type Library} from './data/library.ts'
import {watchLibrary} from './data/watched-library.ts'
import {judgeArticle} from './judge/judge-article.ts'
import {readArticle} from './read-article.ts'

/** Configuration of the plugin. */
export type Options = {
  /** Data packages that articles cite, loaded or being loaded. */
  statistics: Statistics | Promise<Statistics>
  /** Language of files that do not say their own (default: `zh` for `zh.mdx`, else `en`). */
  language?: Language
  /** `YYYY-MM-DD`, against which notes run out (default: the day of the check). */
  today?: string
  /**
   * From which messages on to throw, once all of them are in the file (default:
   * `error`).  `never` is for hosts that look at the messages themselves.
   */
  failOn?: FailOn
}

/**
 * Check that the statistics in a text match their source.
 *
 * Findings become messages of the file; each `<Stat>` is marked for renderers, and
 * `file.data.claims` says what became of each number, `file.data.askedOfData`
 * what of the data that depends on.
 */
export default function remarkValidateStatistics(options: Options) {
  const {statistics} = options
  if (!statistics)
    throw new TypeError('Unexpected options without `statistics`, expected loaded data packages')
  const failOn = readFailOn(options.failOn)
  if (!('then' in statistics)) {
    const library = libraryOf(statistics)
    return (tree: Root, file: VFile): void => validate(tree, file, library, {...options, failOn})
  }
  return async (tree: Root, file: VFile): Promise<void> => {
    validate(tree, file, libraryOf(await statistics), {...options, failOn})
  }
}

function validate(
  tree: Root,
  file: VFile,
  library: Library,
  {failOn, ...options}: Options & {failOn: FailOn}
): void {
  placeNodes(tree, String(file))
  file.data.sentenceAt ??= createSentenceReader(tree, String(file))
  const asked = new Set<string>()
  file.data.askedOfData = asked
  const known = file.messages.length
  const article = readArticle(tree, file, watchLibrary(library, asked), options)
  const findings = judgeArticle(article, tree, file)
  file.data.claims = checkedClaims(article.cited, findings)
  refuseFindings(file, file.messages.slice(known), failOn)
}
