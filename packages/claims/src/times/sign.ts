import type {TimeEdge, TimeName, TimeRole} from './time.ts'

/**
 * The smallest part of a text that a time is made of, and what has been made of such parts so far.
 *
 * Categories of what words are stand in the tables of a language; those of numbers are
 * `num` with the tag `year` (1900 to 2099), `round` (those ending in 00), `old` (other years),
 * `one`, `two`, `three` (so many digits), `zero` (05), `roman`, `word` or `teen` (eighteen and nineteen, which begin years).  What no table knows is a `gap`,
 * both ends of the text are a `bound`.
 */
export type TimeSign = {
  cat: string
  tag: string
  /** Places in the folded text, end exclusive. */
  start: number
  end: number
  /** Of a number, or what a word adds. */
  value: number
  /** What a time says, as far as it is put together. */
  time?: TimeName
  edge?: TimeEdge
  role?: TimeRole
  ends?: [TimeSign, TimeSign]
}

/** What a rule makes of the signs it found; it stands where they stood, if it does not say otherwise. */
export type Built = Omit<TimeSign, 'start' | 'end'> & {start?: number; end?: number}

/** A word of a language: its category, with a tag behind `=`, and what it adds. */
export type TimeWord = [written: string, category: string, value?: number]

/** What a word makes of the place where it stands. */
export type WordSense = Pick<TimeSign, 'cat' | 'tag' | 'value'>

/** Signs by the label that a pattern gives them. */
export type Captured = Record<string, TimeSign | undefined>

/** Categories that are times. */
export const timeCategories = [
  'year',
  'date',
  'part',
  'relative',
  'fiscal',
  'span',
  'now',
  'unknown'
] as const

/** Times that have a place in a calendar. */
export const pointCategories = ['year', 'date', 'part', 'relative', 'fiscal'] as const

/** Whether a sign is a time by itself. */
export function isTime({cat}: TimeSign): boolean {
  return (timeCategories as readonly string[]).includes(cat)
}

/** A sign that is no time yet: its category, and a tag and value to make one of it. */
export function plainSign(cat: string, tag = '', value = 0): Built {
  return {cat, tag, value}
}

/** What a sign says, wherever it stands: a rule that makes more of it takes its place as well. */
export function saidBy(sign: TimeSign): Built {
  const built: Built = {...sign}
  delete built.start
  delete built.end
  return built
}
