import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {create, type Font} from 'fontkit'
import subsetFont from 'subset-font'
import {settings} from '#settings'
import {wholeFace, type Weight} from './whole-face.ts'

const loading = new Map<Weight, Promise<{bytes: Buffer; font: Font}>>()

/**
 * A typeface with some characters and no others, as WOFF2.
 *
 * Making one takes some tenths of a second, so they are kept from one build to
 * the next, under a name that the characters decide.
 *
 * @param characters - sorted, each once
 * @throws when the typeface lacks one of them: a reader would see a box
 */
export async function subsetFor(characters: string, weight: Weight = 'Regular'): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${basename(wholeFace(weight))}\n${characters}`)
    .digest('hex')
    .slice(0, 16)
  const file = `${settings.cache}/fonts/${key}.woff2`
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const {bytes, font} = await whole(weight)
  const missing = [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!))
  if (missing.length > 0)
    throw new Error(`Unexpected ${missing.map(describe).join(', ')}, not in the typeface`)
  const subset = await subsetFont(bytes, characters, {targetFormat: 'woff2'})
  await mkdir(`${settings.cache}/fonts`, {recursive: true})
  await writeFile(`${file}.${process.pid}`, subset)
  await rename(`${file}.${process.pid}`, file)
  return subset
}

function whole(weight: Weight): Promise<{bytes: Buffer; font: Font}> {
  const known = loading.get(weight)
  if (known) return known
  const face = readFile(wholeFace(weight)).then((bytes) => ({bytes, font: create(bytes) as Font}))
  loading.set(weight, face)
  return face
}

function describe(character: string): string {
  return `\`${character}\` (U+${character.codePointAt(0)!.toString(16).toUpperCase()})`
}
