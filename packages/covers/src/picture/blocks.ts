import type {PictureType} from './type.ts'
import {readAvifBlocks} from './avif-blocks.ts'
import {readJpegBlocks} from './jpeg-blocks.ts'
import {readPngBlocks} from './png-blocks.ts'
import {readWebpBlocks} from './webp-blocks.ts'

/** A part of a picture file that is not the picture. */
export type MetadataBlock = {
  kind: 'exif' | 'xmp' | 'iptc' | 'comment' | 'animation' | 'trailing'
  bytes: Uint8Array
}

/**
 * Find what a file holds besides the picture.
 *
 * The containers are walked here, and not only by the decoder, because a
 * decoder keeps silent about what it does not understand: a second Exif
 * segment, a comment, an archive behind the end.
 *
 * @returns blocks in order; of AVIF without metadata, which the decoder reports
 */
export function readMetadataBlocks(type: PictureType, bytes: Uint8Array): MetadataBlock[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (type === 'jpeg') return readJpegBlocks(buffer)
  if (type === 'png') return readPngBlocks(buffer)
  if (type === 'webp') return readWebpBlocks(buffer)
  return readAvifBlocks(buffer)
}
