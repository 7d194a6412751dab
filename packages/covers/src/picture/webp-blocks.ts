import type {MetadataBlock} from './blocks.ts'

const kinds: ReadonlyMap<string, MetadataBlock['kind']> = new Map([
  ['EXIF', 'exif'],
  ['XMP ', 'xmp'],
  ['ANIM', 'animation']
])

/** Metadata chunks of a WebP file, and what follows its end. */
export function readWebpBlocks(buffer: Buffer): MetadataBlock[] {
  const blocks: MetadataBlock[] = []
  const end = Math.min(buffer.length, 8 + buffer.readUInt32LE(4))
  let at = 12

  while (at + 8 <= end) {
    const length = buffer.readUInt32LE(at + 4)
    const kind = kinds.get(buffer.toString('latin1', at, at + 4))
    if (kind) blocks.push({kind, bytes: buffer.subarray(at + 8, at + 8 + length)})
    at += 8 + length + (length % 2)
  }

  if (end < buffer.length) blocks.push({kind: 'trailing', bytes: buffer.subarray(end)})
  return blocks
}
