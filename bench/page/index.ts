/**
 * What an article weighs and how soon it is there, beside the same article in a
 * default Starlight site, both built now and served alike.
 *
 * `node bench/page/index.ts`
 */
import {once} from 'node:events'
import {readFileSync, readdirSync, rmSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import {startBrowser} from '@collate/astro/browser'
import type {Browser} from 'playwright-core'
import {buildCollate, builtFolder} from '../site/collate.ts'
import {runBuild} from '../site/run-build.ts'
import {writeStarlight} from '../site/starlight.ts'
import {createCompressingServer} from './compressing-server.ts'
import {measurePage, type PageFigures} from './measure-page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [slug = ''] = readdirSync(`${root}content/articles`)

await buildCollate({content: `${root}content`, data: `${root}packages/statistics/data`, name: 'page'})
const ours = builtFolder('page')
const theirs = writeStarlight(
  ['zh', 'en'].map((language) => ({
    path: `${language}/${slug}`,
    markdown: readFileSync(`${ours}/${language}/${slug}/index.md`, 'utf8')
  }))
)
await runBuild(theirs, {})

const browser = await startBrowser()
try {
  console.table({
    ...(await measureAll(browser, 'Collate', ours, ['zh', 'en', 'both'])),
    ...(await measureAll(browser, 'Starlight', `${theirs}/dist`, ['zh', 'en']))
  })
} finally {
  await browser.close()
  rmSync(theirs, {recursive: true})
}

async function measureAll(
  phone: Browser,
  name: string,
  directory: string,
  views: string[]
): Promise<Record<string, PageFigures>> {
  const server = createCompressingServer(directory)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const rows: Record<string, PageFigures> = {}
  for (const view of views) rows[`${name} ${view}`] = await measurePage(phone, `${origin}/${view}/${slug}/`)
  server.closeAllConnections()
  server.close()
  return rows
}
