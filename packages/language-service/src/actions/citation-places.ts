/** Where the citations of the tag round an offset stand. */
export function citationPlaces(
  source: string,
  offset: number
): Array<{text: string; start: number; end: number}> {
  const from = source.lastIndexOf('<Stat', offset)
  const [tag, value] =
    (from < 0 ? undefined : /^<Stat\s[^>]*?\bcite=["']([^"']*)/.exec(source.slice(from))) ?? []
  if (tag === undefined || value === undefined) return []
  const begin = from + tag.length - value.length
  return [...value.matchAll(/\S+/g)].map((found) => {
    const start = begin + found.index
    return {text: found[0], start, end: start + found[0].length}
  })
}
