import {createHash} from 'node:crypto'

/**
 * A name as a part of an address: letters and digits of any script, in lower case.
 *
 * @example
 * slugOf('Steven J. Vaughan-Nichols') // => 'steven-j-vaughan-nichols'
 * slugOf('C++') // => 'c-plus-plus'
 */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
  const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return slug || createHash('sha256').update(name).digest('hex').slice(0, 8)
}
