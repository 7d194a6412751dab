import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {LanguageTables} from '../language/tables.ts'

const closers: Record<string, string> = {'(': ')', '[': ']', '【': '】', '〔': '〕'}
const closing = new Set(Object.values(closers))
const brackets = /[([【〔]/g

/** LCTT：…  As it is written, for initials are capitals: Linus：… is who speaks. */
const signed = /^\s*[A-Z]{3,8}\s?[:：]\s?\p{Script=Han}/u
/** The same in brackets. */
const signedInside = /[(（[【〔]\s*[A-Z]{3,8}\s?[:：]\s?\p{Script=Han}/u
/** （注：…） */
const noteInside = /[(（[【〔]\s*\p{Script=Han}\s?[:：]/u
/** …，译者注。 */
const stop = /[.。!！]$/
/** The initials of those who made the note: LCTT译注. */
const signature = /^[a-z]{1,12}\s?(?=\p{Script=Han})/u

/**
 * Find the notes that a translator put into the text, in brackets: （译注：…）, （…，译者注）.
 * Brackets inside them belong to them.
 */
export function findTranslatorNotes(text: string, {noteOpeners, noteHead}: LanguageTables): Span[] {
  const folded = foldText(text)
  const read = folded.text
  const hasOpener = noteOpeners.some((opener) => read.includes(opener))
  if (!hasOpener && !signedInside.test(text) && !noteInside.test(text)) return []

  const opens = (note: string): boolean =>
    noteOpeners.some((opener) => note.replace(signature, '').startsWith(opener))
  if (opens(read) || (hasOpener && signed.test(text))) return [{start: 0, end: text.length}]
  const notes: Span[] = []
  for (const match of read.matchAll(brackets)) {
    const start = match.index
    if (start < (notes.at(-1)?.end ?? 0)) continue
    const end = closingBracket(read, start)
    const inside = read.slice(start + 1, end - 1).trim()
    const isSigned = signedInside.exec(text.slice(folded.at(start)))?.index === 0
    const said = inside.replace(stop, '')
    if (
      isSigned ||
      opens(inside) ||
      noteHead.test(inside) ||
      noteOpeners.some((opener) => said.endsWith(opener))
    )
      notes.push({start, end})
  }
  return notes.map(({start, end}) => ({start: folded.at(start), end: folded.behind(end)}))
}

/** How many brackets a text opens and does not close; below zero where it closes those of a text before it. */
export function openBrackets(text: string): number {
  const read = foldText(text).text
  return [...read].reduce((open, mark) => open + Number(mark in closers) - Number(closing.has(mark)), 0)
}

function closingBracket(text: string, opening: number): number {
  const bracket = text[opening]!
  let depth = 0
  for (let at = opening; at < text.length; at++) {
    if (text[at] === bracket) depth++
    else if (text[at] === closers[bracket] && --depth === 0) return at + 1
  }
  return text.length
}
