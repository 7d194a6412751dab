import {isLinkAddress, isPictureAddress} from 'remark-safe-mdx/address'

/** What an article makes of a picture: keeps it, calls it otherwise, or links to it where it is. */
export type PicturePlace = {kind: 'kept' | 'renamed' | 'linked' | 'refused'; url: string}

/** Where a picture of an imported text is to be. */
export function placePicture(url: string): PicturePlace {
  if (isPictureAddress(url)) return {kind: 'kept', url}
  if (/^https?:/i.test(url)) return {kind: isLinkAddress(url) ? 'linked' : 'refused', url}
  const name = /(?:^|\/)([^/?#]+)\.(png|jpe?g|webp|avif)(?:[?#].*)?$/i.exec(decoded(url))
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || !name) return {kind: 'refused', url}
  const stem = name[1]!
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return {kind: 'renamed', url: `./${stem || 'picture'}.${name[2]!.toLowerCase()}`}
}

/** Words for a picture without any: the name of its file. */
export function pictureWords(alt: string, url: string): string {
  const name = decoded(url.replace(/[?#].*$/, ''))
    .split('/')
    .at(-1)
  return alt.trim() === '' ? (/^data:/i.test(url) ? '' : (name ?? '')) : alt
}

/** An address as the destination of a link can be written. */
export function destination(url: string): string {
  return url.replace(/[\s<>()\\{}]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hexadecimal)
  )
}

function hexadecimal(character: string): string {
  return `%${character.codePointAt(0)!.toString(16).toUpperCase()}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
