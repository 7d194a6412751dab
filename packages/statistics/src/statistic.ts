/**
 * What a data package holds, once loaded.
 *
 * Every row keeps the place it came from, so that a message about a text can
 * point into the table that contradicts it.  Values stay decimal text: they are
 * compared as exact fractions, never as floating point numbers.
 */
import type {Day} from './period/day.ts'
import type {Timing} from './period/name-periods.ts'
import type {Period} from './period/period.ts'

/** Where a row stands: `data/<package>/<file>`, 1-based line and column. */
export type Place = {path: string; line: number; column: number}

/** A text in each language of the publication. */
export type Translated<T> = {en: T; zh: T}

/** A publication that values were taken from. */
export type Source = {
  id: string
  title: string
  /** The title in a language of the publication, where it is not in it. */
  titles: Partial<Translated<string>>
  publisher: string
  /** Its name in a language of the publication, where it is not in it. */
  publishers?: Partial<Translated<string>>
  url: string
  /** `2026-01-20`, or `2025-04` where the day is not known; `''` of an account whose day nobody gives. */
  published: string
  /** BCP 47 tag. */
  language: string
  accessed?: string
  licence?: string
  place: Place
}

/** Whom a statistic counts: its base. */
export type Population = {
  /** `''`, and no name, where the data name nobody. */
  id: string
  label: Translated<string>
  aliases: Translated<string[]>
  /** How many answered; absent where the source does not say. */
  size?: number
  /** Id of the population that this one is part of. */
  within?: string
  place: Place
}

/** One of the things that an indicator has values for. */
export type Category = {
  id: string
  label: Translated<string>
  aliases: Translated<string[]>
  place: Place
}

/** What is measured: unit, population, and the words for it. */
export type Indicator = {
  id: string
  /** Name of the data package. */
  package: string
  label: Translated<string>
  /** `percent`, `points`, `count`, `multiple`, `ratio`, `index`, an ISO 4217 code or a UCUM code. */
  unit: string
  population: Population
  /** Whether a sentence has to say of whom a number is, or the measure says it. */
  base: 'named' | 'implied'
  /** The measure: a claim carries one alternative of every group. */
  terms: Translated<string[][]>
  choices?: 'single' | 'multiple'
  /** `at`: a stock on the last day of its period. */
  timing: Timing
  /** What it is the published growth of. */
  growth?: Growth
  question?: string
  /** By id, in the order of the table. */
  categories: Map<string, Category>
  place: Place
}

/** What a growth is the growth of, and against what it counts. */
export type Growth = {
  of: Indicator
  /** The period right before, the same one a year earlier, or that one. */
  versus: 'previous' | 'year' | Period
}

/** How a source leaves a value open. */
export type Comparison = '=' | '>=' | '>' | '<=' | '<' | '~' | 'nearly' | 'just-over' | 'just-under'

/** What kind of number a source gives. */
export type Status = 'actual' | 'provisional' | 'forecast' | 'target'

/** How a value came from its source into the data. */
export type Evidence = 'primary' | 'quoted' | 'secondary' | 'derived'

/** One published value: a statistic.  All have the same fields, also those without a value: judging looks at nothing more often. */
export type Observation = {
  indicator: Indicator
  /** As written: `2025`, `2025-Q4`, `2025-10-31`, `2024-01/2024-09`. */
  period: string
  /** The same as a stretch of days: equal for every way to write it. */
  when: Period
  category: Category | undefined
  /** The row's own population, else the indicator's. */
  population: Population
  /** When it was published: the row's own `2024-10-18` or `2024-10`, else that of its source. */
  vintage: string
  /** The first day of its vintage. */
  out: Day
  /** All vintages of the same cell, the oldest first, this one among them. */
  versions: readonly Observation[]
  /** Decimal text with the digits of its source: `82`, `12.50`. */
  value: string
  /** The other end of a range. */
  upper: string | undefined
  /** What stands behind ±; points for a percentage. */
  margin: string | undefined
  /** Worth of the last sure digit of a rounded count or amount: `1000`. */
  precision: string | undefined
  comparison: Comparison
  status: Status
  source: Source
  locator: string | undefined
  evidence: Evidence
  quote: string | undefined
  note: string | undefined
  /** The note in a language of the publication, where it is not in it. */
  notes: Partial<Translated<string>> | undefined
  /** Answers behind this value. */
  n: number | undefined
  /** Why it may not be joined with the value before it. */
  break: string | undefined
  /** The same in a language of the publication, where it is not in it. */
  breaks: Partial<Translated<string>> | undefined
  /** Where it was read, if not in its source: who quotes or reports it. */
  accounts?: readonly Source[] | undefined
  place: Place
}

/** A package as it was loaded; maps are by id. */
export type DataPackage = {
  name: string
  title: string
  sources: Map<string, Source>
  populations: Map<string, Population>
  indicators: Map<string, Indicator>
  observations: Observation[]
}

/** All data packages of a directory, by name. */
export type Statistics = {packages: ReadonlyMap<string, DataPackage>}
