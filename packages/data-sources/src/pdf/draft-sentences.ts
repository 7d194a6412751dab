import {findQuantities, type Language, type Quantity} from '@collate/claims'
import {parseUnit} from '@collate/statistics/model'
import type {ValueDraft, DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {readPeriodCell} from '../table/read-period-cell.ts'
import {lineText, type PdfLine} from './lines.ts'

/** What sentences are searched for. */
export type SentenceSearch = {
  unit: string
  /** Groups of alternatives: a sentence carries one of each group, in either language. */
  terms: ReadonlyArray<ReadonlyArray<readonly string[]>>
  /** Labels and aliases of populations. */
  populations: readonly string[]
  /** Of sentences that name none. */
  period?: string | undefined
}

/**
 * Find the sentences of pages that state an indicator, and the number in each.
 *
 * Where a sentence has two numbers of the unit, or two periods, nobody but a
 * person knows which is meant: it is told, and left out.
 */
export function draftSentences(
  pages: ReadonlyArray<{number: number; lines: readonly PdfLine[]}>,
  context: SentenceSearch
): ValueDraft {
  const rows: DraftRow[] = []
  const notes: SourceNote[] = []
  for (const {number, lines} of pages)
    for (const sentence of sentencesOf(lines)) {
      if (!context.terms.some((groups) => carries(sentence, groups))) continue
      const found = readSentence(sentence, context)
      const locator = `p. ${number}`
      if (typeof found === 'string') notes.push({kind: found, place: locator, values: [sentence]})
      else if (found) rows.push({...found, locator, quote: sentence})
    }
  return {rows, notes}
}

/** Sentences of a page, over the ends of its lines. */
function sentencesOf(lines: readonly PdfLine[]): string[] {
  const paragraphs: string[] = []
  let last: PdfLine | undefined
  for (const line of lines) {
    const text = lineText(line)
    const goesOn = last && last.y - line.y < 1.9 * line.size && Math.abs(last.size - line.size) < 0.5
    if (goesOn) paragraphs.push(joinLines(paragraphs.pop()!, text))
    else paragraphs.push(text)
    last = line
  }
  return paragraphs
    .flatMap((d) => d.split(/(?<=[.!?]["”’]?)\s+(?=[\p{Lu}\d“"])|(?<=[。！？]”?)/u))
    .map((d) => d.trim())
}

function joinLines(before: string, text: string): string {
  if (/\p{Script=Han}[，、；：]?$/u.test(before) && /^[\p{Script=Han}\d（“]/u.test(text)) return before + text
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) ? before.slice(0, -1) + text : `${before} ${text}`
}

function carries(sentence: string, groups: ReadonlyArray<readonly string[]>): boolean {
  const text = sentence.toLowerCase()
  return groups.length > 0 && groups.every((group) => group.some((d) => text.includes(d.toLowerCase())))
}

function readSentence(
  sentence: string,
  {unit, populations, period: usual}: SentenceSearch
): Omit<DraftRow, 'locator'> | 'several' | 'unsaid-period' | undefined {
  const language: Language = /\p{Script=Han}/u.test(sentence) ? 'zh' : 'en'
  const quantities = findQuantities(sentence, language)
  const fitting = quantities.filter((d) => isOf(d, unit))
  const [value] = fitting
  if (!value) return undefined
  if (fitting.length > 1 || value.upper !== undefined) return 'several'
  const periods = new Set(
    sentence.match(/(?<!\d)(?:19|20)\d{2}(?:年)?(?!\d)/g)?.map((d) => readPeriodCell(d))
  )
  if (periods.size > 1) return 'several'
  const period = [...periods][0] ?? usual
  if (period === undefined) return 'unsaid-period'
  const text = sentence.toLowerCase()
  const names = populations.filter((d) => text.includes(d.toLowerCase()))
  const name = names.toSorted((a, b) => b.length - a.length)[0]
  return {
    period,
    value: value.value,
    ...(name !== undefined && {population: name}),
    ...(/^\d+$/.test(value.step) && value.step !== '1' && {precision: value.step})
  }
}

function isOf({kind, value, hedge}: Quantity, unit: string): boolean {
  if (hedge !== 'exactly' || !/^-?\d+(?:\.\d+)?$/.test(value)) return false
  const sort = parseUnit(unit)?.sort
  if (sort === 'percent' || sort === 'points') return kind === sort
  if (sort === 'currency') return kind === 'currency'
  if (sort === 'multiple' || sort === 'ratio') return kind === 'multiple'
  return sort === 'measure' ? kind === 'measure' : kind === 'count'
}
