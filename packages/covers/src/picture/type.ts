/** A kind of picture that may be published. */
export type PictureType = 'png' | 'jpeg' | 'webp' | 'avif'

/** Kinds that are recognised only to be named when they are refused. */
type Refused = 'svg' | 'gif' | 'tiff' | 'heic' | 'bmp' | 'pdf' | 'zip' | 'html' | 'unknown'

const extensions: ReadonlyMap<string, PictureType> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['avif', 'avif']
])

const signatures: Array<[type: PictureType | Refused, pattern: RegExp]> = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['avif', /^[^]{4}ftypmif1[^]{4}(?:[^]{4}){0,8}avif/],
  ['heic', /^[^]{4}ftyp(?:hei[cx]|hev[cx]|mif1|msf1)/],
  ['gif', /^GIF8/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM/],
  ['pdf', /^%PDF/],
  ['zip', /^PK\x03\x04/],
  ['svg', /<svg[\s>]/i],
  ['html', /<(?:!doctype|html|script|body)[\s>]/i]
]

/**
 * What the bytes are, whatever the file is called.
 *
 * @param bytes - a whole file
 */
export function typeOfBytes(bytes: Uint8Array): PictureType | Refused {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  return signatures.find(([, pattern]) => pattern.test(head))?.[0] ?? 'unknown'
}

/** What the name says; `undefined` where no such picture may be published. */
export function typeOfName(name: string): PictureType | undefined {
  return extensions.get(name.slice(name.lastIndexOf('.') + 1))
}

/** Whether pictures of a type are taken; `svg`, `gif` and others are known and refused. */
export function isPictureType(type: string): type is PictureType {
  return type === 'png' || type === 'jpeg' || type === 'webp' || type === 'avif'
}
