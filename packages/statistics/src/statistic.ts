/**
 * What a data package holds, once loaded.
 *
 * Every row keeps the place it came from, so that a message about a text can
 * point into the table that contradicts it.  Values stay decimal text: they are
 * compared as exact fractions, never as floating point numbers.
 */
import type {Period} from './period/period.ts'

/** Where a row stands: `data/<package>/<file>`, 1-based line and column. */
export type Place = {path: string; line: number; column: number}

/** A text in each language of the publication. */
export type Localized<T> = {en: T; zh: T}

export type Source = {
  id: string
  title: string
  publisher: string
  url: string
  /** `2026-01-20`, or `2025-04` where the day is not known. */
  published: string
  /** BCP 47 tag. */
  language: string
  accessed?: string
  licence?: string
  place: Place
}

/** Whom a statistic counts: its base. */
export type Population = {
  id: string
  label: Localized<string>
  aliases: Localized<string[]>
  /** How many answered; absent where the source does not say. */
  size?: number
  /** Id of the population that this one is part of. */
  within?: string
  place: Place
}

export type Category = {
  id: string
  label: Localized<string>
  aliases: Localized<string[]>
  place: Place
}

export type Indicator = {
  id: string
  /** Name of the data package. */
  package: string
  label: Localized<string>
  /** `percent`, `points`, `count`, `multiple`, an ISO 4217 code or a UCUM code. */
  unit: string
  population: Population
  /** The measure: a claim carries one alternative of every group. */
  terms: Localized<string[][]>
  choices?: 'single' | 'multiple'
  question?: string
  /** By id, in the order of the table. */
  categories: Map<string, Category>
  place: Place
}

export type Comparison = '=' | '>=' | '>' | '<=' | '<' | '~'
export type Evidence = 'primary' | 'quoted' | 'secondary' | 'derived'

/** One published value: a statistic. */
export type Observation = {
  indicator: Indicator
  /** As written: `2025`, `2025-Q4`, `2025-10-31`, `2024-01/2024-09`. */
  period: string
  /** The same as a stretch of days: equal for every way to write it. */
  when: Period
  category?: Category
  /** The row's own population, else the indicator's. */
  population: Population
  /** Decimal text with the digits of its source: `82`, `12.50`. */
  value: string
  /** Worth of the last sure digit of a rounded count or amount: `1000`. */
  precision?: string
  comparison: Comparison
  source: Source
  locator?: string
  evidence: Evidence
  quote?: string
  note?: string
  /** Answers behind this value. */
  n?: number
  place: Place
}

export type DataPackage = {
  name: string
  title: string
  sources: Map<string, Source>
  populations: Map<string, Population>
  indicators: Map<string, Indicator>
  observations: Observation[]
}

/** All data packages of a directory, by name. */
export type Statistics = {packages: Map<string, DataPackage>}
