import {readExtent} from './extent.ts'
import {pictureLimits} from './limits.ts'
import {isPictureType, typeOfBytes} from './type.ts'

/**
 * How many pixels `inspectPicture` has decoded, told from a header.
 *
 * @param bytes - the whole file, or as much of it as is read
 * @param size - bytes of the file
 * @returns 0 for what is refused before; as many as one picture may have where no header says
 */
export function pixelsToDecode(bytes: Uint8Array, size = bytes.length): number {
  const type = typeOfBytes(bytes)
  if (size > pictureLimits.bytes || !isPictureType(type)) return 0
  const extent = readExtent(type, bytes)
  if (!extent) return pictureLimits.pixels
  const pixels = extent.width * extent.height
  return pixels > pictureLimits.pixels ? 0 : pixels
}
