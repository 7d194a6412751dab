const attribute = /\b(?:cite|of)\s{0,99}=\s{0,99}(?:"([^"]*)"|'([^']*)')/g
const name = /^([^\s/@#]+\/[^\s/@#]+)/

/** Stands for all data, where a citation cannot be told without parsing. */
export const everything = '*'

/** Offset of the first citation of a data package, or -1. */
export function findCitation(source: string, packageName: string): number {
  for (const match of source.matchAll(attribute)) {
    const at = source.indexOf(`${packageName}/`, match.index)
    if (at >= 0 && at < match.index + match[0].length) return at
  }
  return -1
}

/**
 * Find what an article depends on: `package/indicator` for each citation and
 * chart.
 *
 * Works on the source and errs on the side of too much: what stands in code is
 * counted, and a character reference means everything.
 */
export function readCitations(source: string): string[] {
  const names = new Set<string>()

  for (const [, double, single] of source.matchAll(attribute)) {
    const value = double ?? single ?? ''
    if (value.includes('&')) return [everything]
    for (const citation of value.split(/\s+/)) {
      const found = name.exec(citation)?.[1]
      if (found !== undefined) names.add(found)
    }
  }

  return [...names].toSorted()
}
