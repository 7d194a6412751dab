import {isCompared, type EditionComparison, type LonePassage} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {isNotice} from '../passage/asides.ts'
import {isSaidAgain} from '../passage/said-again.ts'
import {joinedOn} from './joined-on.ts'
import {passedOver} from './passed-over.ts'
import {reshapedPassages} from './reshaped.ts'
import {languageTables} from '../language/languages.ts'

/** A block without its pair, with how many behind it that have none either: they went, or came, together. */
export type LoneRun = {first: LonePassage; more: number}

/**
 * The blocks that one edition has and the other lacks, those that stand together as one.
 *
 * What readers of the other edition do not miss is left out: captions, labels, addresses, and what is code there.
 */
function loneRuns(
  comparison: EditionComparison,
  side: 'here' | 'there',
  isLeftOut: (passage: EditionPassage) => boolean
): LoneRun[] {
  const written = writtenIn(comparison, side === 'here' ? 'there' : 'here')
  let [code, letters] = ['', '']
  // Most editions leave out nothing.
  const other = {
    code: () => (code ||= squeeze(written)),
    letters: () => (letters ||= lettersOf(written))
  }
  const own = comparison.pairs.flatMap((pair) => (isCompared(pair) ? pair[side] : []))
  const runs: LoneRun[] = []
  let open: LoneRun | undefined
  for (const [index, pair] of comparison.pairs.entries()) {
    if (isCompared(pair)) open = undefined
    else if (
      pair[side] &&
      !isLeftOut(pair[side]) &&
      (isMissed(pair[side], other) || isSection(pair[side], comparison.pairs, index)) &&
      !isWhollySaidAgain(pair[side], own)
    ) {
      if (open) open.more++
      else runs.push((open = {first: pair, more: 0}))
    }
  }
  return runs
}

/** The lone runs of an article. */
export type LoneRuns = {
  /** Of either edition, in reading order: what readers of the other one miss. */
  missed: LoneRun[]
  /** How many there are with those that stand there in another shape, or that nobody misses. */
  all: number
}

/** All lone runs of an article. */
export function allLoneRuns(comparison: EditionComparison): LoneRuns {
  const known = found.get(comparison)
  if (known) return known
  const elsewhere = reshapedPassages(comparison)
  const sides = ['there', 'here'] as const
  const all = sides.flatMap((side) => loneRuns(comparison, side, () => false)).length
  const runs = sides.flatMap((side) => {
    const passed = passedOver(comparison, side)
    const joined = joinedOn(comparison, side)
    return loneRuns(
      comparison,
      side,
      (passage) => elsewhere.has(passage) || passed.has(passage) || joined.has(passage)
    )
  })
  const order = new Map(comparison.pairs.map((pair, index) => [pair, index]))
  const missed = runs.toSorted((a, b) => order.get(a.first)! - order.get(b.first)!)
  found.set(comparison, {missed, all})
  return {missed, all}
}

const found = new WeakMap<EditionComparison, LoneRuns>()

const fewestWords = 5
/** A short text that states nothing is a caption, a label or a question to readers. */
const shortText = 9

function isMissed(
  passage: EditionPassage,
  {code, letters}: {code: () => string; letters: () => string}
): boolean {
  const {kind, text, references, tokens, facts, language} = passage
  if (kind === 'tableRow' && !/[\p{L}\p{N}]/u.test(text) && references.images.length === 0) return false
  if (kind === 'image') return references.images.some(({url}) => isOurs(url))
  if (kind === 'code') {
    const value = references.codes[0]?.value ?? ''
    return (
      !isProse(value) &&
      !value.split('\n').every((line) => letters().includes(lettersOf(line.replace(listMark, ''))))
    )
  }
  const plain = text.replaceAll('\uFFFC', '').trim()
  if (kind === 'heading' && plain === '') return references.images.length > 0
  if (kind !== 'paragraph')
    return plain === '' || !(wholly.test(plain) || (plain.length > 4 && code().includes(squeeze(plain))))
  if (plain === '') return references.cites.length > 0 || references.images.some(({url}) => isOurs(url))
  if (isNotice(passage)) return false
  if (facts.length > 0 && sentenceEnd.test(plain)) return true
  if (wholly.test(plain) || code().includes(squeeze(plain))) return false
  const words = tokens.size / languageTables[language].unitsPerWord
  // However short, it leads somewhere.
  if (references.links.length > 0) return words >= 1 && sentenceEnd.test(plain)
  return words >= fewestWords && (words >= shortText || plainEnd.test(plain)) && sentenceEnd.test(plain)
}

/** All that there is below a heading which both editions have: it is text, with a full stop or without. */
function isSection(
  {kind, text, tokens, language}: EditionPassage,
  pairs: EditionComparison['pairs'],
  index: number
): boolean {
  const [above, below] = [pairs[index - 1], pairs[index + 1]]
  return (
    kind === 'paragraph' &&
    tokens.size / languageTables[language].unitsPerWord >= shortText &&
    !wholly.test(text.trim()) &&
    [above, below].every((pair) => pair && isCompared(pair) && pair.here.kind === 'heading') &&
    below!.here!.depth! <= above!.here!.depth!
  )
}

/** A pull quote, or a heading, a paragraph or the head of a table that stands there twice by mistake: its text has a pair elsewhere. */
function isWhollySaidAgain(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  const {kind, sentences, facts} = passage
  const isHead = kind === 'tableRow' && facts.length === 0
  if (!isHead && (sentences.length === 0 || (kind !== 'paragraph' && kind !== 'heading'))) return false
  const said = passage.folded.text.trim()
  return (
    own.some((other) => other.folded.text.trim() === said) ||
    (kind === 'paragraph' && sentences.every((sentence) => isSaidAgain(sentence, passage, own)))
  )
}

/** What one edition sets apart as code and the other as text. */
function isProse(code: string): boolean {
  const han = code.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > code.length / 4 || (sentences.test(code) && code.split(' ').length >= fewestInText)
}

/** Words alone, from a capital to a full stop. */
const sentences = /^[A-Za-z][a-z’']* [^={}<>$#;|]*[.!]$/

const fewestInText = 8

/** A question or a colon leads to what follows. */
const plainEnd = /[.。”"]$/

/** Ends like a sentence: a label or a caption does not. */
const sentenceEnd = /[.。!！?？:：…”"’)）]$/
/** In brackets from end to end, an address, a command. */
const wholly = /^(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|https?:\S+|[$#] [^]*)$/

/** Pictures of other sites have no place in an article: they are refused where they stand. */
export function isOurs(url: string): boolean {
  return !/^(?:(?:https?:)?\/\/|data:)/i.test(url)
}

/** All code of an edition, and its text, which one edition may set as code, or below a picture. */
function writtenIn({pairs}: EditionComparison, side: 'here' | 'there'): string {
  const passages = pairs.flatMap((pair) => pair[side] ?? [])
  return passages
    .flatMap(({text, references}) => [
      text,
      ...references.codes.map(({value}) => value),
      ...references.images.map(({alt}) => alt ?? '')
    ])
    .join(' ')
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s`$#]+/g, '')
}

/** What makes a line of output an item of a list where it is not set as code: 1) 1) tea */
const listMark = /^(?:[\s>]*\d{1,3}[.)])+\s/

/**
 * The letters and digits of code: of its signs and quotation marks typesetting makes others, and comments are
 * translated.
 */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]|\p{Script=Han}/gu, '')
}
