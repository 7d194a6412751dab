import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {contentDisk} from '@collate/articles/disk'
import {createLanguageService, type LanguageService} from '@collate/language-service'
import {disk} from '@collate/statistics/disk'

const root = path.join(import.meta.dirname, '../..')
const words = 1500
/** Keys before the figures: an editor has been open for a while. */
const warm = 60

/** Type so many keys into each edition of an article of 1,500 words; a row for each. */
export async function measureKeys(folder: string, keys: number): Promise<string[]> {
  const texts = await writeArticle(folder)
  const service = createLanguageService({
    files: {list: disk.list, read: (file, limit = 2 ** 30) => contentDisk.read(file, limit)},
    uriOf: (file) => pathToFileURL(file).href,
    today: () => '2026-02-01'
  })
  const rows: string[] = []
  for (const [file, text] of texts) {
    await type(service, file, text, warm)
    const times = await type(service, file, text, keys)
    const [wall, own] = [times.map((d) => d.wall), times.map((d) => d.own)]
    rows.push(
      `${path.basename(file)}: p50 ${at(wall, 0.5)} ms, p95 ${at(wall, 0.95)} ms; of the processor p50 ${at(own, 0.5)} ms, p95 ${at(own, 0.95)} ms`
    )
  }
  return rows
}

/** The longest article there is, gone through again until it has as many words. */
async function writeArticle(folder: string): Promise<Map<string, string>> {
  const slug = 'kubernetes-foundation-of-ai'
  await writeFile(path.join(folder, 'collate.config.json'), JSON.stringify({data: 'data'}))
  await cp(path.join(root, 'packages/statistics/data'), path.join(folder, 'data'), {recursive: true})
  const english = await readFile(path.join(root, 'content/articles', slug, 'en.mdx'), 'utf8')
  const times = words / english.split(/\s+/).length
  const texts = new Map<string, string>()
  for (const language of ['zh', 'en']) {
    const text = await readFile(path.join(root, 'content/articles', slug, `${language}.mdx`), 'utf8')
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

/** Type a sign at one place after another, and take it back again. */
async function type(service: LanguageService, file: string, text: string, keys: number) {
  const places = [...text.matchAll(/(?<=\p{L})(?=[\p{L} ])/gu)].map((d) => d.index).filter((d) => d > 600)
  const times: Array<{wall: number; own: number}> = []
  for (let key = 0; key < keys; key++) {
    const place = places[Math.floor((places.length * (key + 0.5)) / keys)]!
    const [begin, own] = [performance.now(), process.cpuUsage()]
    service.write(file, `${text.slice(0, place)}s${text.slice(place)}`)
    await service.diagnose(file)
    const {user, system} = process.cpuUsage(own)
    times.push({wall: performance.now() - begin, own: (user + system) / 1000})
  }
  return times
}

function at(values: readonly number[], share: number): string {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!.toFixed(0)
}
