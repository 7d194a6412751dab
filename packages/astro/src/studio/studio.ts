import {existsSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'

/** Beside what is published: packages are shipped without the sources of the studio. */
const shipped = new URL('page/', import.meta.url)

/**
 * Lay the studio beside the pages, where the publication asks for it: `/studio/`, which no page leads readers to.
 *
 * @param isAsked - whether the publication wants it
 */
export function studio(isAsked: boolean): AstroIntegration {
  return {
    name: 'collate:studio',
    hooks: {
      'astro:build:done': async ({dir}) => {
        if (!isAsked) return
        const folder = fileURLToPath(new URL('studio/', dir))
        if (existsSync(shipped)) await cp(shipped, folder, {recursive: true})
        else await (await import('@collate/studio')).layStudio(folder)
      }
    }
  }
}
