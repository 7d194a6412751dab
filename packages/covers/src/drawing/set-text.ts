import {breakLines} from './break-lines.ts'
import {loadFace, type Weight} from './face.ts'
import {placeGlyphs, type PlacedGlyph} from './place-glyphs.ts'
import {writeOutline} from './write-outline.ts'

/** A text to set: where its first line begins, how large, and how wide it may run. */
export type TextBlock = {
  text: string
  language: 'zh' | 'en'
  weight: Weight
  /** Pixels per em. */
  size: number
  width: number
  fill: string
  /** Of the size, from line to line. */
  leading?: number
  /** No more than so many lines; the size is lowered until they suffice, and until no word is too wide. */
  lines?: number
}

/** Outlines of a text with its top left corner at 0, 0. */
export type SetText = {svg: string; width: number; height: number; size: number}

/** Part of the size from the top of a line to its baseline. */
const ascent = 0.88

/**
 * Set a text as outlines.
 *
 * Outlines need no font where the picture is shown or made.  A character that
 * the typeface lacks is left out: the page has the text as text.
 */
export async function setText(block: TextBlock): Promise<SetText> {
  const face = await loadFace([block.text, ' '], block.weight)
  const text = [...block.text].filter((character) => face.glyph(character)).join('')
  const place = (line: string) => placeGlyphs(line, block.language, face)
  const breakAt = (size: number) =>
    breakLines(text, block.language, (part) => place(part).width * size, block.width)

  let size = block.size
  let lines = breakAt(size)
  // A line that holds one word, such as a long number, is as wide as that.
  const isTooWide = () => lines.some((line) => place(line).width * size > block.width)
  while (
    (lines.length > (block.lines ?? Infinity) && size > block.size / 2) ||
    (isTooWide() && size > block.size / 8)
  ) {
    size *= 0.94
    lines = breakAt(size)
  }

  const leading = size * (block.leading ?? (block.language === 'zh' ? 1.35 : 1.2))
  const placed = lines.map(place)
  const paths = placed.map(({glyphs}, index) => linePath(glyphs, size, ascent * size + index * leading))
  return {
    svg: `<path fill="${block.fill}" d="${paths.join('')}"/>`,
    width: Math.max(0, ...placed.map(({width}) => width * size)),
    height: lines.length === 0 ? 0 : (lines.length - 1) * leading + size,
    size
  }
}

function linePath(line: PlacedGlyph[], size: number, baseline: number): string {
  const outlines = line.map(({path, x, unitsPerEm}) => {
    const scale = size / unitsPerEm
    return writeOutline(path.scale(scale, -scale).translate(x * size, baseline))
  })
  return outlines.join('')
}
