import type {MetadataBlock} from './blocks.ts'

const kinds: ReadonlyMap<string, MetadataBlock['kind']> = new Map([
  ['eXIf', 'exif'],
  ['tEXt', 'comment'],
  ['zTXt', 'comment'],
  ['iTXt', 'xmp'],
  ['acTL', 'animation']
])

/** Metadata chunks of a PNG file, and what follows its end. */
export function readPngBlocks(buffer: Buffer): MetadataBlock[] {
  const blocks: MetadataBlock[] = []
  let at = 8

  while (at + 12 <= buffer.length) {
    const length = buffer.readUInt32BE(at)
    const name = buffer.toString('latin1', at + 4, at + 8)
    const kind = kinds.get(name)
    if (kind) blocks.push({kind, bytes: buffer.subarray(at + 8, at + 8 + length)})
    at += 12 + length
    if (name === 'IEND') break
  }

  if (at < buffer.length) blocks.push({kind: 'trailing', bytes: buffer.subarray(at)})
  return blocks
}
