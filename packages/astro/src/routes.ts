import {readdirSync} from 'node:fs'
import type {InjectedRoute} from 'astro'

/** A page of the site: the pattern of its address, and its file. */
export type PageRoute = Pick<InjectedRoute, 'pattern'> & {entrypoint: URL}

/**
 * The pages of a site: those of a folder, by the names of its files.
 *
 * @param pages - holds the pages, as Astro's `src/pages/` does
 * @param own - pages of the publication, which win
 */
export function routesIn(pages: URL, own: URL): PageRoute[] {
  const replaced = new Set(pagesIn(own).map(patternOf))
  return pagesIn(pages)
    .map((file) => ({pattern: patternOf(file), entrypoint: new URL(encodeURI(file), pages)}))
    .filter(({pattern}) => !replaced.has(pattern))
}

function pagesIn(folder: URL): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(?:astro|[jt]s|mdx?)$/.test(file))
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** `[language]/method.astro` → `/[language]/method`, `feed.xml.ts` → `/feed.xml`. */
function patternOf(file: string): string {
  const path = file.replace(/\.(?:astro|[jt]s|mdx?)$/, '').replace(/(?:^|\/)index$/, '')
  return `/${path}`
}
