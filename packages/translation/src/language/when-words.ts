/** How one language writes times, beside what is read of them; sources of patterns and ways to write. */
export type WhenWords = {
  /** Behind two digits of a decade: those who were born in it, or another decade. */
  generation: string
  /** Behind the years of a decade. */
  decade: string
  /** Ends a century; the two digits behind it are a decade. */
  centuryEnd: string
  /** Behind the number of a century, and between two of them. */
  century: string
  centuryJoint: string
  /** Digits in words, from 0; none where years are not written so. */
  digits: string
  /** A day of a month that was named before. */
  day: (day: number) => string
  /** A day behind its month, without the word for days. */
  dayOfMonth: (month: number, day: number) => string
  /** A number of years that may be a year as well; and what would say how many they are. */
  shortYear: RegExp
  yearsOf: (years: string) => string
  /** The year that was named before: 同年; and the begin of a century, in which a decade is meant. */
  sameYear: RegExp
  centuryStart: string
  /** Up to a length of time: only half of it. */
  halfBefore: RegExp
  /** A year; a date by its year (if known), part (`Q1`, `H1`, `02`) and day; years by tens. */
  year: (year: string) => string
  date: (year: string | undefined, part: string, day: string | undefined) => string
  years: (from: number) => string
}
