import type {Span} from '@collate/claims'
import type {ComparedPair} from '../comparison/comparison.ts'
import {languageTables} from '../language/languages.ts'
import {ofEachPassage} from '../passage/of-each-passage.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {saidIn} from '../passage/said.ts'
import {sharesCharacter} from '../text/span.ts'
import {isMisspelling} from './edit-distance.ts'
import {isOrdinary} from './ordinary.ts'

/** A person named in Latin letters or in the glossary. */
export type Person = Span & {name: string; last: string}

/** Someone who speaks in one passage and not in its pair, and who speaks there instead. */
export type SpeakerChange = {there: Person; instead?: Person}

/** How far from a name its verb may stand: said the institute’s director, Lin Huimin. */
const near = 40

const person =
  /(?<![\p{Script=Latin}.])\p{Lu}\p{Ll}[\p{Script=Latin}’'-]*(?:\s\p{Lu}\.){0,2}(?:\s\p{Lu}[\p{Script=Latin}’'-]+){1,2}/gu

/**
 * Find the speaker of the other passage who is not named here.
 *
 * Only where the other passage quotes or reports somebody by name.  A Chinese
 * name that the glossary does not know may be anybody: then a verb of saying is
 * enough.
 */
export function speakerChange(pair: ComparedPair): SpeakerChange | undefined {
  const {here, there, neighbours} = pair
  if (!quotes(there) && !quotes(here)) return undefined
  const persons = personsOf(there).filter((speaker) => speaks(there, speaker))
  const absent = persons.filter((speaker) => !names(here, speaker))
  const instead = personsOf(here).find(
    (other) => ![there, ...neighbours.there].some((passage) => names(passage, other))
  )
  if (absent[0] && instead) return {there: absent[0], instead}

  const named = personsOf(there).filter((other) => names(here, other))
  const missing = absent.find(
    (speaker) =>
      !named.some((other) => isNearer(other, speaker, there)) &&
      !neighbours.here.some((passage) => names(passage, speaker))
  )
  if (!missing || hasSpeech(here, {start: 0, end: here.text.length})) return undefined
  return {there: missing}
}

/** “According to San Jose developer Oleg Anashkin, ‘It …’”: who stands nearer to what is quoted speaks it. */
function isNearer(one: Span, other: Span, {quotations}: EditionPassage): boolean {
  const distance = ({start, end}: Span): number =>
    Math.min(...quotations.map((d) => Math.max(d.start - end, start - d.end, 0)))
  return distance(one) < distance(other)
}

/** Whether a passage quotes what somebody said: the names of menus and settings stand in quotation marks, too. */
function quotes(passage: EditionPassage): boolean {
  return passage.references.speakers.length > 0 || saidIn(passage).length > 0
}

/** Persons of a passage: of the glossary, or two names with capitals. */
const personsOf = ofEachPassage(({prose, terms}): Person[] => {
  const known = terms
    .filter(({entry}) => entry.kind === 'name')
    .map(({entry, start, end}) => ({
      start,
      end,
      name: entry.names.en[0]!,
      last: lastWord(entry.names.en[0]!)
    }))
  const written = Array.from(prose.matchAll(person), ({0: name, index}) => ({
    start: index,
    end: index + name.length,
    name,
    last: lastWord(name)
  }))
  const people = written.filter(
    (span) =>
      !known.some((other) => sharesCharacter(span, other)) &&
      !span.name.split(' ').some((word) => word.length < 3 || isOrdinary(word) || isKind(word))
  )
  return [...known, ...people]
})

/** Unix-like, OSes: a kind of something has a small letter behind its hyphen, or capitals before its end. */
function isKind(word: string): boolean {
  return /-\p{Ll}|\p{Lu}{2}/u.test(word)
}

function lastWord(name: string): string {
  return name.split(' ').at(-1)!
}

/** Whether a verb of saying stands beside a person. */
function speaks(passage: EditionPassage, {start, end}: Person): boolean {
  return hasSpeech(passage, {start: Math.max(0, start - near), end: end + near})
}

function hasSpeech({language, folded}: EditionPassage, {start, end}: Span): boolean {
  return languageTables[language].speech.test(folded.between(start, end))
}

/** Whether a passage names a person, misspelt or not. */
function names(passage: EditionPassage, {name, last}: Person): boolean {
  if (passage.text.includes(last)) return true
  if (personsOf(passage).some((other) => other.name === name || isMisspelling(other.last, last))) return true
  return passage.references.speakers.some(({by}) => by.includes(last))
}
