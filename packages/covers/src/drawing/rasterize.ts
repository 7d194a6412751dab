import sharp from 'sharp'
import type {Palette} from './palette.ts'

/**
 * Put the parts of a drawing on its ground.
 *
 * It holds outlines and rectangles only: no text, no reference, nothing from
 * outside.
 */
export function composeSvg(
  {width, height}: {width: number; height: number},
  {field: ground}: Palette,
  parts: readonly string[]
): string {
  const size = `width="${width}" height="${height}"`
  const field = `<rect ${size} fill="${ground}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${field}${parts.join('')}</svg>`
}

/**
 * Turn an SVG of outlines and shapes into PNG, as large as it says.
 *
 * Few colours are in it, so that the quickest way to choose them is also the
 * smallest.
 */
export function svgToPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png({palette: true, effort: 1, dither: 0, compressionLevel: 7}).toBuffer()
}
