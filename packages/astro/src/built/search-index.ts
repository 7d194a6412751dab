import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {close, createIndex} from 'pagefind'
import {withBase} from '../articles/addresses.ts'
import {indexedHtml} from '../search/indexed-html.ts'
import type {BuiltSite, Pass} from './finish-pages.ts'

/** What the search page loads: none of the stock interface. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.|(?:filter|fragment|index)\/|pagefind\.)/

/** What tells nothing about its page: the controls of a list, and the sources that a whole page shares. */
const excludeSelectors = ['.filter', '.to', '.close', '.own', '.chart-source']

/** Pages that may wait for the index, which is made in a process of its own. */
const most = 16

/** Write the search index of the site to `/pagefind/`. */
export async function searchIndex({directory, base, logger}: BuiltSite): Promise<Pass<string>> {
  const {index, errors} = await createIndex({excludeSelectors})
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`)
  const waiting: Array<Promise<void>> = []
  let pages = 0

  return {
    read: ({file, document}) => (file.endsWith('index.html') && indexedHtml(document)) || '',
    async take({path}, content) {
      if (content === '') return
      pages++
      waiting.push(
        index
          .addHTMLFile({url: withBase(path, base), content})
          .then((answer) => throwFirst(answer.errors, path))
      )
      if (waiting.length > most) await waiting.shift()
    },
    async end() {
      await Promise.all(waiting)
      const written = await index.getFiles()
      throwFirst(written.errors, 'to write its files')
      for (const {path, content} of written.files) {
        if (!needed.test(path)) continue
        const file = `${directory}pagefind/${path}`
        mkdirSync(dirname(file), {recursive: true})
        writeFileSync(file, content)
      }
      await close()
      logger.info(`${pages} pages can be found`)
    }
  }
}

function throwFirst(errors: string[], what: string): void {
  if (errors[0]) throw new Error(`Pagefind refused ${what}: ${errors[0]}`)
}
