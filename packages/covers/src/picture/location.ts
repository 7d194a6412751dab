import type {MetadataBlock} from './blocks.ts'

const gpsPointer = 0x88_25
/** Headers and entries looked at: far more than cameras write, few enough for any file. */
const mostHeaders = 64
const mostEntries = 512
/** XMP and textual forms of a place: coordinates, or a city or country by name. */
const placeInText =
  /GPS(?:Latitude|Longitude|Position)|photoshop:(?:City|State|Country)|Iptc4xmp(?:Core|Ext):Location/

/** IPTC records 2:90 City, 2:92 Sublocation, 2:95 Province, 2:101 Country. */
const placeInIptc = /\x1c\x02[\x5a\x5c\x5f\x65]/

/** Whether a block says where the picture was taken. */
export function holdsLocation(block: MetadataBlock): boolean {
  const text = Buffer.from(block.bytes).toString('latin1')
  if (block.kind === 'exif') return hasGps(Buffer.from(block.bytes)) || placeInText.test(text)
  if (block.kind === 'iptc') return placeInIptc.test(text) || placeInText.test(text)
  if (block.kind === 'trailing') return hasGps(Buffer.from(block.bytes)) || placeInText.test(text)
  return placeInText.test(text)
}

/**
 * Look for a GPS directory in Exif data.
 *
 * The TIFF header may stand behind any prefix (`Exif\0\0`, a whole second
 * picture), so it is searched for.
 */
function hasGps(data: Buffer): boolean {
  for (const order of ['II*\0', 'MM\0*']) {
    let at = data.indexOf(order, 0, 'latin1')
    for (let header = 0; at >= 0 && header < mostHeaders; header++) {
      if (pointsToGps(data.subarray(at), order === 'II*\0')) return true
      at = data.indexOf(order, at + 1, 'latin1')
    }
  }
  return false
}

function pointsToGps(tiff: Buffer, isLittle: boolean): boolean {
  if (tiff.length < 8) return false
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return false
  const entries = Math.min(short(directory), mostEntries)
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) return false
    if (short(at) === gpsPointer) return true
  }
  return false
}
