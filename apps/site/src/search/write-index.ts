import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {close, createIndex, type IndexFile, type PagefindIndex} from 'pagefind'
import {indexedHtml} from './indexed-html.ts'

/** What the search page loads: none of the stock interface. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.|(?:filter|fragment|index)\/|pagefind\.)/

/** What tells nothing about its page: the controls of a list, and the sources that a whole page shares. */
const excludeSelectors = ['.filter', '.to', '.chart-source']

/** Write the search index of the built site to `/pagefind/`. */
export function writeIndex(): AstroIntegration {
  return {
    name: 'collate:search',
    hooks: {
      'astro:build:done': async ({dir, logger}) => {
        const {pages, files} = await indexSite(fileURLToPath(dir))
        for (const {path, content} of files) {
          const file = fileURLToPath(new URL(`pagefind/${path}`, dir))
          await mkdir(dirname(file), {recursive: true})
          await writeFile(file, content)
        }
        logger.info(`${pages} pages can be found`)
      }
    }
  }
}

async function indexSite(directory: string): Promise<{pages: number; files: IndexFile[]}> {
  const names = await readdir(directory, {recursive: true})
  const {index, errors} = await createIndex({excludeSelectors})
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`)
  try {
    let pages = 0
    for (const name of names.filter((path) => path.endsWith('index.html')).toSorted()) {
      const content = indexedHtml(await readFile(`${directory}/${name}`, 'utf8'))
      if (!content) continue
      await addPage(index, `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, content)
      pages++
    }
    const written = await index.getFiles()
    throwFirst(written.errors)
    return {pages, files: written.files.filter(({path}) => needed.test(path))}
  } finally {
    await close()
  }
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const {errors} = await index.addHTMLFile({url, content})
  throwFirst(errors.map((error) => `${url}: ${error}`))
}

function throwFirst(errors: string[]): void {
  if (errors[0]) throw new Error(`Pagefind refused ${errors[0]}`)
}
