import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {scanDrawing, scanPage} from './scan-page.ts'

/** Findings that a log shows: nobody reads on. */
const shown = 20

/** Look through every built page and drawing, and fail the build at what no text may bring in. */
export function scanSite(): AstroIntegration {
  return {
    name: 'collate:scan',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const {pages, faults} = await scanFolder(fileURLToPath(dir))
        for (const fault of faults.slice(0, shown)) logger.error(fault)
        if (pages === 0) throw new Error('No page was built')
        if (faults.length > 0) throw new Error(`${faults.length} times what no page may hold`)
        logger.info(`${pages} pages scanned`)
      }
    }
  }
}

/**
 * Scan the pages and drawings of a folder.
 *
 * @returns how many pages there are, and `path: what is wrong`
 */
async function scanFolder(folder: string): Promise<{pages: number; faults: string[]}> {
  const faults: string[] = []
  let pages = 0

  for (const path of await readdir(folder, {recursive: true, encoding: 'utf8'})) {
    const isPage = path.endsWith('.html')
    if (!isPage && !path.endsWith('.svg')) continue
    if (isPage) pages++
    const text = await readFile(join(folder, path), 'utf8')
    faults.push(...(isPage ? scanPage(text) : scanDrawing(text)).map((fault) => `${path}: ${fault}`))
  }

  return {pages, faults}
}
