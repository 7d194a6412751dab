import {recordAnswers, writeLedger, type Ledger} from '@collate/links/ledger'
import type {VFile} from 'vfile'
import type {CheckOptions} from './check-options.ts'
import {checkPublication} from './check-publication.ts'
import {openLedger} from './ledger.ts'
import {readSettings} from './settings.ts'
import {sourcesIn} from './sources.ts'
import {UnusableError} from './unusable-error.ts'

/** What became of all links of a publication. */
export type LinkRecord = {
  /** What `content/links.json` should hold now. */
  text: string
  ledger: Ledger
  /** Where each address is linked: `articles/x/zh.mdx:12`. */
  places: ReadonlyMap<string, readonly string[]>
  /** As `checkContent` returns them. */
  files: VFile[]
}

/**
 * Ask the web about all links of a publication and bring the ledger up to this day.
 *
 * Writes nothing.
 *
 * @throws {UnusableError} where a directory or the ledger cannot be read
 */
export async function recordLinks(
  options: Omit<CheckOptions, 'links' | 'paths' | 'since' | 'shard'>
): Promise<LinkRecord> {
  const settings = readSettings({...options, links: 'all'})
  const {ledger: before, files: broken} = openLedger(sourcesIn(settings.content))
  if (broken.length > 0) {
    const reason = broken[0]!.messages[0]!.reason
    throw new UnusableError(reason, 'take it back from the main branch')
  }

  const {files, web} = await checkPublication(settings)
  const ledger = recordAnswers(before, web!.answers, settings.today)
  const places = new Map<string, string[]>()
  for (const {file, link} of web!.links) {
    const place = `${file.path}:${link.place.start.line}`
    places.set(link.url, [...new Set([...(places.get(link.url) ?? []), place])])
  }

  return {text: writeLedger(ledger), ledger, places, files}
}
