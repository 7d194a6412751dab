import {avifBoxes} from './avif-blocks.ts'
import type {PictureType} from './type.ts'

/** Width and height in pixels. */
export type Extent = {width: number; height: number}

/**
 * Read how large a picture says it is, without a decoder: a few bytes can promise hundreds of megapixels.
 *
 * @returns the largest that its headers promise; nothing where none of them can be read
 */
export function readExtent(type: PictureType, bytes: Uint8Array): Extent | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = [...readers[type](buffer)].filter(({width, height}) => width > 0 && height > 0)
  return found.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
}

const readers: Record<PictureType, (buffer: Buffer) => Iterable<Extent>> = {png, jpeg, webp, avif}

function* png(buffer: Buffer): Iterable<Extent> {
  if (buffer.length >= 24 && buffer.toString('latin1', 12, 16) === 'IHDR')
    yield {width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20)}
}

const startOfScan = 0xda

/** Markers of a frame are c0 to cf, but for three: tables, an extension, arithmetic conditioning. */
function* jpeg(buffer: Buffer): Iterable<Extent> {
  let at = 2
  while (at + 9 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === startOfScan) return
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      yield {width: buffer.readUInt16BE(at + 7), height: buffer.readUInt16BE(at + 5)}
    at += 2 + Math.max(buffer.readUInt16BE(at + 2), 2)
  }
}

function* webp(buffer: Buffer): Iterable<Extent> {
  let at = 12
  while (at + 18 <= buffer.length) {
    const data = at + 8
    const name = buffer.toString('latin1', at, at + 4)
    if (name === 'VP8X')
      yield {width: buffer.readUIntLE(data + 4, 3) + 1, height: buffer.readUIntLE(data + 7, 3) + 1}
    if (name === 'VP8 ')
      yield {width: buffer.readUInt16LE(data + 6) & 0x3fff, height: buffer.readUInt16LE(data + 8) & 0x3fff}
    if (name === 'VP8L') {
      const bits = buffer.readUInt32LE(data + 1)
      yield {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1}
    }
    const length = buffer.readUInt32LE(at + 4)
    at = data + length + (length % 2)
  }
}

/** What an item looks like stands in `ispe`, among the properties of items. */
function* avif(buffer: Buffer): Iterable<Extent> {
  for (const meta of avifBoxes(buffer, 'meta'))
    // A version and flags come first.
    for (const properties of avifBoxes(meta.subarray(4), 'iprp'))
      for (const container of avifBoxes(properties, 'ipco'))
        for (const extent of avifBoxes(container, 'ispe'))
          if (extent.length >= 12) yield {width: extent.readUInt32BE(4), height: extent.readUInt32BE(8)}
}
