import type {Indicator, Observation} from '@collate/statistics'
import {
  firstDayOf,
  isCitation,
  isSamePeriod,
  readCitation,
  writeCitation,
  type CitationMistake,
  type CitedName
} from '@collate/statistics/model'
import type {CitedIndicator} from '@collate/judge/hypotheses/hypothesis'
import type {Library} from './data/library.ts'

/** One part of `cite`, found in the data. */
export type Citation = CitedIndicator

/** A part of `cite` that names nothing. */
export type UnknownCitation = {
  /** As written. */
  text: string
  /** `citation`: it is none. */
  what: 'citation' | 'package' | 'indicator' | 'period' | 'population' | 'category' | 'vintage'
  /** The part that is not there. */
  name: string
  /** What is there instead, in the form of the part. */
  known: string[]
  /** The citation with one of them in its place. */
  replaced: (name: string) => string
  /** Why it is no citation. */
  mistake?: CitationMistake
}

/** Read citations with spaces between them, and find in the data what each names. */
export function readCitations(cite: string, library: Library): Array<Citation | UnknownCitation> {
  const texts = cite.split(/\s+/).filter((text) => text !== '')
  return (texts.length > 0 ? texts : ['']).map((text) => findCitation(text, library))
}

export function isKnown(citation: Citation | UnknownCitation): citation is Citation {
  return !isUnknown(citation)
}

export function isUnknown(citation: Citation | UnknownCitation): citation is UnknownCitation {
  return 'what' in citation
}

function findCitation(text: string, library: Library): Citation | UnknownCitation {
  const cited = readCitation(text)
  if (!isCitation(cited)) {
    const known = cited.meant === undefined ? [] : [cited.meant]
    return {text, what: 'citation', name: text, known, replaced: (d) => d, mistake: cited}
  }
  const data = library.package(cited.package)
  if (!data) {
    const replaced = (d: string): string => writeCitation({...cited, package: d})
    return {text, what: 'package', name: cited.package, known: library.names(), replaced}
  }
  const indicator = data.indicators.get(cited.indicator)
  if (!indicator) {
    const replaced = (d: string): string => writeCitation({...cited, indicator: d})
    return {text, what: 'indicator', name: cited.indicator, known: [...data.indicators.keys()], replaced}
  }
  return findPins(text, cited, indicator, library.versions(indicator).rows)
}

/** Each pin is looked for among the values that those before it leave; of two periods both have to be there. */
function findPins(
  text: string,
  cited: CitedName,
  indicator: Indicator,
  rows: readonly Observation[]
): Citation | UnknownCitation {
  const {periods = [], population, category, vintage} = cited
  let cells: Array<readonly Observation[]> = []
  for (const [at, period] of periods.entries()) {
    const found = rows.filter(({when}) => isSamePeriod(when, period))
    if (found.length === 0) {
      const texts = periods.map((d) => ({text: d.text}))
      const replaced = (d: string): string => writeCitation({...cited, periods: texts.with(at, {text: d})})
      return {text, what: 'period', name: period.text, known: namesIn(rows, (row) => row.period), replaced}
    }
    cells.push(found)
  }
  if (periods.length === 0) cells = [rows]

  const out = vintage === undefined ? undefined : firstDayOf(vintage)
  for (const {what, name, nameOf, is} of [
    pin('population', population, (row) => row.population.id),
    pin('category', category, (row) => row.category?.id),
    {...pin('vintage', vintage, (row) => row.vintage), is: (row: Observation) => row.out === out}
  ]) {
    if (name === undefined) continue
    const found = cells.map((cell) => cell.filter(is))
    if (found.some((cell) => cell.length === 0)) {
      const [first = new Set<string>(), ...others] = cells.map((cell) => new Set(namesIn(cell, nameOf)))
      const known = [...first].filter((d) => others.every((other) => other.has(d)))
      return {text, what, name, known, replaced: (d) => writeCitation({...cited, [what]: d})}
    }
    cells = found
  }
  const [from, to] = periods
  const [row] = cells[0]!
  return {
    text,
    indicator,
    ...(to ? {from: from!, period: to} : from && {period: from}),
    ...(population !== undefined && {population: row!.population}),
    ...(category !== undefined && {category: row!.category!}),
    ...(out !== undefined && {vintage: out})
  }
}

type Pin = {
  what: 'population' | 'category' | 'vintage'
  name: string | undefined
  nameOf: (row: Observation) => string | undefined
  is: (row: Observation) => boolean
}

function pin(what: Pin['what'], name: string | undefined, nameOf: Pin['nameOf']): Pin {
  return {what, name, nameOf, is: (row) => nameOf(row) === name}
}

/** What the values of some rows are called, each once, where they are called anything. */
function namesIn(rows: readonly Observation[], nameOf: Pin['nameOf']): string[] {
  return [...new Set(rows.flatMap((row) => nameOf(row) || []))]
}
