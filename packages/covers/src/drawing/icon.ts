import sharp from 'sharp'
import {paletteOf, type CoverColours} from './palette.ts'
import {setText} from './set-text.ts'

/**
 * The mark of a publication as SVG: a seal with a sign of its name.
 *
 * @param sign - one character, Han or Latin
 * @param inset - free part on each side; icons that are cut round need 0.1
 * @param colours - of the publication, where it names some
 */
export async function iconSvg(sign: string, inset = 0, colours?: CoverColours): Promise<string> {
  const palette = paletteOf(colours)
  const size = 64
  const side = size * (0.8 - 2 * inset)
  const text = await setText({
    text: sign,
    language: 'zh',
    weight: 700,
    size: side,
    width: size,
    fill: palette.paper
  })
  const at = ((size - side) / 2).toFixed(1)
  const field = `<rect width="${size}" height="${size}" rx="${inset ? 0 : 10}" fill="${palette.field}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${field}<g transform="translate(${at} ${at})">${text.svg}</g></svg>`
}

/**
 * A mark as PNG, whole and square.
 *
 * @param mark - SVG, or a picture
 * @param size - pixels on each side
 */
export async function drawIcon(mark: Uint8Array, size: number): Promise<Uint8Array> {
  const {width} = await sharp(mark).metadata()
  return sharp(mark, {density: Math.min(2400, (72 * size) / width)})
    .resize(size, size, {fit: 'contain', background: {r: 0, g: 0, b: 0, alpha: 0}})
    .png({compressionLevel: 9})
    .toBuffer()
}
