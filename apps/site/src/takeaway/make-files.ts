import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import type {AddressInfo} from 'node:net'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration, AstroIntegrationLogger} from 'astro'
import type {Browser} from 'playwright-core'
import {createStaticServer} from '../../scripts/static-server.js'
import {settings} from '#settings'
import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import {languages, textsIn, type Language} from '../texts/text.ts'
import {metadataOf} from './book-metadata.ts'
import {startBrowser} from './browser.ts'
import {readChapter} from './chapter.ts'
import {writeEpub} from './epub.ts'
import {takeawayFiles, type BookFormat} from './file.ts'
import {printPage, printVersion} from './pdf.ts'

/** A page that links to itself as a file. */
type Source = {slug: string; view: Language | 'both'; html: string}

/** Make the files that articles link to. */
export function makeFiles(): AstroIntegration {
  return {
    name: 'collate:takeaway',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const directory = fileURLToPath(dir)
        const sources = settings.takeaway.length > 0 ? await findSources(directory) : []
        say(logger, sources.length)
        if (settings.takeaway.includes('epub')) {
          for (const source of sources)
            await write(directory, source, 'epub', await bookOf(directory, source))
        }
        if (settings.takeaway.includes('pdf')) await print(directory, sources)
      }
    }
  }
}

function say(logger: AstroIntegrationLogger, count: number): void {
  const made = settings.takeaway
  if (made.length === 0) logger.info('PDF and EPUB left out, as COLLATE_TAKEAWAY says')
  else logger.info(`${count} texts to take away as ${made.join(' and ')}`)
  if (made.length === 1) logger.warn('PDF left out: install Chromium, or name one in CHROMIUM_PATH')
}

async function findSources(directory: string): Promise<Source[]> {
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
    html.includes(`/takeaway/${slug}-${view}.`)
  )
}

async function bookOf(directory: string, {slug, view, html}: Source): Promise<Uint8Array> {
  const chapter = readChapter(html)
  const main: Language = chapter.language.startsWith('zh') ? 'zh' : 'en'
  const editions = view === 'both' ? languages.toSorted((left) => (left === main ? -1 : 1)) : [view]
  const pages = editions.map((language) => readFile(`${directory}${language}/${slug}/index.html`, 'utf8'))
  const metadata = metadataOf(absoluteAddress(editionPath(slug, view)), await Promise.all(pages))
  const css = await readFile(new URL('../styles/book.css', import.meta.url), 'utf8')
  const pictures = [...chapter.pictures].map(
    async ([name, path]) => [name, new Uint8Array(await readFile(`${directory}${path}`))] as const
  )
  return writeEpub(
    {metadata, chapter, contents: textsIn(main).contents, css},
    new Map(await Promise.all(pictures))
  )
}

/** Print what was not printed before: a page takes a second. */
async function print(directory: string, sources: readonly Source[]): Promise<void> {
  let browser: Browser | undefined
  const server = await createStaticServer(directory)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    for (const source of sources) {
      const key = createHash('sha256')
        .update(`${printVersion}`)
        .update(source.html)
        .digest('hex')
        .slice(0, 16)
      const kept = `${settings.cache}/takeaway/${key}.pdf`
      let file: Uint8Array | undefined = await readFile(kept).catch(() => undefined)
      if (!file) {
        browser ??= await startBrowser()
        file = await printPage(browser, origin, editionPath(source.slug, source.view))
        await mkdir(dirname(kept), {recursive: true})
        await writeFile(kept, file)
      }
      await write(directory, source, 'pdf', file)
    }
  } finally {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  }
}

async function write(
  directory: string,
  {slug, view}: Source,
  format: BookFormat,
  file: Uint8Array
): Promise<void> {
  const {path} = takeawayFiles(slug, view).find((made) => made.format === format)!
  await mkdir(dirname(`${directory}${path}`), {recursive: true})
  await writeFile(`${directory}${path}`, file)
}
