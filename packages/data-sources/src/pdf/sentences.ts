import {findSentences} from '@collate/claims/text'
import {tableCaption} from '../table/table-words.ts'
import {lineText, type PdfLine} from './lines.ts'
import type {PdfRegion} from './regions.ts'

/** A sentence of a page; one that has no end may go on where nobody sees it. */
export type PageSentence = {text: string; isWhole: boolean}

type Paragraph = {text: string; last: PdfLine}

/**
 * Find the sentences of a page, over the ends of lines and columns.
 *
 * Titles of tables and figures, headings, and lines whose parts stand apart as
 * those of tables do, are no prose.
 */
export function sentencesOf(regions: readonly PdfRegion[]): PageSentence[] {
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
      } else {
        before = {text: lineText(line), last: line}
        paragraphs.push(before)
      }
      isFirst = false
    }
  }
  return paragraphs.filter((d) => tableCaption(d.text) === undefined).flatMap(sentencesIn)
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
  const isFull = last.cells.at(-1)!.to > right - 1.5 * last.size
  if (line.font !== last.font && !isFull) return false
  return last.y - line.y < 1.9 * line.size && last.y > line.y && isBelow(line, last)
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

function sentencesIn({text}: Paragraph): PageSentence[] {
  return findSentences(text).map(({start, end}) => {
    const sentence = text.slice(start, end)
    return {text: sentence, isWhole: hasEnd(sentence) && !/^\p{Ll}/u.test(sentence)}
  })
}

function hasEnd(text: string): boolean {
  return /[.!?。！？][)”’」』"']{0,2}\s*$/.test(text)
}

function joinLines(before: string, text: string): string {
  if (
    /[\p{Script=Han}\d%][，、；：。）”%]?$/u.test(before) &&
    /\p{Script=Han}/u.test(before.slice(-12)) &&
    !/^[A-Za-z]/.test(text)
  )
    return before + text
  if (/\p{Script=Han}[，、；：。]?$/u.test(before) || /[，、；：。（“]$/.test(before)) return before + text
  return /\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(text)
    ? before.slice(0, -1) + text
    : `${before} ${text}`
}
