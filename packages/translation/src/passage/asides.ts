import type {Span} from '@collate/claims'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from './passage.ts'
import {isWhollyEmphasized} from './emphasized.ts'

/** What is asked of a passage while it is read. */
type Read = Pick<
  EditionPassage,
  'kind' | 'text' | 'prose' | 'folded' | 'facts' | 'tokens' | 'language' | 'references'
>

const longestCredit = 25
const longestNotice = 60

/** Who made a picture, and under which licence: each edition has pictures of its own. */
export function isCredit({kind, text, folded, facts, tokens, language, references}: Read): boolean {
  const isPlain = kind === 'paragraph' && facts.length === 0 && references.cites.length === 0
  return (
    isPlain &&
    tokens.size / languageTables[language].unitsPerWord <= longestCredit &&
    (languageTables[language].credits.test(folded.text.trim()) || licensed.test(text.trim()))
  )
}

/** Tea garden by Lin Mei (CC BY-SA 2.0): a name, and at the end its licence. */
const licensed = /^[^.!?。！？]{0,80}\bCC(?:0|[ -]BY[\w .-]{0,12})[)\]]{0,2}\.?$/

/** What a site says to its readers, and not the article: subscribe, first published in, recommended reading. */
export function isNotice({folded, facts, text, tokens, language}: Read): boolean {
  const {notices, unitsPerWord} = languageTables[language]
  // What do you expect of the next five years? A question states nothing.
  const isAsked = ({end}: Span): boolean => /^[^.。!！]*[?？]/.test(text.slice(end))
  // The third of five posts: of itself a site counts in words.
  const isSaid = (fact: (typeof facts)[number]): boolean => isAsked(fact) || !/\d/.test(fact.folded)
  return facts.every(isSaid) && tokens.size / unitsPerWord <= longestNotice && notices.test(folded.text)
}

/** A line in bold or in brackets from end to end, most of it a link: what else there is to read. */
export function isTeaser(passage: Read): boolean {
  const {kind, text, references} = passage
  const written = text.trim()
  if (kind !== 'paragraph' || !(isWhollyEmphasized(passage) || bracketed.test(written))) return false
  const linked = references.links.reduce((sum, {start, end}) => sum + end - start, 0)
  return linked * 2 > written.length && linked < written.length
}

const bracketed = /^(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】)$/
