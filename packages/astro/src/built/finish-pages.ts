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

/** What the passes found in a page, and the digest of its bytes. */
export type ReadPage = {digest: string; found: unknown[]}

/**
 * Take all built pages through some passes.
 *
 * Reading and parsing a page takes longer than what is done with it, so each is
 * read once for all of them, and never again while it is the same.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param passes - in order; the last may change the pages that it reads
 * @param kept - what was read before
 */
export function finishPages(
  base: string,
  passes: ReadonlyArray<(site: BuiltSite) => Pass<unknown> | Promise<Pass<unknown>>>,
  {pages, files}: Pick<KeptOutput, 'pages' | 'files'>
): AstroIntegration {
  return {
    name: 'collate:pages',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const directory = fileURLToPath(dir)
        const {all, unchanged} = files()
        const begun: Array<Pass<unknown>> = []
        for (const begin of passes) begun.push(await begin({directory, base, files: all, unchanged, logger}))
        for (const file of all.filter((name) => name.endsWith('.html'))) {
          const page = readPage({directory, unchanged}, file, begun)
          pages.after.set(file, page)
          const place = {file, path: pathOf(file)}
          for (const [index, pass] of begun.entries()) await pass.take(place, page.found[index])
        }
        for (const pass of begun) await pass.end()
      }
    }
  }

  function readPage(
    {directory, unchanged}: Pick<BuiltSite, 'directory' | 'unchanged'>,
    file: string,
    begun: ReadonlyArray<Pass<unknown>>
  ): ReadPage {
    const known = pages.before.get(file)
    if (known && unchanged.has(file)) return known
    const html = readFileSync(`${directory}${file}`, 'utf8')
    const digest = textDigest(html)
    if (known?.digest === digest) return known
    const page = parsePage(file, html)
    return {digest, found: begun.map((pass) => pass.read(page))}
  }
}
