import type {Language} from '@collate/articles'
import {told as en} from './en/told.ts'
import {printableLine} from './printable.ts'
import type {UsageError} from './usage-error.ts'
import {languageFor, type World} from './world.ts'
import {told as zh} from './zh/told.ts'

/** Says in a language what is written in English: a text of the help, a message, a line of a report. */
export type Tell = (text: string) => string

const languages: Record<Language, Tell> = {zh, en}

/** How one is told things in a language. */
export function tellIn(language: Language): Tell {
  return languages[language]
}

/** How the person at the terminal is told things. */
export function tellFor(world: Pick<World, 'env' | 'language'>): Tell {
  return languages[languageFor(world)]
}

/** Tell the person at the terminal something, in parts, on a line behind the name of the command. */
export function say(world: Pick<World, 'env' | 'language' | 'err'>, ...parts: string[]): void {
  const tell = tellFor(world)
  world.err.write(`collate: ${printableLine(parts.map(tell).join(tell('; ')))}\n`)
}

/** Say what cannot be done, and what to do about it. */
export function sayError(
  {message, hint}: Pick<UsageError, 'message' | 'hint'>,
  world: Pick<World, 'env' | 'language' | 'err'>
): void {
  say(world, message, ...(hint ? [hint] : []))
}
