import sharp from 'sharp'
import type {Palette} from './palette.ts'

/**
 * Turn a drawing of ours into PNG.
 *
 * It holds outlines and rectangles only: no text, no reference, nothing from
 * outside.  Few colours are in it, so that the quickest way to choose them is
 * also the smallest.
 */
export async function rasterize(
  {width, height}: {width: number; height: number},
  {field: ground}: Palette,
  parts: string[]
): Promise<Uint8Array> {
  const field = `<rect width="${width}" height="${height}" fill="${ground}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${field}${parts.join('')}</svg>`
  return svgToPng(svg)
}

/** Turn an SVG of outlines and shapes into PNG, as large as it says. */
export function svgToPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png({palette: true, effort: 1, dither: 0, compressionLevel: 7}).toBuffer()
}
