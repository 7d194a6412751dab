import {createIndex, close, type PagefindIndex} from 'pagefind'
import type {AstroIntegration} from 'astro'
import {withBase} from '../articles/addresses.ts'
import type {KeptOutput} from '../kept/kept-output.ts'
import {indexedHtml} from '../search/indexed-html.ts'
import type {BuiltSite, Pass} from './finish-pages.ts'
import {pathOf} from './page.ts'

/** What the search page loads: none of the stock interface. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.|(?:filter|fragment|index)\/|pagefind\.)/

/** What tells nothing about its page: the controls of a list, and the sources that a whole page shares. */
const excludeSelectors = ['.filter', '.to', '.close', '.own', '.chart-source']

/** Pages that may wait for the index, which is made in a process of its own. */
const most = 16

/** An index that is being made, of pages in the order in which they came. */
type Index = {
  of: PagefindIndex
  contents: Map<string, string>
  waiting: Array<Promise<void>>
}

/**
 * Write the search index of the site to `/pagefind/`.
 *
 * Its process begins with the pages of the build before while the texts are still being read.
 * Each of them that has changed takes the place of what it was; where pages have come or gone, so
 * that their order is another, the index is made anew.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param pages - those of the build before
 */
export function searchIndex(
  base: string,
  {pages}: Pick<KeptOutput, 'pages'>
): {ahead: AstroIntegration; pass: (site: BuiltSite) => Pass<string>} {
  let begun: Promise<Index> | undefined
  const ahead: AstroIntegration = {
    name: 'collate:search',
    hooks: {
      'astro:build:start': () => {
        begun = beginAhead()
        begun.catch(() => {}) // It is waited for when the pages are there.
      }
    }
  }
  return {ahead, pass: (site) => makeIndex(site, (begun ??= open()))}

  async function beginAhead(): Promise<Index> {
    const index = await open()
    for (const [file, {found}] of pages.before)
      if (found['search'] !== undefined && found['search'] !== '')
        add(index, withBase(pathOf(file), base), found['search'] as string)
    return index
  }

  function makeIndex({write, logger}: BuiltSite, opened: Promise<Index>): Pass<string> {
    const contents = new Map<string, string>()

    return {
      read: ({file, document}) => (file.endsWith('index.html') && indexedHtml(document)) || '',
      async take({path}, content) {
        if (content === '') return
        const index = await opened
        const url = withBase(path, base)
        contents.set(url, content)
        if (index.contents.get(url) !== content) add(index, url, content)
        if (index.waiting.length > most) await index.waiting.shift()
      },
      async end() {
        let index = await opened
        if (!isInOrder(index, contents)) {
          await index.of.deleteIndex()
          index = await open()
          for (const [url, content] of contents) add(index, url, content)
        }
        await Promise.all(index.waiting)
        const {errors, files} = await index.of.getFiles()
        throwFirst(errors, 'to write its files')
        for (const {path, content} of files) if (needed.test(path)) write(`pagefind/${path}`, content)
        await close()
        logger.info(`${contents.size} pages can be found`)
      }
    }
  }
}

async function open(): Promise<Index> {
  const {index, errors} = await createIndex({excludeSelectors})
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`)
  return {of: index, contents: new Map(), waiting: []}
}

/** A page of an address that is there already takes its place. */
function add({of, contents, waiting}: Index, url: string, content: string): void {
  contents.set(url, content)
  const added = of.addHTMLFile({url, content}).then(({errors}) => throwFirst(errors, url))
  added.catch(() => {}) // It is told where it is waited for.
  waiting.push(added)
}

/** Whether it holds these pages and no others, in their order. */
function isInOrder({contents}: Index, pages: ReadonlyMap<string, string>): boolean {
  const urls = contents.keys()
  return contents.size === pages.size && [...pages.keys()].every((url) => url === urls.next().value)
}

function throwFirst(errors: string[], what: string): void {
  if (errors[0]) throw new Error(`Pagefind refused ${what}: ${errors[0]}`)
}
