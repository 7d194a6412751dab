/**
 * How long a build of many bilingual articles takes, beside a default Starlight
 * site with as many pages; cold, and again with what the first build left.  In
 * brackets is processor time, which other work on the machine changes less.
 *
 * The articles share one cover, so that its renditions are encoded once: the
 * other site has no pictures.  A cover of its own costs an article some seconds
 * in its first build, and nothing after.
 *
 * `node bench/build/index.ts [ARTICLES...]`, by default 1, 100 and 1,000.
 */
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {writePublication} from '../check/many/write-publication.ts'
import {buildCollate, builtFolder, cacheFolder} from '../site/collate.ts'
import {runBuild, type Build} from '../site/run-build.ts'
import {writeStarlight, type Page} from '../site/starlight.ts'

const cover = fileURLToPath(
  new URL('../../packages/astro/test/fixtures/content/articles/reading-habits/cover.png', import.meta.url)
)
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 100, 1000]
const rows = []
for (const articles of sizes) rows.push(await measure(articles))
console.table(rows)

async function measure(articles: number): Promise<Record<string, number | string>> {
  const name = `build-${articles}`
  const publication = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  writePublication(publication, articles)
  shareCover(join(publication, 'content/articles'))
  const place = {content: join(publication, 'content'), data: join(publication, 'data'), name}
  for (const folder of [builtFolder(name), cacheFolder(name)]) rmSync(folder, {recursive: true, force: true})
  const cold = await buildCollate(place)
  const warm = await buildCollate(place)
  const pages = countPages(builtFolder(name))

  const theirs = writeStarlight(pagesLike(builtFolder(name), articles, pages))
  const theirCold = await runBuild(theirs, {})
  const theirWarm = await runBuild(theirs, {})
  for (const folder of [theirs, publication, builtFolder(name), cacheFolder(name)]) {
    rmSync(folder, {recursive: true, force: true})
  }
  return {
    articles,
    pages,
    'Collate cold': told(cold),
    'Collate warm': told(warm),
    'Starlight cold': told(theirCold),
    'Starlight warm': told(theirWarm)
  }
}

/** Give each article the same picture. */
function shareCover(directory: string): void {
  for (const slug of readdirSync(directory)) {
    cpSync(cover, join(directory, slug, 'cover.png'))
    for (const language of ['zh', 'en']) {
      const file = join(directory, slug, `${language}.mdx`)
      const alt = language === 'zh' ? '窗边的一摞书' : 'A pile of books at a window'
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace('\nrights:', `\ncover:\n  image: ./cover.png\n  alt: ${alt}\nrights:`))
    }
  }
}

/** The articles as Markdown, over and over, until there are as many pages. */
function pagesLike(built: string, articles: number, pages: number): Page[] {
  return Array.from({length: pages}, (_, index) => {
    const language = index % 2 === 0 ? 'zh' : 'en'
    const slug = `article-${Math.floor(index / 2) % articles}`
    return {
      path: `${language}/page-${Math.floor(index / 2)}`,
      markdown: readFileSync(`${built}/${language}/${slug}/index.md`, 'utf8')
    }
  })
}

function countPages(directory: string): number {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))
    .length
}

function told({milliseconds, processor}: Build): string {
  return `${seconds(milliseconds)} (${seconds(processor)})`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
