import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {settings} from 'virtual:collate/settings'

/** What is being drawn or read, by file: two pages that ask for it share it. */
const asked = new Map<string, Promise<Uint8Array>>()

/**
 * Draw something, or take it from the build before: drawing takes some tenths of a
 * second, and what is drawn decides its name.
 *
 * @param folder - of the cache
 * @param ending - of the file
 * @param input - all that the drawing depends on, beside the colours of the publication
 */
export function keptFile(
  folder: string,
  ending: string,
  input: unknown,
  draw: () => Promise<Uint8Array>
): Promise<Uint8Array> {
  const {covers, colours, name, cache} = settings
  const key = createHash('sha256')
    .update(JSON.stringify([input, covers, colours.light, name]))
    .digest('hex')
    .slice(0, 16)
  const file = `${cache}/${folder}/${key}.${ending}`
  const bytes = asked.get(file) ?? readOrDraw(file, draw)
  asked.set(file, bytes)
  void bytes.finally(() => asked.delete(file)).catch(() => {})
  return bytes
}

async function readOrDraw(file: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const drawn = await draw()
  await mkdir(dirname(file), {recursive: true})
  await writeFile(`${file}.${process.pid}`, drawn)
  await rename(`${file}.${process.pid}`, file)
  return drawn
}
