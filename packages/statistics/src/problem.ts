import type {Translated, Place} from './statistic.ts'
import type {Range} from './text-file.ts'

/** Something wrong in the data, ready to become a finding. */
export type Problem = {
  /** `data/<package>/<file>`. */
  path: string
  /** 1-based, UTF-16, end exclusive. */
  line: number
  column: number
  endLine?: number
  endColumn?: number
  ruleId: string
  severity: 'error' | 'warning'
  /** “Unexpected `X`, expected `Y`”, no full stop. */
  reason: string
  /** Why, and what to do. */
  note: Translated<string>
  actual?: string
  expected?: string[]
  /** The row it disagrees with. */
  cause?: Place
}

/** A cell can hold megabytes; a report needs its beginning. */
const most = 200

/** What a rule says of a place. */
export type Complaint = Pick<Problem, 'reason' | 'note' | 'actual' | 'expected' | 'cause'> & {
  severity?: Problem['severity']
}

/** Join a place and what is wrong there; an error unless said otherwise. */
export function problem(ruleId: string, range: Range, complaint: Complaint): Problem {
  const {actual} = complaint
  const cut = actual !== undefined && actual.length > most ? {actual: `${actual.slice(0, most)}…`} : {}
  return {severity: 'error', ...complaint, ...cut, ...range, ruleId}
}

/** One line for a terminal: `path:line:column: rule reason`. */
export function problemLine({path, line, column, ruleId, reason}: Problem): string {
  return `${path}:${line}:${column}: ${ruleId} ${reason}`
}

const longest = 80
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]/gu

/**
 * A value as code in a message: cut when long, hidden characters by their
 * number, so that a report never passes them on.
 *
 * shown('8\u200B2') // => `8U+200B2`
 */
export function shown(value: string): string {
  const start = value.slice(0, longest)
  const cut = value.length > longest ? `${start.replace(/[\uD800-\uDBFF]$/, '')}…` : start
  const visible = cut.replace(hidden, codePoint).replaceAll('`', '´')
  return `\`${visible}\``
}

/** Name of a character: `U+200B`. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0)!.toString(16).toUpperCase()
  return `U+${number.padStart(4, '0')}`
}
