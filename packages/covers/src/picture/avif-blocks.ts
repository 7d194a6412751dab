import type {MetadataBlock} from './blocks.ts'

/** Boxes that a still picture is made of; `free` and `skip` are padding. */
const expected = new Set(['ftyp', 'meta', 'mdat', 'idat', 'free', 'skip'])

/** Animation of an AVIF file, and what stands between or behind its boxes; the decoder reports the rest. */
export function readAvifBlocks(buffer: Buffer): MetadataBlock[] {
  const blocks: MetadataBlock[] = []
  let at = 0

  for (const {type, bytes} of boxesOf(buffer)) {
    if (type === 'moov' || (type === 'ftyp' && bytes.toString('latin1', 8, 12) === 'avis'))
      blocks.push({kind: 'animation', bytes})
    else if (!expected.has(type)) blocks.push({kind: 'trailing', bytes})
    at += bytes.length
  }

  if (at < buffer.length) blocks.push({kind: 'trailing', bytes: buffer.subarray(at)})
  return blocks
}

/** What is in the boxes of a type, one behind the other. */
export function avifBoxes(buffer: Buffer, type: string): Buffer[] {
  return [...boxesOf(buffer)].filter((box) => box.type === type).map(({bytes, head}) => bytes.subarray(head))
}

type Box = {type: string; bytes: Buffer; head: number}

/** Boxes with their heads; up to the first that is none. */
function* boxesOf(buffer: Buffer): Iterable<Box> {
  let at = 0
  while (at + 8 <= buffer.length) {
    const {size, head} = sizeOf(buffer, at)
    if (size < head || at + size > buffer.length) return
    yield {type: buffer.toString('latin1', at + 4, at + 8), bytes: buffer.subarray(at, at + size), head}
    at += size
  }
}

/** A size of 0 reaches to the end, 1 means that 64 bits follow. */
function sizeOf(buffer: Buffer, at: number): {size: number; head: number} {
  const size = buffer.readUInt32BE(at)
  if (size === 0) return {size: buffer.length - at, head: 8}
  if (size !== 1) return {size, head: 8}
  return {size: at + 16 <= buffer.length ? Number(buffer.readBigUInt64BE(at + 8)) : 0, head: 16}
}
