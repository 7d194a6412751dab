import {readFileSync} from 'node:fs'
import {scanFacts} from '../check/scan-facts.ts'
import {scanDrawing, scanPage} from '../check/scan-page.ts'
import type {BuiltSite, Pass} from './finish-pages.ts'

/** Findings that a log shows: nobody reads on. */
const shown = 20

/** Look through every built page and drawing, and fail the build at what no text may bring in. */
export function scanBuiltSite({directory, base, files, unchanged, logger}: BuiltSite): Pass<string[]> {
  const faults: string[] = []
  let pages = 0

  return {
    read: ({document}) => [...scanPage(document, base), ...scanFacts(document)],
    take({file}, found) {
      pages++
      add(file, found)
    },
    end() {
      for (const file of files.filter((name) => name.endsWith('.svg') && !unchanged.has(name)))
        add(file, scanDrawing(readFileSync(`${directory}${file}`, 'utf8')))
      for (const fault of faults.slice(0, shown)) logger.error(fault)
      if (pages === 0) throw new Error('No page was built')
      if (faults.length > 0) throw new Error(`${faults.length} times what no page may hold`)
      logger.info(`${pages} pages scanned`)
    }
  }

  function add(file: string, found: readonly string[]): void {
    for (const fault of found) faults.push(`${file}: ${fault}`)
  }
}
