import type {MetadataBlock} from './blocks.ts'

const startOfScan = 0xda
const endOfImage = 0xd9

/** Metadata segments of a JPEG file, and what follows its end. */
export function readJpegBlocks(buffer: Buffer): MetadataBlock[] {
  const blocks: MetadataBlock[] = []
  let at = 2

  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === endOfImage) break
    const length = buffer.readUInt16BE(at + 2)
    const data = buffer.subarray(at + 4, at + 2 + length)
    const kind = kindOf(marker, data)
    if (kind) blocks.push({kind, bytes: data})
    at += 2 + Math.max(length, 2)
    if (marker === startOfScan) at = endOfScan(buffer, at)
  }

  if (buffer[at] === 0xff && buffer[at + 1] === endOfImage && at + 2 < buffer.length) {
    blocks.push({kind: 'trailing', bytes: buffer.subarray(at + 2)})
  }
  return blocks
}

function kindOf(marker: number, data: Buffer): MetadataBlock['kind'] | undefined {
  if (marker === 0xfe) return 'comment'
  if (marker === 0xed) return 'iptc'
  if (marker !== 0xe1) return undefined
  return data.toString('latin1', 0, 4) === 'Exif' ? 'exif' : 'xmp'
}

/** Entropy-coded data ends at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(buffer: Buffer, from: number): number {
  let at = buffer.indexOf(0xff, from)
  while (at >= 0 && at + 1 < buffer.length) {
    const next = buffer[at + 1]!
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = buffer.indexOf(0xff, at + 1)
  }
  return buffer.length
}
