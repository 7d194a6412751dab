import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {editionPath, withBase} from '../articles/addresses.ts'
import {redirectsOf} from '../articles/redirects.ts'
import type {Language} from '../texts/text.ts'

/** The views that an article may have, and where one leads that the renamed article lacks. */
const views: Array<Language | 'both'> = ['zh', 'en', 'both']

/**
 * Write `_redirects`, which servers of static sites read: what stands below the
 * old address of an article follows it to the new one.
 *
 * @param content - content directory
 * @param base - folder that the site stands in, `/pub` or nothing
 */
export function writeRedirects({content, base}: {content: string; base: string}): AstroIntegration {
  return {
    name: 'collate:redirects',
    hooks: {
      'astro:build:done': async ({dir}) => {
        const directory = fileURLToPath(dir)
        const lines = redirectsOf(content).flatMap(({from, to}) =>
          to === undefined
            ? []
            : linesOf(from, to, (path) => existsSync(`${directory}${path}index.html`), base)
        )
        if (lines.length > 0) await writeFile(new URL('_redirects', dir), `${lines.join('\n')}\n`)
      }
    }
  }
}

/** Two rules a view: hosts allow many addresses, and few patterns. */
function linesOf(from: string, to: string, isThere: (path: string) => boolean, base: string): string[] {
  const there = views.filter((view) => isThere(editionPath(to, view)))
  return views.flatMap((view) => {
    const target = there.includes(view) ? view : there[0]
    if (target === undefined) return []
    const [old, now] = [editionPath(from, view), editionPath(to, target)].map((path) => withBase(path, base))
    return [`${old} ${now} 301`, `${old}* ${now}:splat 301`]
  })
}
