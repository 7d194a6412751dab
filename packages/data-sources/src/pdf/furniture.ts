import {lineText, type PdfLine} from './lines.ts'
import type {PdfRegion} from './regions.ts'

/** A page in the order in which it is read. */
export type OrderedPage = {number: number; regions: PdfRegion[]}

/** Lines at the top and at the foot of a page that may be its furniture. */
const edge = 2

/**
 * Pages without what stands at the edge of each: a running title that several
 * pages have at the same height, and the number of the page.
 */
export function withoutFurniture(pages: readonly OrderedPage[]): OrderedPage[] {
  const edges = pages.map(({regions}) => edgesOf(regions.flatMap((d) => d.lines)))
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map(({number, regions}, at) => {
    const left = new Set(edges[at]!.filter((d) => isPageNumber(d) || counts.get(keyOf(d))! > 1))
    const kept = regions.map((region) => ({...region, lines: region.lines.filter((d) => !left.has(d))}))
    return {number, regions: kept.filter((d) => d.lines.length > 0)}
  })
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  return sorted.length > 2 * edge ? [...sorted.slice(0, edge), ...sorted.slice(-edge)] : []
}

/** Where it stands and what it says; of page to page its number is another one. */
function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 3)} ${lineText(line).replaceAll(/\d+/g, '0')}`
}

function isPageNumber(line: PdfLine): boolean {
  return /^(?:[–—-]\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*[–—-])?$/i.test(lineText(line))
}
