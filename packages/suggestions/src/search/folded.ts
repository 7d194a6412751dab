/**
 * Fold a text so that letter case and width do not count.
 *
 * @example
 * folded('ＣＩ／ＣＤ Tools') // => 'ci/cd tools'
 */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
