import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import type {AddressInfo} from 'node:net'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration, AstroIntegrationLogger} from 'astro'
import type {Browser} from 'playwright-core'
import {absoluteAddress, editionPath, withBase} from '../articles/addresses.ts'
import {createStaticServer} from '../serve/static-server.ts'
import type {BuildSettings} from '../settings.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {metadataOf} from './book-metadata.ts'
import {findBrowser, startBrowser} from './browser.ts'
import {readChapter} from './chapter.ts'
import {writeEpub} from './epub.ts'
import {takeawayFile, type BookFormat} from './file.ts'
import {printPage, printVersion} from './pdf.ts'

/** A page that links to itself as a file. */
type Source = {slug: string; view: Language | 'both'; html: string}

/** What making files needs to know of the site. */
type Place = Pick<BuildSettings, 'site' | 'base' | 'languages' | 'takeaway' | 'cache'> & {directory: string}

/** Make the files that articles link to. */
export function makeFiles(settings: BuildSettings): AstroIntegration {
  return {
    name: 'collate:takeaway',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const {takeaway} = settings
        const place: Place = {...settings, directory: fileURLToPath(dir)}
        const sources = takeaway.length > 0 ? await findSources(place) : []
        say(logger, takeaway, sources.length)
        if (takeaway.includes('epub')) {
          for (const source of sources) await write(place, source, 'epub', await bookOf(place, source))
        }
        if (takeaway.includes('pdf')) await print(place, sources)
      }
    }
  }
}

function say(logger: AstroIntegrationLogger, made: readonly BookFormat[], count: number): void {
  if (made.length === 0) logger.info('PDF and EPUB left out, as was asked')
  else logger.info(`${count} texts to take away as ${made.join(' and ')}`)
  if (made.length > 0 && !findBrowser())
    logger.warn('PDF left out: install Chromium, or name one in CHROMIUM_PATH')
}

async function findSources({directory, base}: Place): Promise<Source[]> {
  const names = await readdir(directory, {recursive: true})
  const pages = names.flatMap((name) => {
    const [, view, slug] = /^(zh|en|both)[/\\]([^/\\]+)[/\\]index\.html$/.exec(name) ?? []
    return view && slug ? [{name, view: view as Source['view'], slug}] : []
  })
  const sources = pages.map(async ({name, view, slug}) => ({
    slug,
    view,
    html: await readFile(`${directory}${name}`, 'utf8')
  }))
  return (await Promise.all(sources)).filter(({slug, view, html}) =>
    html.includes(withBase(`/takeaway/${slug}-${view}.`, base))
  )
}

async function bookOf(place: Place, {slug, view, html}: Source): Promise<Uint8Array> {
  const {directory, base, languages} = place
  const chapter = readChapter(html, place.site)
  const main: Language = chapter.language.startsWith('zh') ? 'zh' : 'en'
  const editions = view === 'both' ? languages.toSorted((left) => (left === main ? -1 : 1)) : [view]
  const pages = editions.map((language) => readFile(`${directory}${language}/${slug}/index.html`, 'utf8'))
  const metadata = metadataOf(absoluteAddress(editionPath(slug, view), place), await Promise.all(pages))
  const css = await readFile(new URL('../../src/styles/book.css', import.meta.url), 'utf8')
  const pictures = [...chapter.pictures].map(
    async ([name, path]) =>
      [name, new Uint8Array(await readFile(`${directory}${path.slice(base.length)}`))] as const
  )
  return writeEpub(
    {metadata, chapter, contents: textsIn(main).contents, css},
    new Map(await Promise.all(pictures))
  )
}

/** Print what was not printed before: a page takes a second. */
async function print(place: Place, sources: readonly Source[]): Promise<void> {
  let browser: Browser | undefined
  const {directory, base, cache} = place
  const server = await createStaticServer(directory, base)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    for (const source of sources) {
      const key = createHash('sha256')
        .update(`${printVersion}`)
        .update(source.html)
        .update(place.site)
        .digest('hex')
        .slice(0, 16)
      const kept = `${cache}/takeaway/${key}.pdf`
      let file: Uint8Array | undefined = await readFile(kept).catch(() => undefined)
      if (!file) {
        browser ??= await startBrowser()
        file = await printPage(browser, {
          url: origin + withBase(editionPath(source.slug, source.view), base),
          address: absoluteAddress(editionPath(source.slug, source.view), place),
          cache
        })
        await mkdir(dirname(kept), {recursive: true})
        await writeFile(kept, file)
      }
      await write(place, source, 'pdf', file)
    }
  } finally {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  }
}

async function write(
  {directory}: Place,
  {slug, view}: Source,
  format: BookFormat,
  file: Uint8Array
): Promise<void> {
  const {path} = takeawayFile(slug, view, format)
  await mkdir(dirname(`${directory}${path}`), {recursive: true})
  await writeFile(`${directory}${path}`, file)
}
