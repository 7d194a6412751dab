import {existsSync} from 'node:fs'
import {mkdir, open, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import process from 'node:process'
import type {unified} from '@astrojs/markdown-remark'
import {textDigest} from '../markdown/digest.ts'
import type {HandedOver} from '../markdown/hand-over.ts'

/** What a text became, beside the code of its component. */
export type KeptText = {
  /** Of the code and of what was handed over: what a page shows of the text. */
  digest: string
  told: HandedOver
}

/** The texts of a site, and what they are made with. */
export type TextSources = {
  /** Makes code of a text. */
  processor: ReturnType<typeof unified>
  /** Content directory. */
  content: string
  /** Folder of what is kept; nothing is, while somebody writes. */
  folder: string
  /** Digest of what all texts are read with: data, glossary, settings and code. */
  sources: () => string
}

/** Where the kept text of an edition, `<slug>/<language>`, stands. */
export function keptTextIn(folder: string, id: string): string {
  return join(folder, 'texts', `${id.replace('/', '.')}.json`)
}

/** Where the code of its component stands. */
function codeBeside(file: string): string {
  return file.replace(/\.json$/, '.mjs')
}

/**
 * See to it that what each text becomes is kept, and make only those anew of which something has
 * changed that they are made of.
 *
 * Reasoning: as modules, all of them would be read, bundled and written anew by every build, for the
 * few whose pages are made.
 *
 * @param ids - `<slug>/<language>`
 */
export async function keepTexts(ids: readonly string[], texts: TextSources): Promise<void> {
  const {processor, content, folder, sources} = texts
  const read = sources()
  const due: Array<{id: string; path: string; key: string}> = []
  await Promise.all(
    ids.map(async (id) => {
      const path = join(content, 'articles', `${id}.mdx`)
      const key = textDigest(JSON.stringify([read, path, await readFile(path, 'utf8')]))
      const file = keptTextIn(folder, id)
      if (!existsSync(codeBeside(file)) || (await readKey(file)) !== key) due.push({id, path, key})
    })
  )
  if (due.length === 0) return
  const renderer = await processor.createMdxRenderer!({syntaxHighlight: false, gfm: false}, {optimize: true})
  for (const {id, path, key} of due) {
    const frontmatter: {collate?: string} = {}
    // The file is read by a step of its own.
    const {code} = await renderer.process('', path, frontmatter)
    const {collate} = frontmatter
    if (collate === undefined) throw new Error(`${id} was not checked: the statistics plugin did not run`)
    const kept: KeptText = {digest: textDigest(collate + code), told: JSON.parse(collate) as HandedOver}
    const file = keptTextIn(folder, id)
    await writeKept(codeBeside(file), code)
    await writeKept(file, `${key}\n${JSON.stringify(kept)}`)
  }
}

/** The first line; nothing where the file is absent: what it is of is made anew. */
async function readKey(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined)
  try {
    const {buffer, bytesRead} = (await handle?.read(Buffer.alloc(64), 0, 64)) ?? {}
    return buffer?.toString('latin1', 0, bytesRead)
  } finally {
    await handle?.close()
  }
}

async function writeKept(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  await writeFile(`${file}.${process.pid}`, text)
  await rename(`${file}.${process.pid}`, file)
}
