import {languageTables} from '../language/languages.ts'
import {tokenize} from '../text/tokens.ts'
import type {EditionPassage} from './passage.ts'
import type {Quotation} from './quotations.ts'

const fewestWords = 4
const fewestHan = 6
/** From so many words on it is said by somebody, whoever it is. */
const longQuote = 12

/** What somebody said: not words set in quotation marks for distance, the name of a menu or the title of a book. */
export function saidIn(passage: EditionPassage): Quotation[] {
  const {quotations, language} = passage
  return quotations.filter((quotation) => {
    const {text} = quotation
    const {han, tokens} = tokenize(text)
    const isLong = han >= fewestHan || tokens.length >= fewestWords
    // In Latin letters throughout it is the name of something.
    if (languageTables[language].isHan && han === 0) return false
    const isSaid = isAttributed(quotation, passage)
    return (
      isLong && (isSaid || isSentence(text, han + tokens.length)) && !/[a-z]{3} ?[)）]$|[\\/]/i.test(text)
    )
  })
}

/** Whether somebody is said to have said it: right before it, or right behind. */
function isAttributed({start, end}: Quotation, {folded, language}: EditionPassage): boolean {
  const {speech} = languageTables[language]
  const before = folded.between(Math.max(0, start - nearVerb), start - 1)
  return speech.test(before) || speech.test(folded.between(end + 1, end + nearVerb))
}

/** How far from a quotation its verb may stand, with the name of who speaks between. */
const nearVerb = 30

/** A whole sentence of some length is somebody’s, whoever it is. */
function isSentence(text: string, size: number): boolean {
  return size >= longQuote && /[.。!！?？,，…]$/.test(text.trim())
}
