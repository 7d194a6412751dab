import type {Block} from './blocks.ts'

/** Boxes that a still picture is made of; `free` and `skip` are padding. */
const expected = new Set(['ftyp', 'meta', 'mdat', 'idat', 'free', 'skip'])

/** Animation of an AVIF file, and what stands between or behind its boxes; the decoder reports the rest. */
export function readAvifBlocks(buffer: Buffer): Block[] {
  const blocks: Block[] = []
  let at = 0

  while (at + 8 <= buffer.length) {
    const size = sizeOf(buffer, at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    if (size < 8 || at + size > buffer.length) break
    const bytes = buffer.subarray(at, at + size)
    if (type === 'moov' || (type === 'ftyp' && bytes.toString('latin1', 8, 12) === 'avis'))
      blocks.push({kind: 'animation', bytes})
    else if (!expected.has(type)) blocks.push({kind: 'trailing', bytes})
    at += size
  }

  if (at < buffer.length) blocks.push({kind: 'trailing', bytes: buffer.subarray(at)})
  return blocks
}

/** A size of 0 reaches to the end, 1 means that 64 bits follow. */
function sizeOf(buffer: Buffer, at: number): number {
  const size = buffer.readUInt32BE(at)
  if (size === 0) return buffer.length - at
  if (size !== 1) return size
  return at + 16 <= buffer.length ? Number(buffer.readBigUInt64BE(at + 8)) : 0
}
