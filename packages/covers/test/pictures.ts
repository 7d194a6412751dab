import {crc32, deflateSync} from 'node:zlib'
import sharp, {type Sharp} from 'sharp'

/** A picture of noise-free gradients: small as a file, real as a picture. */
export function picture(width = 1280, height = 720): Sharp {
  return sharp({create: {width, height, channels: 3, background: '#35566b'}})
}

/** Where it was taken, as a telephone writes it. */
export function withLocation(source: Sharp): Sharp {
  return source.withExif({IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 49/1', GPSLongitudeRef: 'E'}})
}

/** A black PNG of one bit a pixel: hundreds of megapixels in some kilobytes. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const data = deflateSync(rows, {level: 9})
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Put a chunk behind the header of a PNG file. */
export function withPngChunk(png: Buffer, name: string, data: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(name, data), png.subarray(33)])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
