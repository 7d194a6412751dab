import {findSentences} from '@collate/claims/text'
import {tableCaption} from '../table/table-words.ts'
import {withoutFurniture, type OrderedPage} from './furniture.ts'
import {joinLines, lineText, type PdfLine} from './lines.ts'
import type {PdfRegion} from './regions.ts'

/** A sentence with the pages that it begins and ends on; one that has no end may go on where nobody sees it. */
export type PageSentence = {text: string; isWhole: boolean; pages: [first: number, last: number]}

/** Text in one font, with its first and last line, and where in it each of its pages begins. */
type Paragraph = {
  text: string
  first: PdfLine
  last: PdfLine
  isFull: boolean
  pages: Array<{at: number; number: number}>
}

/**
 * Find the sentences of pages, over the ends of lines, columns and pages.
 *
 * Titles of tables and figures, headings, and lines whose parts stand apart as
 * those of tables do, are no prose.
 */
export function sentencesOf(pages: readonly OrderedPage[]): PageSentence[] {
  const paragraphs: Paragraph[] = []
  let before: Paragraph[] = []
  for (const [at, {number, regions}] of withoutFurniture(pages).entries()) {
    const own = paragraphsOf(regions, number)
    const open = pages[at - 1]?.number === number - 1 ? bodyOf(before).at(-1) : undefined
    const [next] = open ? bodyOf(own, open.last) : []
    if (open && next && isOpen(open, next)) {
      own.splice(own.indexOf(next), 1)
      const start = joinLines(open.text, next.text).length - next.text.length
      open.pages.push({at: start, number})
      Object.assign(open, {text: joinLines(open.text, next.text), last: next.last, isFull: next.isFull})
      before = own.length > 0 ? own : [open]
    } else before = own
    paragraphs.push(...own)
  }
  return paragraphs.flatMap(sentencesIn)
}

/** The paragraphs in the font in which most of a page is set, or in that of a line of the page before. */
function bodyOf(paragraphs: readonly Paragraph[], like?: PdfLine): Paragraph[] {
  const sizes = new Map<string, number>()
  for (const {text, last} of paragraphs) sizes.set(keyOf(last), (sizes.get(keyOf(last)) ?? 0) + text.length)
  const [most = ''] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const key = like ? keyOf(like) : most
  return paragraphs.filter((d) => keyOf(d.first) === key)
}

function keyOf({font, size}: PdfLine): string {
  return `${font} ${Math.round(size * 2)}`
}

/** Whether a paragraph stops at the end of its page and goes on at the head of the next one. */
function isOpen(before: Paragraph, next: Paragraph): boolean {
  return !hasEnd(before.text) && (before.isFull || /^[\p{Ll}\d(“]/u.test(next.text))
}

function paragraphsOf(regions: readonly PdfRegion[], number: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const {lines} of regions) {
    const right = Math.max(...lines.map((d) => d.cells.at(-1)!.to))
    // At the top of a column a sentence may go on that the one before it did not end.
    let before = paragraphs.findLast((d) => tableCaption(d.text) === undefined)
    let isFirst = true
    for (const line of lines) {
      const isProse = line.cells.length === 1 || isSpread(line, right)
      const isNext = before && (isFirst ? goesOnAcross(line, before) : goesOn(line, before.last, right))
      if (!isProse) before = undefined
      else if (before && isNext) {
        before.text = joinLines(before.text, lineText(line))
        before.last = line
        before.isFull = isFull(line, right)
      } else {
        const pages = [{at: 0, number}]
        before = {text: lineText(line), first: line, last: line, isFull: isFull(line, right), pages}
        paragraphs.push(before)
      }
      isFirst = false
    }
  }
  return paragraphs.filter((d) => tableCaption(d.text) === undefined)
}

function goesOnAcross(line: PdfLine, {text, last}: Paragraph): boolean {
  return !hasEnd(text) && line.font === last.font && Math.abs(last.size - line.size) <= 0.5
}

/**
 * Whether a line belongs to the paragraph of the last one.
 *
 * Another font begins another paragraph, unless the last line goes to the end of
 * its column: some programs cut one font into many.
 */
function goesOn(line: PdfLine, last: PdfLine, right: number): boolean {
  if (Math.abs(last.size - line.size) > 0.5 || /^[•▪●–-]\s/.test(lineText(line))) return false
  if (line.font !== last.font && !isFull(last, right)) return false
  return last.y - line.y < 1.9 * line.size && last.y > line.y && isBelow(line, last)
}

/** Whether a line goes to the end of its column. */
function isFull({cells, size}: PdfLine, right: number): boolean {
  return cells.at(-1)!.to > right - 1.5 * size
}

/** Whether two lines stand above each other, and not side by side. */
function isBelow(line: PdfLine, last: PdfLine): boolean {
  const [from, to] = [line.cells[0]!.from, line.cells.at(-1)!.to]
  const [lastFrom, lastTo] = [last.cells[0]!.from, last.cells.at(-1)!.to]
  const shared = Math.min(to, lastTo) - Math.max(from, lastFrom)
  return shared > 0.3 * Math.min(to - from, lastTo - lastFrom)
}

/** A line that is spaced out to the width of its column has gaps, but no columns. */
function isSpread({cells, size}: PdfLine, right: number): boolean {
  const gaps = cells.slice(1).map((d, index) => d.from - cells[index]!.to)
  return (
    Math.max(...gaps) < 1.6 * size &&
    cells.at(-1)!.to > right - size &&
    !/^[\d.,%\s]+$/.test(cells.at(-1)!.text)
  )
}

function sentencesIn({text, pages}: Paragraph): PageSentence[] {
  const pageAt = (offset: number): number => pages.findLast((d) => d.at <= offset)!.number
  return findSentences(text).map(({start, end}) => {
    const sentence = text.slice(start, end)
    const isWhole = hasEnd(sentence) && !/^\p{Ll}/u.test(sentence)
    return {text: sentence, isWhole, pages: [pageAt(start), pageAt(end - 1)]}
  })
}

function hasEnd(text: string): boolean {
  return /[.!?。！？][)”’」』"']{0,2}\s*$/.test(text)
}
