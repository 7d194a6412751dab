import {createHash} from 'node:crypto'
import {mkdir, readFile, readdir, rename, writeFile} from 'node:fs/promises'
import {renderPicture, type Output, type Rendered} from '@collate/covers'
import {settings} from '#settings'

/** Changes when the same picture would be encoded otherwise. */
const version = 2

/** No picture is set wider than 41 rem: 1,200 pixels are enough for screens of twice the density. */
const outputs: Output[] = [
  ...[480, 800, 1200].map((width) => ({format: 'avif' as const, width})),
  ...[480, 800, 1200].map((width) => ({format: 'webp' as const, width})),
  ...[800, 1200].map((width) => ({format: 'jpeg' as const, width}))
]

/** Name of what a picture becomes: changes with its bytes, and never else. */
export function keyOf(bytes: Uint8Array): string {
  return createHash('sha256').update(`${version}`).update(bytes).digest('hex').slice(0, 12)
}

/**
 * The published files of a picture.
 *
 * Encoding takes seconds a picture, so files are kept from one build to the
 * next, under a name that their content decides.
 */
export async function renditionsOf(bytes: Uint8Array): Promise<Rendered[]> {
  const directory = `${settings.cache}/covers/${keyOf(bytes)}`
  const names = await readdir(directory).catch(() => [])
  if (names.length > 0) return inOrder(await Promise.all(names.map((name) => readRendition(directory, name))))
  // While writing, nobody waits for small files.
  if (import.meta.env.DEV) return renderPicture(bytes, [{format: 'jpeg', width: 1200}])

  const rendered = await renderPicture(bytes, outputs)
  const distinct = [...new Map(rendered.map((file) => [nameOf(file), file])).values()]
  const unfinished = `${directory}.${process.pid}`
  await mkdir(unfinished, {recursive: true})
  for (const file of distinct) await writeFile(`${unfinished}/${nameOf(file)}`, file.bytes)
  await rename(unfinished, directory).catch(() => undefined)
  return inOrder(distinct)
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
