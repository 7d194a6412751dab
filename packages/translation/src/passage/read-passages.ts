import type {Span} from '@collate/claims'
import type {Block, Edition} from '@collate/articles'
import {foldText, findSentences} from '@collate/claims/text'
import {createTextReader} from '@collate/claims/reading'
import {placesOf, type Places} from '@collate/visible-text/place'
import type {Position} from 'unist'
import {readUnit} from '../align/unit.ts'
import {readFacts, type NameFinder} from '../facts/read-facts.ts'
import type {GlossaryIndex} from '../glossary/term-index.ts'
import {languageTables} from '../language/languages.ts'
import {addressOf, definitionsIn, type Definitions} from '../text/definitions.ts'
import {leadsToPicture, isPictureName} from '../text/pictures.ts'
import {blank, hidden} from '../text/span.ts'
import {namesOf} from '../words/names.ts'
import {tokenize} from '../text/tokens.ts'
import {isCredit, isNotice, isTeaser} from './asides.ts'
import type {EditionPassage, References} from './passage.ts'
import {outerQuotations} from './quotations.ts'
import {isWhollyEmphasized} from './emphasized.ts'
import {findFlowElements, noReferences, readReferences} from './references.ts'
import {findTranslatorNotes, openBrackets} from './translator-notes.ts'
import {unitHeadsOf, type UnitHeads} from './unit-heads.ts'

/** What passages are read with. */
export type PassagesReading = {
  findNames: NameFinder
  /** The names that `findNames` looks for. */
  names: string
  findTerms: GlossaryIndex
}

type Text = Pick<EditionPassage, 'id' | 'kind' | 'depth' | 'text' | 'references' | 'locate'> & {block?: Block}

/**
 * Read an edition once for all rules.
 *
 * @returns title and summary (where the frontmatter holds them), then the blocks
 */
export function readPassages(edition: Edition, reading: PassagesReading): EditionPassage[] {
  const places = lazyPlaces(String(edition.file))
  const {language} = edition
  const around = findFlowElements(edition.tree)
  const definitions = definitionsIn(edition.tree)
  const unitHeads = unitHeadsOf(edition.tree, String(edition.file), language)
  const {title, summary} = edition.frontmatter ?? {}
  const heads = Object.entries({title, summary}).flatMap(([id, text]) =>
    text === undefined ? [] : [readHead(edition, id as 'title' | 'summary', text)]
  )
  const blocks = edition.blocks.map((block): Text => ({
    id: block.id,
    kind: isPictureLink(block, definitions) ? 'image' : block.kind,
    depth: block.depth,
    block,
    text: block.kind === 'code' ? '' : block.text.text,
    references: readReferences(block, {language, around, definitions}),
    locate: (span) =>
      span
        ? places().position(block.text.startOffset(span.start), block.text.endOffset(span.end))
        : block.position
  }))
  return withLongNotes(
    [...heads, ...blocks].map((text) => readPassage(text, edition, reading, unitHeads(text.block)))
  )
}

/**
 * The note of a translator goes on in the paragraphs behind it, as far as the one that closes its bracket; one that is
 * set apart, to the end of what is.
 */
function withLongNotes(passages: readonly EditionPassage[]): EditionPassage[] {
  const longer = new Set<EditionPassage>()
  for (const [index, note] of passages.entries()) {
    if (!note.isNote) continue
    for (const passage of apartBehind(passages, index)) longer.add(passage)
    let open = openBrackets(note.text)
    if (open <= 0) continue
    const behind = passages.slice(index + 1, index + 1 + mostParagraphs)
    const last = behind.findIndex((passage) => (open += openBrackets(passage.text)) <= 0)
    for (const passage of behind.slice(0, last + 1)) longer.add(passage)
  }
  return passages.map((passage) => (longer.has(passage) ? {...passage, isNote: true} : passage))
}

const mostParagraphs = 4

/** The paragraphs that are set apart together with one, behind it. */
function apartBehind(passages: readonly EditionPassage[], index: number): EditionPassage[] {
  const behind: EditionPassage[] = []
  let last = passages[index]!
  for (const passage of last.isSetApart ? passages.slice(index + 1) : []) {
    // A line with nothing but the mark of the quotation lies between.
    const {line, column} = passage.locate().start
    if (column === 1 || line > last.locate().end.line + 2) break
    behind.push((last = passage))
  }
  return behind
}

/** A paragraph that is one link to a picture: what stands in the place of a picture of another site. */
function isPictureLink({kind, node, text}: Block, definitions: Definitions): boolean {
  if (kind !== 'paragraph' || !('children' in node) || node.children.length !== 1) return false
  const [only] = node.children
  if (only?.type !== 'link' && only?.type !== 'linkReference') return false
  const url = addressOf(only, definitions)
  return url !== undefined && leadsToPicture(url) && text.text.trim() !== ''
}

/** Findings about title and summary stand at the line of their key. */
function readHead(edition: Edition, id: 'title' | 'summary', text: string): Text {
  const place: Position = edition.keys.get(id) ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  return {id, kind: id, depth: undefined, text, references: noReferences(), locate: () => place}
}

