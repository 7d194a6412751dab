import {unzipSync} from 'fflate'
import {SourceFault} from '../source-fault.ts'

const mebibyte = 1024 * 1024
/** Bytes that a document may hold unpacked; more is no report, but a bomb. */
const most = 16 * mebibyte

/**
 * Unpack the parts of an office document that are wanted.
 *
 * Sizes are added up before anything is unpacked.
 *
 * @param kind - what is told where it is none
 * @throws {SourceFault}
 */
export function unpackOffice(
  bytes: Uint8Array,
  name: string,
  kind: 'not-xlsx' | 'not-docx',
  isWanted: (path: string) => boolean
): Map<string, Uint8Array> {
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter({name: path, originalSize}) {
        size += originalSize
        if (size > most) throw new SourceFault('zip-bomb', name, String(most / mebibyte))
        return isWanted(path)
      }
    })
    return new Map(Object.entries(parts))
  } catch (error) {
    throw error instanceof SourceFault ? error : new SourceFault(kind, name)
  }
}
