import {beside as en} from '../en/beside.ts'
import type {Localized} from '../language.ts'
import {beside as zh} from '../zh/beside.ts'
import type {BesideWords} from './beside-words.ts'

type PatternName = {
  [Name in keyof BesideWords]: BesideWords[Name] extends RegExp ? Name : never
}[keyof BesideWords]

/** The words of each language. */
export const besideWords: Localized<BesideWords> = {zh, en}

/** Whether a text has such words of any language. */
export function isBeside(text: string, what: PatternName): boolean {
  return zh[what].test(text) || en[what].test(text)
}

/** How many characters of a text such words of some language are, the first that has them; 0 where none has. */
export function lengthBeside(text: string, what: PatternName): number {
  return (zh[what].exec(text) ?? en[what].exec(text))?.[0].length ?? 0
}

/** Words, or codes of characters, of all languages. */
export const perWords: ReadonlySet<string> = new Set([...zh.per, ...en.per])

/** Behind a number of digits, the beginnings of what it counts besides a growth. */
export const digitsOfOthers: readonly string[] = [...zh.digitsOf, ...en.digitsOf]

/** Codes of the characters behind whom a share is of. */
export const ofEnds: ReadonlySet<number> = codesOfAll(zh.ofEnd + en.ofEnd)

/** Codes of the characters that end a hedge and begin a difference. */
export const moreEnds: ReadonlySet<number> = codesOfAll(zh.moreEnd + en.moreEnd)

function codesOfAll(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}
