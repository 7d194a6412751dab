import {createHash} from 'node:crypto'
import {mkdir, readFile, readdir, rename, writeFile} from 'node:fs/promises'
import {dominantColor, renderPicture, type Output, type Rendered} from '@collate/covers/pictures'
import {settings} from 'virtual:collate/settings'

/** Changes when the same picture would be encoded otherwise. */
const version = 3

/** File that the colour is kept in. */
const colorName = 'color.txt'

/** No picture is set wider than 41 rem: 1,200 pixels are enough for screens of twice the density. */
const outputs: Output[] = [
  ...[480, 800, 1200].map((width) => ({format: 'avif' as const, width})),
  ...[480, 800, 1200].map((width) => ({format: 'webp' as const, width})),
  ...[800, 1200].map((width) => ({format: 'jpeg' as const, width}))
]

/** Name of what a picture becomes: changes with its bytes, and never else. */
export function renditionKey(bytes: Uint8Array): string {
  return createHash('sha256').update(`${version}`).update(bytes).digest('hex').slice(0, 12)
}

/** What a picture becomes: files to publish, and what fills its place until it has come, `#12343c`. */
export type Renditions = {files: Rendered[]; color: string}

const known = new Map<string, Promise<Renditions>>()

/**
 * The renditions of a picture.
 *
 * Encoding takes seconds a picture, so they are kept from one build to the
 * next, under a name that its content decides.
 */
export function renditionsOf(bytes: Uint8Array): Promise<Renditions> {
  const key = renditionKey(bytes)
  const renditions = known.get(key) ?? findRenditions(bytes, `${settings.cache}/covers/${key}`)
  known.set(key, renditions)
  return renditions
}

async function findRenditions(bytes: Uint8Array, directory: string): Promise<Renditions> {
  const kept = await readdir(directory).catch(() => [])
  if (kept.length > 0) return readRenditions(directory, kept)
  // While writing, nobody waits for small files.
  const wanted: Output[] = import.meta.env.DEV ? [{format: 'jpeg', width: 1200}] : outputs
  const rendered = await renderPicture(bytes, wanted)
  const files = [...new Map(rendered.map((file) => [nameOf(file), file])).values()]
  const smallest = files.find(({format}) => format === 'jpeg')!
  const renditions = {files: inOrder(files), color: await dominantColor(smallest.bytes)}
  if (!import.meta.env.DEV) await keep(renditions, directory)
  return renditions
}

async function keep({files, color}: Renditions, directory: string): Promise<void> {
  const unfinished = `${directory}.${process.pid}`
  await mkdir(unfinished, {recursive: true})
  for (const file of files) await writeFile(`${unfinished}/${nameOf(file)}`, file.bytes)
  await writeFile(`${unfinished}/${colorName}`, color)
  await rename(unfinished, directory).catch(() => undefined)
}

async function readRenditions(directory: string, names: readonly string[]): Promise<Renditions> {
  const pictures = names.filter((name) => name !== colorName)
  const files = await Promise.all(pictures.map((name) => readRendition(directory, name)))
  return {files: inOrder(files), color: await readFile(`${directory}/${colorName}`, 'utf8')}
}

function inOrder(files: Rendered[]): Rendered[] {
  return files.toSorted((left, right) => left.format.localeCompare(right.format) || left.width - right.width)
}

function nameOf({width, height, format}: Rendered): string {
  return `${width}x${height}.${format}`
}

async function readRendition(directory: string, name: string): Promise<Rendered> {
  const [, width, height, format] = /^(\d+)x(\d+)\.(\w+)$/.exec(name)!
  return {
    width: Number(width),
    height: Number(height),
    format: format as Rendered['format'],
    bytes: await readFile(`${directory}/${name}`)
  }
}
