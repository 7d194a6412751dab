/**
 * What becomes of the pages of a publication of hundreds of articles that differ: how many there are, the largest,
 * the tallest at two widths, and the largest feed.
 *
 * `node bench/lists/index.ts [ARTICLES]`, by default 300; `--keep` leaves the site where it was built.
 */
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {buildCollate, builtFolder, cacheFolder} from '../site/collate.ts'
import {measureHeights} from './measure-heights.ts'
import {writeDifferent} from './write-different.ts'

const cover = fileURLToPath(
  new URL('../../packages/astro/test/fixtures/content/articles/reading-habits/cover.png', import.meta.url)
)
const articles = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 300)
const name = `lists-${articles}`
const publication = mkdtempSync(join(tmpdir(), 'collate-bench-'))
const written = writeDifferent(publication, articles, cover)
const build = await buildCollate({
  content: join(publication, 'content'),
  data: join(publication, 'data'),
  name
})
const built = builtFolder(name)
const files = readdirSync(built, {recursive: true, encoding: 'utf8'}).map((file) => ({
  file,
  size: statSync(join(built, file)).size
}))
const largest = (ending: string) =>
  files.filter(({file}) => file.endsWith(ending)).toSorted((left, right) => right.size - left.size)[0]
const html = files.filter(({file}) => file.endsWith('.html'))
console.table({
  ...written,
  pages: html.length,
  'seconds of a cold build': Math.round(build.milliseconds / 1000),
  'largest page': told(largest('.html')),
  'largest feed': told(largest('feed.xml')),
  'all numbers as JSON': told(largest('numbers.json'))
})
const byLength = html.toSorted((left, right) => right.size - left.size)
const paths = byLength.map(({file}) => `/${file.replace(/index\.html$/, '')}`)
console.table(await measureHeights(built, paths))
rmSync(publication, {recursive: true})
if (!process.argv.includes('--keep'))
  for (const folder of [built, cacheFolder(name)]) rmSync(folder, {recursive: true, force: true})

function told(found: {file: string; size: number} | undefined): string {
  return found ? `${found.file}, ${Math.round(found.size / 1024)} KiB` : 'none'
}
