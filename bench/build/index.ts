/**
 * How long a build of many different bilingual articles takes, each with a
 * cover and cards of its own, beside a default Starlight site with as many pages
 * and no pictures: cold, again with what the first build left, and after one
 * article has changed.  In brackets is processor time, which other work on the
 * machine changes less.
 *
 * `node bench/build/index.ts [ARTICLES...]`, by default 1, 100 and 300; `--alone` leaves the other out.
 */
import {appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {writeDifferent} from '../lists/write-different.ts'
import {buildCollate, builtFolder, cacheFolder} from '../site/collate.ts'
import {runBuild, type Build} from '../site/run-build.ts'
import {writeStarlight, type Page} from '../site/starlight.ts'

const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((d) => d > 0)
const isAlone = process.argv.includes('--alone')
const rows = []
for (const articles of numbers.length > 0 ? numbers : [1, 100, 300]) rows.push(await measure(articles))
console.table(rows)

async function measure(articles: number): Promise<Record<string, number | string>> {
  const name = `build-${articles}`
  const publication = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  writeDifferent(publication, articles)
  const place = {content: join(publication, 'content'), data: join(publication, 'data'), name}
  for (const folder of [builtFolder(name), cacheFolder(name)]) rmSync(folder, {recursive: true, force: true})
  const cold = await tell('cold', buildCollate(place))
  const warm = await tell('warm', buildCollate(place))
  change(join(publication, 'content/articles'))
  const changed = await tell('one changed', buildCollate(place))
  const pages = countPages(builtFolder(name))
  const theirs = isAlone ? {} : await measureOther(builtFolder(name), pages)
  for (const folder of [publication, builtFolder(name), cacheFolder(name)])
    rmSync(folder, {recursive: true, force: true})
  return {
    articles,
    pages,
    'Collate cold': cold,
    warm,
    'one changed': changed,
    ...theirs
  }
}

async function measureOther(built: string, pages: number): Promise<Record<string, string>> {
  const directory = writeStarlight(pagesLike(built, pages))
  const cold = await tell('Starlight cold', runBuild(directory, {}))
  const warm = await tell('Starlight warm', runBuild(directory, {}))
  rmSync(directory, {recursive: true, force: true})
  return {'Starlight cold': cold, 'Starlight warm': warm}
}

/** Say one thing more in one article, in both languages. */
function change(articles: string): void {
  const [slug] = readdirSync(articles)
  appendFileSync(join(articles, slug!, 'zh.mdx'), '\n茶馆的主人说，春天的茶最好。\n')
  appendFileSync(join(articles, slug!, 'en.mdx'), '\nThe owner says that spring tea is best.\n')
}

/** The articles as Markdown, over and over, until there are as many pages. */
function pagesLike(built: string, pages: number): Page[] {
  const [zh, en] = ['zh', 'en'].map((language) =>
    readdirSync(`${built}/${language}`, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('index.md'))
      .map((name) => readFileSync(`${built}/${language}/${name}`, 'utf8'))
  )
  return Array.from({length: pages}, (_, index) => {
    const [language, texts] = index % 2 === 0 ? ['zh', zh!] : ['en', en!]
    const number = Math.floor(index / 2)
    return {path: `${language}/page-${number}`, markdown: texts[number % texts.length]!}
  })
}

function countPages(directory: string): number {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))
    .length
}

/** Each is told as it ends: all of them take an hour. */
async function tell(what: string, build: Promise<Build>): Promise<string> {
  const {milliseconds, processor} = await build
  const said = `${seconds(milliseconds)} (${seconds(processor)})`
  console.log(`${what}: ${said}`)
  return said
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
