import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {drawCard} from '@collate/covers'
import {settings} from 'virtual:collate/settings'

/** Changes when the same card would be drawn otherwise. */
const version = 2

type CardInput = Parameters<typeof drawCard>[0]

/**
 * Draw a card, or take it from the build before: drawing takes some tenths of a
 * second, and what is on a card decides its name.
 */
export async function keptDrawing(card: CardInput): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${version}${JSON.stringify([card, settings.covers])}`)
    .digest('hex')
    .slice(0, 16)
  const file = `${settings.cache}/cards/${key}.png`
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const drawn = await drawCard(card, settings.covers)
  await mkdir(`${settings.cache}/cards`, {recursive: true})
  await writeFile(`${file}.${process.pid}`, drawn)
  await rename(`${file}.${process.pid}`, file)
  return drawn
}
