/**
 * The page that a fragment of a PDF address asks for.
 *
 * @returns `undefined` where it asks for none
 */
export function pageOf(url: URL): number | undefined {
  const match = /(?:^|&)page=(\d{1,6})(?:&|$)/.exec(url.hash.slice(1))
  return match ? Number(match[1]) : undefined
}

/**
 * How many pages a PDF has, by its page trees.
 *
 * @returns `undefined` where the trees are compressed and cannot be seen
 */
export function countPages(bytes: Buffer): number | undefined {
  const text = bytes.toString('latin1')
  let most: number | undefined
  for (const match of text.matchAll(/\/Type\s{0,9}\/Pages\b/g)) {
    const around = text.slice(Math.max(0, match.index - 300), match.index + 300)
    const count = /\/Count\s{1,9}(\d{1,6})/.exec(around)?.[1]
    if (count) most = Math.max(most ?? 0, Number(count))
  }
  return most
}
