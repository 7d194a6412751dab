import {drawIcon} from './icon.ts'

const size = 32

/**
 * A mark as an ICO file, for what asks for `/favicon.ico` unbidden: a directory of one PNG.
 *
 * @param mark - SVG, or a picture
 */
export async function drawFavicon(mark: Uint8Array): Promise<Uint8Array> {
  const png = await drawIcon(mark, size)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
