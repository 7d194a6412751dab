import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import type {ReadPage} from '../built/finish-pages.ts'
import {forgetLeft, readLeft, writeLeft} from './left.ts'
import {removeFiles, removeOthers, stampsOf} from './folder.ts'

/** What stays of the build before, and of this one for the next. */
export type KeptOutput = {
  /** Before and after all that touches the folder of the site. */
  begin: AstroIntegration
  end: AstroIntegration
  /** What was read in the pages of the build before, and of this one. */
  pages: {before: ReadonlyMap<string, ReadPage>; after: Map<string, ReadPage>}
  /** Files that no longer change after the pages are made, and that are those of the build before. */
  unchanged: Set<string>
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
  const kept = {files: new Map<string, string>(), made: [] as string[], isSame: false}
  const pages = {before: new Map<string, ReadPage>(), after: new Map<string, ReadPage>()}
  const unchanged = new Set<string>()

  const begin: AstroIntegration = {
    name: 'collate:keep',
    hooks: {
      'astro:build:start': () => {
        const left = readLeft(cache)
        forgetLeft(cache, left === undefined)
        kept.files = removeOthers(out, left?.files ?? new Map())
        kept.isSame = left?.label === label
        if (kept.isSame) for (const [file, page] of left!.pages) pages.before.set(file, page)
      },
      'astro:build:done': ({assets, logger}) => {
        kept.made = [...assets.values()].flat().map((url) => fileURLToPath(url).slice(out.length + 1))
        const made = new Set(kept.made)
        removeFiles(
          out,
          [...kept.files.keys()].filter((file) => !made.has(file))
        )
        const stamps = stampsOf(out, kept.made)
        for (const [file, stamp] of stamps)
          if (kept.isSame && kept.files.get(file) === stamp) unchanged.add(file)
        logger.info(`${unchanged.size} of ${made.size} files are those of the build before`)
      }
    }
  }
  const end: AstroIntegration = {
    name: 'collate:keep-for-next',
    hooks: {
      'astro:build:done': () => writeLeft(cache, {label, files: stampsOf(out, kept.made), pages: pages.after})
    }
  }
  return {begin, end, pages, unchanged}
}
