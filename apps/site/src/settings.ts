import {fileURLToPath} from 'node:url'
import {resolve} from 'node:path'
import {findBrowser} from './takeaway/browser.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Where the site takes its content from, and what it is called. */
export const settings = {
  /** Content directory: it holds `articles/`. */
  content: resolve(process.env.COLLATE_CONTENT ?? `${root}content`),
  /** Directory of the data packages. */
  data: resolve(process.env.COLLATE_DATA ?? `${root}packages/statistics/data`),
  /** Where the built site goes. */
  out: resolve(process.env.COLLATE_OUT ?? `${root}apps/site/dist`),
  /** What one build may leave for the next. */
  cache: resolve(process.env.COLLATE_CACHE ?? `${root}apps/site/node_modules/.astro`),
  /** Files that articles are made into, to take away: PDF where there is a browser that prints. */
  takeaway: takeaway(),
  /** Day of the build, against which waivers run out. */
  today: new Date().toISOString().slice(0, 10),
  /** Address that the site is published at, for canonical links and feeds. */
  site: process.env.COLLATE_SITE ?? 'https://collate.example'
}

function takeaway(): Array<'epub' | 'pdf'> {
  if (process.env.COLLATE_TAKEAWAY === 'off') return []
  return findBrowser() ? ['pdf', 'epub'] : ['epub']
}
