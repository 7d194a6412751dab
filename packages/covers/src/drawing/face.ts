import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {create, type Font, type Glyph} from 'fontkit'

/**
 * The typeface of everything drawn: one family for both scripts, from a
 * package, so that a cover is the same on every machine.
 */
const family = '@fontsource-variable/noto-serif-sc'

/** Regular for names, bold for numerals and titles. */
export type Weight = 400 | 700

/** Glyphs for the characters of some texts, in one weight. */
export type Face = {
  /** `undefined` where the typeface lacks the character. */
  glyph(character: string): Glyph | undefined
  unitsPerEm: number
}

/** Code points of a file of the package, both ends included. */
type Slice = {file: string; ranges: Array<[first: number, last: number]>}

const require = createRequire(import.meta.url)
/** The package ships no types. */
const {decompress} = require('wawoff2') as {decompress: (font: Uint8Array) => Promise<Uint8Array>}
const fonts = new Map<string, Promise<Font>>()
let slices: Promise<Slice[]> | undefined

/**
 * Load the glyphs that some texts need.
 *
 * @param texts - what is going to be set
 */
export async function loadFace(texts: string[], weight: Weight): Promise<Face> {
  slices ??= readSlices()
  const glyphs = new Map<string, Glyph>()
  let unitsPerEm = 1000

  for (const character of new Set(texts.join(''))) {
    const code = character.codePointAt(0)!
    const slice = (await slices).find(({ranges}) =>
      ranges.some(([first, last]) => first <= code && code <= last)
    )
    if (!slice) continue
    const font = await loadFont(slice.file, weight)
    if (!font.hasGlyphForCodePoint(code)) continue
    glyphs.set(character, font.glyphForCodePoint(code))
    unitsPerEm = font.unitsPerEm
  }

  return {glyph: (character) => glyphs.get(character), unitsPerEm}
}

function loadFont(file: string, weight: Weight): Promise<Font> {
  const key = `${file}@${weight}`
  const known = fonts.get(key)
  if (known) return known
  const font = readFile(require.resolve(`${family}/files/${file}`))
    .then((bytes) => decompress(bytes))
    .then((bytes) => (create(Buffer.from(bytes)) as Font).getVariation({wght: weight}))
  fonts.set(key, font)
  return font
}

/** Latin first: the other files hold some of its characters too. */
async function readSlices(): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(require.resolve(`${family}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >
  return Object.entries(ranges)
    .map(([name, list]) => ({file: fileName(name), ranges: list.split(',').map(parseRange)}))
    .toSorted((left, right) => Number(right.file.includes('latin-w')) - Number(left.file.includes('latin-w')))
}

function fileName(name: string): string {
  return `noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`
}

/** `U+4e00-4e10` or `U+4e00`. */
function parseRange(text: string): [number, number] {
  const [first, last = first] = text.slice(2).split('-')
  return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)]
}
