import {discoverArticles, type Discovery} from '@collate/articles/content'
import {contentDisk} from '@collate/articles/disk'
import type {Source} from '@collate/statistics'
import type {VFile} from 'vfile'
import {checkArticles} from './check-articles.ts'
import type {Data} from './data/gather-data.ts'
import {readData} from './data/read-data.ts'
import {restoreFile, type FileResult} from './file-result.ts'
import {openGlossary} from './glossary.ts'
import {openLedger} from './ledger.ts'
import {checkRedirects} from './redirects.ts'
import {unpackNumbers} from './packed-numbers.ts'
import {select} from './selection/select.ts'
import {reportChanges} from './rules/data-changed.ts'
import type {Settings} from './settings.ts'
import {sourcesIn} from './sources.ts'
import {addTexts} from './texts.ts'
import {UnusableError} from './unusable-error.ts'
import {checkSources} from './web/check-sources.ts'
import type {CheckedWeb} from './web/check-web-links.ts'
import {articlesToAsk, hasAnswers, leaveAnswers} from './web/other-parts.ts'

/** What the check of a whole publication comes to. */
export type CheckedPublication = {
  /** As `checkContent` returns them. */
  files: VFile[]
  /** Where the web was asked. */
  web?: CheckedWeb
}

/**
 * Check a publication: its articles, its data and its links, in this order.
 *
 * @throws {UnusableError} where a directory cannot be read or nothing is selected
 */
export async function checkPublication(settings: Settings): Promise<CheckedPublication> {
  const discovery = await discover(settings)
  const data = await readData(settings.data, undefined, settings.isIgnored)
  const read = sourcesIn(settings.content)
  const glossary = openGlossary(read)
  const {ledger, files: ledgerFiles} = openLedger(read)
  const redirects = checkRedirects(read, new Set(discovery.articles.map(({slug}) => slug)))
  const selection = await select(discovery, data, settings)
  // Loaded only where it is asked for: the rest of a check needs no network.
  const asked = settings.links === 'all' ? await import('./web/check-web-links.ts') : undefined
  const articles = asked ? articlesToAsk(selection, settings) : selection.articles
  const checked = await checkArticles(articles, discovery.articles, data, glossary.terms, settings)
  const results = checked.filter(selection.isConcerned).flatMap((d) => d.files)

  const beside = [...discovery.misplaced, ...glossary.files, ...redirects, ...ledgerFiles, ...data.files]
  // What is found in an article of another part without the web is told there.
  const restored = results.map((d) => restoreResult(selection.hasFile(d.path) ? d : {...d, messages: []}))
  const files = new Map([...beside, ...restored].map((file) => [file.path, file]))
  const sources = listSources(data.statistics)
  checkSources(files, sources, {allowed: new Set(settings.allowHosts)})
  const web = await asked?.checkWebLinks(files, results, sources, ledger, selection, settings)

  if (settings.since !== undefined) {
    const {checkNewLinks} = await import('./web/check-new-links.ts')
    await checkNewLinks(files, sources, selection, settings.content)
    const {reportUntoldChanges} = await import('./selection/report-untold.ts')
    await reportUntoldChanges(files, selection, settings.content)
    const {findRowChanges} = await import('./selection/row-changes.ts')
    reportChanges(files, await findRowChanges(settings.since, settings, discovery.articles))
  }

  const ofOthers = [...files.values()].filter((file) => !selection.hasFile(file.path) && hasAnswers(file))
  for (const file of ofOthers) leaveAnswers(file)
  const own = [...files.values()].filter((file) => selection.hasFile(file.path))
  const reported = [...own, ...ofOthers].toSorted(byPath)
  if (settings.withText) addTexts(reported, settings)
  return {files: reported, ...(web && {web})}
}

/** The numbers of a file are unpacked whenever they are asked for: those of all would take more room than there is. */
function restoreResult(result: FileResult): VFile {
  const file = restoreFile(result)
  const {claims, statistics, numbers} = result
  if (numbers !== undefined)
    file.data.checked = {
      claims,
      statistics,
      get numbers() {
        return unpackNumbers(numbers)
      }
    }
  return file
}

async function discover({content, isIgnored}: Settings): Promise<Discovery> {
  try {
    return await discoverArticles(content, contentDisk, isIgnored)
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    throw new UnusableError(`Unexpected directory \`${content}\`, expected one that can be read (${code})`)
  }
}

function listSources({packages}: Data['statistics']): Source[] {
  return [...packages.values()].flatMap((d) => [...d.sources.values()])
}

function byPath(left: VFile, right: VFile): number {
  return left.path === right.path ? 0 : left.path < right.path ? -1 : 1
}
