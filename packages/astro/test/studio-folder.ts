import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {teaFiles} from '@collate/language-service/tea'
import type {Locator, Page} from 'playwright-core'
import {writeHeaders} from '../src/check/write-headers.ts'
import {studio} from '../src/studio/studio.ts'
import {visit, type Visit} from './browser.ts'
import {fixtures} from './site.ts'

/** Publish the studio in a folder of its own, `root`, and serve it to a browser. */
export async function visitStudio(): Promise<{served: Visit; root: string; end(): Promise<void>}> {
  const root = await mkdtemp(join(tmpdir(), 'studio-'))
  const published = studio({studio: true, base: '', content: '', cache: ''}, new Map())
  for (const {hooks} of [published, writeHeaders('', true)])
    await hooks['astro:build:done']?.({dir: pathToFileURL(`${root}/site/`)} as never)
  const served = await visit({directory: join(root, 'site'), content: '', data: ''})
  return {
    served,
    root,
    async end() {
      await served.close()
      await rm(root, {recursive: true})
    }
  }
}

/** Open the studio, and in it a small publication. */
export async function openTea(served: Visit, options: Parameters<Visit['open']>[1]): Promise<Page> {
  const page = await served.open('/studio/', options)
  await openFolder(page, teaFiles())
  return page
}

/**
 * Open a publication that the browser keeps for itself.
 *
 * @param files - texts by their paths, which begin with the name of its folder
 */
export async function openFolder(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.evaluate(
    async (texts) => {
      const store = await navigator.storage.getDirectory()
      for (const [path, text] of texts) {
        const parts = path.slice(1).split('/')
        const name = parts.pop()!
        let folder = store
        for (const part of parts) folder = await folder.getDirectoryHandle(part, {create: true})
        const target = await (await folder.getFileHandle(name, {create: true})).createWritable()
        await target.write(text)
        await target.close()
      }
      // Nobody can press a button of the system’s own dialog; what it gives is a folder like this one.
      const folder = await store.getDirectoryHandle(texts[0]![0].split('/')[1]!)
      Object.assign(window, {showDirectoryPicker: async () => folder})
    },
    [...files]
  )
  await page.getByRole('button', {name: /^(?:Open|打开)$/}).click()
  await page.locator('[role=textbox][lang=en]').waitFor()
  // What the first check finds is set between the lines, which move.
  await page.locator('.count', {hasText: '…'}).first().waitFor({state: 'detached'})
}

/** The texts of the publication that tests plant, as a browser is given them. */
export function plantedTexts(): Map<string, string> {
  const paths = readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  const named = paths.filter((path) => /^tea\/.*\.(?:csv|json|mdx)$/.test(path))
  const read = named.map((path) => [`/${path}`, readFileSync(join(fixtures, path), 'utf8')] as const)
  return new Map([['/tea/collate.config.json', '{}'], ...read])
}

/** Select a word of an edition by the pointer, as people do: again where the lines moved meanwhile. */
export async function selectWord(edition: Locator, word: string): Promise<void> {
  const page = edition.page()
  for (let tries = 0; tries < mostTries; tries++) {
    const {x, y} = await placeOfWord(edition, word)
    await page.mouse.dblclick(x, y)
    if ((await page.evaluate(() => String(getSelection()))) === word) return
  }
  throw new Error(`Unexpected selection, expected ${word}`)
}

const mostTries = 20

/** Where the middle of a word is seen. */
function placeOfWord(edition: Locator, word: string): Promise<{x: number; y: number}> {
  return edition.evaluate((own, searched) => {
    const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent!.indexOf(searched)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, start)
      range.setEnd(walker.currentNode, start + searched.length)
      const box = range.getBoundingClientRect()
      return {x: box.x + box.width / 2, y: box.y + box.height / 2}
    }
    throw new Error(`Unexpected text without ${searched}`)
  }, word)
}

/** Hold what the page asks its worker for a name of an article, until what comes back is called. */
export async function holdSuggestions(page: Page): Promise<() => Promise<void>> {
  const letGo = await page.evaluateHandle(() => {
    const held: (() => void)[] = []
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (message: unknown) {
      const send = (): void => post.call(this, message)
      if (JSON.stringify(message).includes('slugFor')) held.push(send)
      else send()
    }
    return () => {
      for (const send of held) send()
    }
  })
  return () => letGo.evaluate((send) => send())
}

/** Write a file that the browser keeps, as another program would. */
export async function writeBeside(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([parts, written]) => {
      let folder = await navigator.storage.getDirectory()
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
      const target = await (await folder.getFileHandle(parts.at(-1)!)).createWritable()
      await target.write(written)
      await target.close()
    },
    [path.split('/'), text] as const
  )
}

/** Bytes of a file that the browser keeps. */
export function bytesOf(page: Page, path: string): Promise<number[]> {
  return page.evaluate(async (parts) => {
    let folder = await navigator.storage.getDirectory()
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
    const file = await (await folder.getFileHandle(parts.at(-1)!)).getFile()
    return [...new Uint8Array(await file.arrayBuffer())]
  }, path.split('/'))
}
