import {readMetadataBlocks, type MetadataBlock} from './blocks.ts'
import {readExtent, type Extent} from './extent.ts'
import * as findings from './findings.ts'
import type {PictureFinding} from './finding.ts'
import type {Measure} from './job.ts'
import {pictureLimits} from './limits.ts'
import {holdsLocation} from './location.ts'
import {runJob} from './run-job.ts'
import {isPictureType, typeOfBytes, typeOfName, type PictureType} from './type.ts'

/**
 * Check a picture that an editor adds.
 *
 * The cheap questions come first, and bytes that are no picture never reach the
 * decoder, which runs in a process of its own.
 *
 * @param bytes - the whole file
 * @param name - its name: `cover.png`
 * @param use - a cover is also asked for its least size
 * @param size - bytes of the file, where only its beginning is given
 * @returns what is wrong, empty when nothing is
 */
export async function inspectPicture(
  bytes: Uint8Array,
  name: string,
  use: 'cover' | 'body' = 'cover',
  size = bytes.length
): Promise<PictureFinding[]> {
  if (size > pictureLimits.bytes) return [findings.tooManyBytes(size)]

  const actual = typeOfBytes(bytes)
  const named = typeOfName(name)
  if (!isPictureType(actual)) return [findings.wrongType(name, actual, named)]

  const found = named === actual ? [] : [findings.wrongType(name, actual, named)]
  const extent = readExtent(actual, bytes)
  if (extent && isTooLarge(extent)) return [...found, findings.tooManyPixels(extent.width, extent.height)]
  const answer = await runJob({verb: 'measure', bytes}, pictureLimits.decode)
  if (!('measure' in answer)) {
    return [...found, findings.undecodable(actual, 'failure' in answer ? answer.failure : '')]
  }

  const {measure} = answer
  const blocks = [...readMetadataBlocks(actual, bytes), ...decodedBlocks(actual, measure)]
  if (measure.frames > 1 || blocks.some((block) => block.kind === 'animation'))
    found.push(findings.animated(name))
  found.push(...judgeSize(measure, use))
  if (answer.failure) found.push(findings.undecodable(actual, answer.failure))
  found.push(...judgeMetadata(blocks))
  return found
}

function judgeSize({width, height}: Measure, use: 'cover' | 'body'): PictureFinding[] {
  if (isTooLarge({width, height})) return [findings.tooManyPixels(width, height)]
  const isSmall = width < pictureLimits.cover.width || height < pictureLimits.cover.height
  return use === 'cover' && isSmall ? [findings.tooSmall(width, height)] : []
}

function isTooLarge({width, height}: Extent): boolean {
  return width * height > pictureLimits.pixels
}

function judgeMetadata(blocks: MetadataBlock[]): PictureFinding[] {
  const kinds = [...new Set(blocks.map((block) => block.kind))].filter((kind) => kind !== 'animation')
  if (kinds.length === 0) return []
  return blocks.some(holdsLocation) ? [findings.located()] : [findings.metadata(kinds)]
}

/** Metadata of AVIF, whose container only the decoder reads. */
function decodedBlocks(type: PictureType, {exif, xmp}: Measure): MetadataBlock[] {
  if (type !== 'avif') return []
  return [
    ...(exif ? [{kind: 'exif', bytes: exif} as const] : []),
    ...(xmp ? [{kind: 'xmp', bytes: xmp} as const] : [])
  ]
}
