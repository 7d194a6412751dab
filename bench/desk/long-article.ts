import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const slug = 'kubernetes-foundation-of-ai'

/**
 * Write a publication with the longest article there is, gone through again until it has as many words in English.
 *
 * @returns the text of each edition, by its path
 */
export async function writeLongArticle(folder: string, words: number): Promise<Map<string, string>> {
  await writeFile(path.join(folder, 'collate.config.json'), JSON.stringify({data: 'data'}))
  await cp(path.join(root, 'packages/statistics/data'), path.join(folder, 'data'), {recursive: true})
  const times = words / (await readEdition('en')).split(/\s+/).length
  const texts = new Map<string, string>()
  for (const language of ['zh', 'en']) {
    const text = await readEdition(language)
    const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? []
    const blocks = body.trim().split(/\n\n+/)
    const count = Math.round(blocks.length * times)
    const long = Array.from({length: count}, (_, index) => blocks[index % blocks.length]!)
    const file = path.join(folder, 'content/articles', slug, `${language}.mdx`)
    texts.set(file, `${head}\n${long.join('\n\n')}\n`)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, texts.get(file)!)
  }
  return texts
}

function readEdition(language: string): Promise<string> {
  return readFile(path.join(root, 'content/articles', slug, `${language}.mdx`), 'utf8')
}
