import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import type {ReadPage} from '../built/finish-pages.ts'
import {filesIn, removeChanged, removeOlder, stampsOf, writeChanged} from './folder.ts'
import {forgetLeft, readLeft, writeLeft} from './left.ts'

/** What stays of the build before, and of this one for the next. */
export type KeptOutput = {
  /** Before and after all that touches the folder of the site. */
  begin: AstroIntegration
  end: AstroIntegration
  /** What was read in the pages of the build before, and of this one. */
  pages: {before: ReadonlyMap<string, ReadPage>; after: Map<string, ReadPage>}
  /** Once the pages are made: all files, in order, and those of them that a build before has been through with. */
  files: () => {all: readonly string[]; unchanged: ReadonlySet<string>}
  /** Write a file that is made of pages, by its path in the folder, where it is not there as it is. */
  write: (file: string, content: string | Uint8Array) => void
}

/**
 * Leave in the folder of a site what the build before wrote there, so that Astro writes only
 * pages that are new or have changed.
 *
 * A file stays while it is the very file that the last build ended with, by its size and time as
 * Git has it; everything else is removed, as Astro would remove all.  Where the build before did
 * not come to its end, nothing stays and nothing is believed.
 *
 * @param out - folder of the site
 * @param cache - of Astro, for this folder alone
 * @param label - of the code and the settings: what was read in pages is read again under another
 */
export function keepOutput(out: string, cache: string, label: string): KeptOutput {
  const pages = {before: new Map<string, ReadPage>(), after: new Map<string, ReadPage>()}
  const unchanged = new Set<string>()
  const later = {before: new Set<string>(), after: new Set<string>()}
  let [isSame, started] = [false, 0]
  let stays = new Map<string, string>()
  let stamps = new Map<string, string>()
  let all: string[] = []

  const begin: AstroIntegration = {
    name: 'collate:keep',
    hooks: {
      'astro:build:start': () => {
        const left = readLeft(cache)
        forgetLeft(cache, left === undefined)
        stays = removeChanged(out, left?.files ?? new Map())
        started = Date.now()
        later.before = left?.later ?? new Set()
        isSame = left?.label === label
        if (isSame) for (const [file, page] of left!.pages) pages.before.set(file, page)
      },
      'astro:build:done': ({assets, logger}) => {
        const made = new Set(
          [...assets.values()].flat().map((url) =>
            fileURLToPath(url)
              .slice(out.length + 1)
              .replaceAll('\\', '/')
          )
        )
        const there = filesIn(out)
        const others = there.filter((file) => !made.has(file) && !later.before.has(file))
        const absent = removeOlder(out, others, started).union(later.before)
        all = there.filter((file) => made.has(file) || !absent.has(file)).toSorted()
        stamps = stampsOf(out, made)
        for (const [file, stamp] of stamps) if (isSame && stays.get(file) === stamp) unchanged.add(file)
        logger.info(`${unchanged.size} of ${made.size} files are those of the build before`)
      }
    }
  }
  const end: AstroIntegration = {
    name: 'collate:keep-for-next',
    hooks: {
      'astro:build:done': () => {
        removeOlder(out, [...later.before.difference(later.after)], started)
        writeLeft(cache, {label, files: stamps, later: later.after, pages: pages.after})
      }
    }
  }
  return {begin, end, pages, files: () => ({all, unchanged}), write}

  function write(file: string, content: string | Uint8Array): void {
    later.after.add(file)
    writeChanged(join(out, file), content)
  }
}
