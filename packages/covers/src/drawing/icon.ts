import sharp from 'sharp'
import {palette} from './palette.ts'
import {setText} from './set-text.ts'

/** 校: to collate. */
const sign = '校'

/**
 * The mark of the publication as SVG: a seal with the character for “to collate”.
 *
 * @param inset - free part on each side; icons that are cut round need 0.1
 */
export async function iconSvg(inset = 0): Promise<string> {
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
 * The mark as PNG.
 *
 * @param size - pixels on each side
 */
export async function drawIcon(size: number, inset = 0): Promise<Uint8Array> {
  const svg = await iconSvg(inset)
  return sharp(Buffer.from(svg), {density: (72 * size) / 64})
    .resize(size, size)
    .png({compressionLevel: 9})
    .toBuffer()
}
