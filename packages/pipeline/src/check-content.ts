import {discoverArticles, type Discovery} from '@collate/articles/discover'
import type {VFile} from 'vfile'
import {checkArticles} from './check-articles.ts'
import type {CheckOptions} from './check-options.ts'
import {readData, type Data} from './data.ts'
import {restoreFile, type FileResult} from './file-result.ts'
import {openGlossary} from './glossary.ts'
import {openLedger, type OpenLedger} from './ledger.ts'
import {select, type Selection} from './selection/select.ts'
import {readSettings, type Settings} from './settings.ts'
import {addTexts} from './sources.ts'
import {UnusableError} from './unusable-error.ts'

/**
 * Check articles and the data they cite.
 *
 * The one function that checks: the command, the site and the editor call it.
 *
 * @returns a file for each edition, and for whatever else something was found
 *   in, sorted by path; paths are relative to the content directory, or
 *   `data/<package>/<file>`.  Findings are `file.messages`, counts
 *   `file.data.checked`; `file.value` is there where something was found, in it
 *   or beside it.
 * @throws {UnusableError} where a directory cannot be read or nothing is selected
 */
export async function checkContent(options: CheckOptions): Promise<VFile[]> {
  const settings = readSettings(options)
  const discovery = await discover(settings.content)
  const data = await readData(settings.data)
  const glossary = openGlossary(settings.content)
  const ledger = openLedger(settings.content)
  const selection = await select(discovery, data, settings)
  const results = await checkArticles(selection.articles, discovery.articles, data, glossary.terms, settings)

  const found = [
    ...discovery.misplaced,
    ...glossary.files,
    ...ledger.files,
    ...data.files,
    ...results.map(restoreFile)
  ]
  const files = new Map(found.map((file) => [file.path, file]))
  if (settings.links === 'all') await askWeb(files, results, ledger, data, selection, settings)

  const reported = [...files.values()].filter((file) => selection.hasFile(file.path)).toSorted(byPath)
  if (settings.withText) addTexts(reported, settings)
  return reported
}

/** Loaded only where it is asked for: the rest of a check needs no network. */
async function askWeb(
  files: Map<string, VFile>,
  results: readonly FileResult[],
  {ledger}: OpenLedger,
  {statistics}: Data,
  selection: Selection,
  settings: Settings
): Promise<void> {
  const {checkWebLinks} = await import('./web/check-web-links.ts')
  const sources = [...statistics.packages.values()].flatMap((d) => [...d.sources.values()])
  await checkWebLinks(files, results, {ledger, sources}, selection, settings)
}

async function discover(content: string): Promise<Discovery> {
  try {
    return await discoverArticles(content)
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    throw new UnusableError(`Unexpected directory \`${content}\`, expected one that can be read (${code})`)
  }
}

function byPath(left: VFile, right: VFile): number {
  return left.path === right.path ? 0 : left.path < right.path ? -1 : 1
}
