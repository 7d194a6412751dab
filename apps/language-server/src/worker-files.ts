import type {Addresses} from './addresses.ts'

/** What an editor answers about a file: the value, or the code of a system (`ENOENT`…) that has none. */
export type FileAnswer<T> = {value: T} | {code: string}

/** Bytes of a file as they come in a message, in Base64. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}

/** Stores of an editor, each below a folder of its name: `/vscode-vfs/github/tea/content`. */
export const storeAddresses: Addresses = {
  pathOf(uri) {
    const [, scheme, authority = '', path] =
      /^([a-z][a-z\d+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)/i.exec(uri) ?? []
    if (scheme === undefined || path === undefined || scheme === 'untitled') return undefined
    return `/${scheme}/${authority}${decode(path)}`
  },
  uriOf(path) {
    const [, scheme = '', authority = '', ...parts] = path.split('/')
    return `${scheme}://${authority}/${parts.map(encodeURIComponent).join('/')}`
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
