import type {Span} from '@collate/claims'
import {anchorWord} from '../align/unit.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Quotation} from '../passage/quotations.ts'
import {blank} from '../text/span.ts'
import {namesOf} from './names.ts'
import {isAbstract, isOrdinary} from './ordinary.ts'
import {allTables, languageTables} from '../language/languages.ts'

/** A word that was left in the other language, and its translation where the glossary has one. */
export type Residue = Span & {text: string; translation?: string}

const opensGloss = /[(（[【《“「『"'‘/\\@#%._=-]$/
const closesGloss = /^[)）(（\]】》”」』"'’/\\_=@-]/
const hanRun = /\p{Script=Han}{1,40}/gu

/** What the whole of both editions says about their words. */
export type Usage = {
  /** How often each Latin word occurs here, in lower case. */
  times: ReadonlyMap<string, number>
  /** Words that are names in the other edition. */
  names: ReadonlySet<string>
  /** Words of the code of both editions: commands, users, settings. */
  code: ReadonlySet<string>
}

/** A word that a text keeps coming back to was left as it is on purpose. */
const onPurpose = 3

/** Find what one edition left in the language of the other. */
export function findResidues(passage: EditionPassage, other: EditionPassage, usage: Usage): Residue[] {
  return languageTables[passage.language].isHan ? latinResidues(passage, other, usage) : hanResidues(passage)
}

/** Count the words of an edition, and list the names of the other one. */
export function readUsage(here: readonly EditionPassage[], there: readonly EditionPassage[]): Usage {
  const times = new Map<string, number>()
  for (const {tokens} of here) {
    for (const {kind, text} of tokens.tokens) {
      if (kind !== 'word') continue
      const word = text.toLowerCase()
      times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  const names = there.flatMap((passage) => [
    ...namesOf(passage).map(({text}) => text),
    ...runTogether(namesOf(passage))
  ])
  // Tea, of tea.example.
  const sites = [...here, ...there].flatMap(({text}) =>
    Array.from(text.matchAll(/(?<![a-z])([a-z]+)\.[a-z]{2,}/g), ([, site]) => site!)
  )
  const code = [...here, ...there].flatMap(({references}) =>
    references.codes.flatMap(({value}) => value.toLowerCase().match(/[a-z]+/g) ?? [])
  )
  return {times, names: new Set([...names, ...sites]), code: new Set(code)}
}

/** rpmfusion, of RPM Fusion: a name as its addresses have it. */
function runTogether(names: ReturnType<typeof namesOf>): string[] {
  return names.flatMap(({text, start}, index) => {
    const before = names[index - 1]
    return before && start - before.end === 1 ? [`${before.text}${text}`.toLowerCase()] : []
  })
}

/**
 * English words in a Chinese text: words that nobody is named, standing alone.
 *
 * Glosses in brackets, quotations, titles, code, phrases of several words and
 * everything that the glossary knows are meant to be there.
 */
function latinResidues(
  passage: EditionPassage,
  other: EditionPassage,
  {times, names, code}: Usage
): Residue[] {
  const {tokens, prose} = passage
  if (tokens.han < fewestHan) return []
  const words = tokens.tokens.filter(({kind}) => kind === 'word')
  const translations = translationsOf(other)
  return words.flatMap(({text, start, end}, index): Residue[] => {
    const translation = translations.get(anchorWord(text))
    if (!translation && (!isOrdinary(text) || times.get(text.toLowerCase())! >= onPurpose)) return []
    // What one text leaves twice is a name there.
    if (!translation && words.filter((word) => word.text === text).length > 1) return []
    // Who writes the word for a thing with a capital among Chinese names one.
    if (!translation && /^\p{Lu}/u.test(text) && !isAbstract(text)) return []
    if (!translation && (!isLeft(text, other) || code.has(text.toLowerCase()))) return []
    if (!translation && code.size >= muchCode && !isAbstract(text)) return []
    if (names.has(text) || isMeant(passage, start, end) || isVersioned(text, prose, end)) return []
    if (touches(prose, words[index - 1]?.end, start) || touches(prose, end, words[index + 1]?.start))
      return []
    return [{text, start, end, ...(translation && {translation})}]
  })
}

/** Less than a sentence of Chinese: a label that is left as it is on the screen. */
const fewestHan = 4

/** So many words of code make a text about commands: root, display and group are names there. */
const muchCode = 20

/**
 * Whether the other edition has a word as a common one: what is left over was there.  In quotation marks it is what a
 * screen says.
 */
function isLeft(word: string, {prose: whole, sentences, quotations}: EditionPassage): boolean {
  const lower = word.toLowerCase()
  const openings = new Set(sentences.map(({start}) => start))
  const prose = blank(whole, quotations.filter(isLabel))
  return Array.from(prose.matchAll(/[a-z]+/gi)).some(
    ({0: other, index}) =>
      other === lower || (word === lower && openings.has(index) && other.toLowerCase() === lower)
  )
}

/** A few words: what stands on a button, and no sentence of somebody. */
function isLabel({text}: Quotation): boolean {
  return text.length <= longestLabel
}

const longestLabel = 24

/** What the glossary says for the terms of the other text. */
function translationsOf({terms, text}: EditionPassage): Map<string, string> {
  const translations = new Map<string, string>()
  for (const {entry, start, end} of terms) {
    if (entry.kind === 'term') translations.set(anchorWord(text.slice(start, end)), entry.names.zh[0]!)
  }
  return translations
}

/** Windows 11: a product and its version. */
function isVersioned(word: string, prose: string, end: number): boolean {
  return /^\p{Lu}/u.test(word) && /^\s?\d/.test(prose.slice(end, end + 2))
}

function isMeant(passage: EditionPassage, start: number, end: number): boolean {
  const {prose, terms, references} = passage
  // 8tracks: behind a digit stands a unit, or the rest of a name.
  if (prose[start] === '\uFFFC' || /\d/.test(prose[start - 1] ?? '')) return true
  if (opensGloss.test(prose[start - 1] ?? '') || closesGloss.test(prose.slice(end, end + 1))) return true
  if (terms.some((term) => term.start <= start && end <= term.end) || isBracketed(prose, start)) return true
  if (isNaming(passage, start, end)) return true
  if (setApart(passage).some((span) => span.start <= start && end <= span.end))
    return isWholly(passage, start)
  // A link to the page of that name: `[moment](https://packages.example/moment)`.
  return references.links.some(
    (link) =>
      link.start <= start &&
      end <= link.end &&
      (/^(?:https?:|www\.)/.test(prose.slice(link.start, link.end)) ||
        pageOf(link.url)
          .split(/[^a-z]/)
          .includes(prose.slice(start, end).toLowerCase()))
  )
}

function pageOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/[?#][^]*/, '')
    .split('/')
    .at(-1)!
}

/** In a quotation or foreign span that is Latin throughout, the word is quoted as it is. */
function isWholly(passage: EditionPassage, at: number): boolean {
  return setApart(passage).some(
    ({start, end}) => start <= at && at < end && !/\p{Script=Han}/u.test(passage.prose.slice(start, end))
  )
}

function setApart({prose, references, quotations}: EditionPassage): Span[] {
  // The title of a page has several words.
  const titles = references.links.filter(({start, end}) => /\S\s+\S/.test(prose.slice(start, end)))
  return [...references.foreign, ...references.emphases, ...titles, ...quotations]
}

/** history 命令, 叫 top 的程序: beside a noun that says what it is, a word is the name of that. */
function isNaming({prose, folded, language}: EditionPassage, start: number, end: number): boolean {
  const {namedKinds, namedBy} = languageTables[language]
  return namedKinds.test(folded.between(end, end + longestKind)) || namedBy.test(prose.slice(0, start))
}

/** “ 管理工具” */
const longestKind = 8

/** Words of one phrase: nothing but a space or hyphen between them. */
function touches(text: string, end: number | undefined, start: number | undefined): boolean {
  return (
    end !== undefined &&
    start !== undefined &&
    start >= end &&
    (/^[\s&'’.-]{0,3}$/.test(text.slice(end, start)) ||
      allTables.some(({joint}) => joint.test(text.slice(end, start))))
  )
}

/** Chinese in an English text, outside brackets, quotations and titles. */
function hanResidues({prose, quotations, references, terms, tokens}: EditionPassage): Residue[] {
  // A text that is Chinese throughout was not translated: that is said as such.
  if (
    !tokens.tokens.some(({kind}) => kind === 'word') ||
    allTables.some(({noteHead}) => noteHead.test(prose))
  )
    return []
  return Array.from(prose.matchAll(hanRun), ({0: text, index}) => ({
    text,
    start: index,
    end: index + text.length
  })).filter(
    ({start, end}) =>
      !isBracketed(prose, start) &&
      ![...references.foreign, ...terms].some((span) => span.start <= start && end <= span.end) &&
      !quotations.some(
        (span) =>
          span.start <= start && end <= span.end && !/[a-z]{3}/.test(prose.slice(span.start, span.end))
      )
  )
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return /[(（[【《][^([（【《)）\]】》]*$/.test(before)
}
