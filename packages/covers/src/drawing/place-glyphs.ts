import type {Path} from 'fontkit'
import type {Face} from './face.ts'

/** An outline and where it stands on its line, in ems. */
export type PlacedGlyph = {path: Path; x: number; unitsPerEm: number}

/** Space between Han and Latin, in ems. */
const autospace = 0.125
/** Space on either side of a mark that is cut to its own width, in ems. */
const bearing = 0.05

/**
 * Place the glyphs of a line side by side.
 *
 * Marks that the typeface draws a Han character wide (“ ” — …) are cut to their
 * own width in English.
 *
 * @returns glyphs and width in ems
 */
export function placeGlyphs(
  line: string,
  language: 'zh' | 'en',
  face: Face
): {glyphs: PlacedGlyph[]; width: number} {
  const glyphs: PlacedGlyph[] = []
  let at = 0
  let before = ''

  for (const character of line) {
    const glyph = face.glyph(character)
    if (!glyph) continue
    if (needsGap(before, character)) at += autospace
    before = character

    const {unitsPerEm} = face
    const isCut = language === 'en' && /^[“”‘’—…]$/.test(character)
    const shift = isCut ? bearing - glyph.bbox.minX / unitsPerEm : 0
    const width = isCut
      ? (glyph.bbox.maxX - glyph.bbox.minX) / unitsPerEm + 2 * bearing
      : glyph.advanceWidth / unitsPerEm
    glyphs.push({path: glyph.path, x: at + shift, unitsPerEm})
    at += width
  }

  return {glyphs, width: at}
}

function needsGap(before: string, after: string): boolean {
  return (isHan(before) && isWordLike(after)) || (isWordLike(before) && isHan(after))
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character)
}

function isWordLike(character: string): boolean {
  return /^[A-Za-z\d%]$/.test(character)
}