function readPassage(
  source: Text,
  {language, file}: Edition,
  reading: PassagesReading,
  heads: UnitHeads
): EditionPassage {
  const {text, references} = source
  const notes = findTranslatorNotes(text, languageTables[language])
  const prose = hidden(
    blank(text, [...notes, ...references.codes, ...pictureNames(text, references)]),
    references.links.filter((link) => isNoteMark(text, link))
  )
  const sentences = sentencesOf(prose, source.block)
  const stats = references.cites
  const read = (file.data.readText ??= createTextReader())
  const readWords = (): PassageWords => {
    const folded = foldText(prose)
    return {
      folded,
      tokens: tokenize(text),
      sentences,
      ...readFacts({prose, folded, sentences, stats, heads}, language, reading.findNames, read),
      terms: reading.findTerms(prose),
      quotations: outerQuotations(prose)
    }
  }
  const key = ['passage', language, reading.names, text, prose, sentences, stats, [...heads]]
  const words = file.data.again ? file.data.again(JSON.stringify(key), readWords) : readWords()
  const {tokens} = words
  const passage = {...source, ...words, language, prose}
  // However long the note is, the text that it stands in is as long as its translation.
  const bare = blank(text, notes)
  // A paragraph of its own begins its line.
  const isSetApart = source.kind === 'paragraph' && (source.block?.position.start.column ?? 1) > 1
  const isOfTranslator = notes[0]?.start === 0 && notes[0].end === text.length && text !== ''
  return {
    ...passage,
    isSetApart,
    isNote: isOfTranslator || isCredit(passage),
    unit: {
      ...readUnit(
        source.kind,
        bare,
        anchorsOf(references),
        source.depth,
        notes.length > 0 ? tokenize(bare) : tokens
      ),
      isLabel:
        source.kind === 'paragraph' && isWhollyEmphasized({prose, references}) && tokens.size <= longestLabel,
      isNumbered: source.kind === 'paragraph' && (numbered.test(text) || isFootnote(source, file)),
      isSetApart: isSetApart || bracketed.test(text.trim()),
      isAside: isNotice(passage) || isTeaser(passage),
      isTeaser: isTeaser(passage),
      names: namesOf(passage).map((name) => name.text),
      lines: linesOf(text, tokens.size),
      isSentence: sentenceEnd.test(prose.replaceAll('\uFFFC', '').trimEnd()),
      sentences: sentences.length
    }
  }
}

/** Notes that one edition writes as a list below its text. */
function isFootnote({block}: Text, file: Edition['file']): boolean {
  const {column = 1, offset = 0} = block?.position.start ?? {}
  return column > 1 && String(file).startsWith('[^', offset - column + 1)
}

/** (Photo: …) */
const bracketed = /^(?:\([^()]*\)|（[^（）]*）)$/

const sentenceEnd = /[.。!！?？:：;；…”"’'」]$/

/** 1、先烧水。 */
const numbered = /^\d{1,2}\s?[、.．)）](?!\d)/

/** What the words of a passage say, wherever it stands. */
type PassageWords = Pick<
  EditionPassage,
  'folded' | 'tokens' | 'sentences' | 'facts' | 'times' | 'terms' | 'quotations'
>

/** The size of each line of a text, by its share of the letters. */
function linesOf(text: string, size: number): number[] {
  const lines = text.split('\n')
  return lines.map((line) => (size * line.length) / Math.max(1, text.length))
}

/** Words, or characters, of a heading. */
const longestLabel = 15

/**
 * Links in the place of a picture, by their text or by where they lead, and addresses: what they are written with says
 * nothing.
 */
function pictureNames(text: string, {links}: References): Span[] {
  return links.filter(({start, end, url}) => {
    const written = text.slice(start, end).trim()
    const isBeside = written !== text.trim()
    return isPictureName(written) || (isBeside && leadsToPicture(url)) || /^https?:\S+$/.test(written)
  })
}

/** approximately[1] twenty thousand: the mark of a note, which nobody reads as a part of the number. */
function isNoteMark(text: string, {start, end, url}: Span & {url: string}): boolean {
  const mark = text.slice(start, end)
  return (
    url.includes('#') &&
    (/^\[\d{1,2}\]$/.test(mark) ||
      (/^\d{1,2}$/.test(mark) && /[\p{Script=Latin}.,;:!?”"')]/u.test(text[start - 1] ?? '')))
  )
}

/** Cells of a row and paragraphs of an item end sentences, whatever their punctuation. */
function sentencesOf(prose: string, block: Block | undefined): Span[] {
  const cuts = new Set([0, prose.length])
  for (const {node, start} of block?.text.nodes ?? []) {
    if (node.type === 'tableCell' || node.type === 'paragraph') cuts.add(start)
  }
  const sorted = [...cuts].toSorted((a, b) => a - b)
  return sorted.slice(1).flatMap((end, index) => {
    const start = sorted[index]!
    return findSentences(prose.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end
    }))
  })
}

function anchorsOf({links, images, codes, cites}: References): string[] {
  return [
    ...links.map(({comparable}) => comparable),
    ...images.map(({url}) => url),
    ...codes.map(({value}) => value),
    ...cites.flatMap((stat) => stat.cites)
  ]
}

function lazyPlaces(source: string): () => Places {
  let places: Places | undefined
  return () => (places ??= placesOf(source))
}
