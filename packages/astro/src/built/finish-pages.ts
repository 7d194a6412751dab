import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration, AstroIntegrationLogger} from 'astro'
import type {KeptOutput} from '../kept/kept-output.ts'
import {textDigest} from '../markdown/digest.ts'
import {parsePage, pathOf, type BuiltPage} from './page.ts'

/** A folder with a built site. */
export type BuiltSite = {
  directory: string
  /** Folder that it stands in on its host, `/pub` or nothing. */
  base: string
  /** All files, relative to the folder. */
  files: readonly string[]
  /** Those that a build before has been through with. */
  unchanged: ReadonlySet<string>
  /** Writes a file that is made of pages, where it is not there as it is. */
  write: KeptOutput['write']
  logger: Pick<AstroIntegrationLogger, 'error' | 'warn' | 'info'>
}

/**
 * What is done with every page: one after another is read, and what was found in it is taken;
 * then the pass ends its work.  What is found is plain data of this page alone, and is kept for
 * the next build.
 */
export type Pass<Found> = {
  read(page: BuiltPage): Found
  take(place: Pick<BuiltPage, 'file' | 'path'>, found: Found): void | Promise<void>
  end(): void | Promise<void>
}

/** What the passes found in a page, by their names, and the digest of its bytes. */
export type ReadPage = {digest: string; found: Record<string, unknown>}

/**
 * Take all built pages through some passes.
 *
 * Reading and parsing a page takes longer than what is done with it, so each is
 * read once for all of them, and never again while it is the same.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param passes - by name, in order; the last may change the pages that it reads
 * @param kept - what was read before
 */
export function finishPages(
  base: string,
  passes: Readonly<Record<string, (site: BuiltSite) => Pass<unknown>>>,
  {pages, files, write}: Pick<KeptOutput, 'pages' | 'files' | 'write'>
): AstroIntegration {
  return {
    name: 'collate:pages',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const directory = fileURLToPath(dir)
        const {all, unchanged} = files()
        const site = {directory, base, files: all, unchanged, write, logger}
        const begun = Object.entries(passes).map(([name, begin]) => [name, begin(site)] as const)
        for (const file of all.filter((name) => name.endsWith('.html'))) {
          const page = readPage({directory, unchanged}, file, begun)
          pages.after.set(file, page)
          const place = {file, path: pathOf(file)}
          for (const [name, pass] of begun) await pass.take(place, page.found[name])
        }
        // What one of them waits for goes on in a process of its own.
        await Promise.all(begun.map(([, pass]) => pass.end()))
      }
    }
  }

  function readPage(
    {directory, unchanged}: Pick<BuiltSite, 'directory' | 'unchanged'>,
    file: string,
    begun: ReadonlyArray<readonly [name: string, pass: Pass<unknown>]>
  ): ReadPage {
    const known = pages.before.get(file)
    if (known && unchanged.has(file)) return known
    const html = readFileSync(`${directory}${file}`, 'utf8')
    const digest = textDigest(html)
    if (known?.digest === digest) return known
    const page = parsePage(file, html)
    return {digest, found: Object.fromEntries(begun.map(([name, pass]) => [name, pass.read(page)]))}
  }
}
