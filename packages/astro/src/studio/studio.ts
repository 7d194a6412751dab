import {existsSync} from 'node:fs'
import {cp, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {shellLanguage} from '../check/environment.ts'
import type {BuildSettings} from '../settings.ts'
import {besideSite} from './beside-site.ts'
import type {ArticleDrafts} from './drafts.ts'
import {serveStudio} from './serve-studio.ts'

/** Beside what is published: packages are shipped without the sources of the studio. */
const shipped = new URL('page/', import.meta.url)

/**
 * Lay the studio beside the pages, where the publication asks for it: `/studio/`, which no page leads
 * readers to.  A dev server always has it, and shows in its pages what is written there.
 *
 * @param settings - whether the publication wants it, and where things stand
 * @param drafts - filled by who writes, for who renders
 */
export function studio(
  {studio: isAsked, base, content, cache}: Pick<BuildSettings, 'studio' | 'base' | 'content' | 'cache'>,
  drafts: ArticleDrafts
): AstroIntegration {
  return {
    name: 'collate:studio',
    hooks: {
      'astro:server:setup': ({server}) => {
        let laid: Promise<string> | undefined
        const folder = join(cache, 'studio')
        server.middlewares.use(
          serveStudio({
            base,
            content,
            drafts,
            lay: () => (laid ??= layInto(folder).then(() => folder)),
            changed: (path) => server.watcher.emit('change', path)
          })
        )
      },
      'astro:server:start': ({address, logger}) => {
        const place = `http://127.0.0.1:${address.port}${base}/studio/`
        logger.info(places[shellLanguage(process.env)](place))
      },
      'astro:build:done': async ({dir}) => {
        if (!isAsked) return
        const folder = fileURLToPath(new URL('studio/', dir))
        await layInto(folder)
        const page = join(folder, 'index.html')
        await writeFile(page, besideSite(await readFile(page, 'utf8'), base, ' data-drawn'))
      }
    }
  }
}

const places = {
  zh: (address: string) => `编辑台在 ${address}`,
  en: (address: string) => `The studio is at ${address}`
}

async function layInto(folder: string): Promise<void> {
  if (existsSync(shipped)) await cp(shipped, folder, {recursive: true})
  else await (await import('@collate/studio')).layStudio(folder)
}
