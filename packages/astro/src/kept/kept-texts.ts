import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {unified} from '@astrojs/markdown-remark'
import {textDigest} from '../markdown/digest.ts'

type Processor = ReturnType<typeof unified>
type Compiled = Awaited<
  ReturnType<Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>['process']>
>

/** What a text became, and the digest of all that it was made of. */
type KeptText = {key: string; compiled: Compiled}

/**
 * Take what a text becomes from the build before, while nothing has changed that it is made of.
 *
 * Each module tells the digest of its own code: that is what a page shows of its text, and by
 * which it is kept.
 *
 * @param processor - makes code of a text
 * @param folder - of what is kept; nothing is, while somebody writes
 * @param sources - digest of what all texts are read with: data, glossary, settings and code
 */
export function keepTexts(processor: Processor, folder: string, sources: () => string): Processor {
  return {
    ...processor,
    async createMdxRenderer(...parameters) {
      const read = sources()
      const renderer = await processor.createMdxRenderer!(...parameters)
      return {
        ...renderer,
        async process(content, id, frontmatter) {
          const file = join(folder, 'texts', `${basename(dirname(id))}.${basename(id)}.json`)
          const key = textDigest(JSON.stringify([read, id, await readFile(id, 'utf8')]))
          const known = await readKept(file)
          if (known?.key === key) return known.compiled
          const made = await renderer.process(content, id, frontmatter)
          const code = `${made.code}\nexport const digest = ${JSON.stringify(textDigest(made.code))}\n`
          const compiled = {...made, code}
          await writeKept(file, {key, compiled})
          return compiled
        }
      }
    }
  }
}

/** Nothing for what is absent or damaged: it is made again. */
async function readKept(file: string): Promise<KeptText | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptText
  } catch {
    return undefined
  }
}

async function writeKept(file: string, kept: KeptText): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  await writeFile(`${file}.${process.pid}`, JSON.stringify(kept))
  await rename(`${file}.${process.pid}`, file)
}
