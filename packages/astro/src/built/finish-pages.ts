import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration, AstroIntegrationLogger} from 'astro'
import {parsePage, type BuiltPage} from './page.ts'

/** A folder with a built site. */
export type BuiltSite = {
  directory: string
  /** Folder that it stands in on its host, `/pub` or nothing. */
  base: string
  /** All files, relative to the folder. */
  files: string[]
  logger: Pick<AstroIntegrationLogger, 'error' | 'warn' | 'info'>
}

/** What is done with every page: it sees one after another, then ends its work. */
export type Pass = {see: (page: BuiltPage) => void | Promise<void>; end: () => void | Promise<void>}

/**
 * Take all built pages through some passes.
 *
 * Reading and parsing a page takes longer than what is done with it, so each is
 * read once for all of them.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param passes - in order; the last may change the pages that it sees
 */
export function finishPages(
  base: string,
  passes: ReadonlyArray<(site: BuiltSite) => Pass | Promise<Pass>>
): AstroIntegration {
  return {
    name: 'collate:pages',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const directory = fileURLToPath(dir)
        const files = readdirSync(directory, {recursive: true, encoding: 'utf8'})
          .map((file) => file.replaceAll('\\', '/'))
          .toSorted()
        const begun: Pass[] = []
        for (const begin of passes) begun.push(await begin({directory, base, files, logger}))
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = parsePage(file, readFileSync(`${directory}${file}`, 'utf8'))
          for (const pass of begun) await pass.see(page)
        }
        for (const pass of begun) await pass.end()
      }
    }
  }
}
