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
import type {CitedIndicator} from '@collate/judge/hypotheses'
import type {Library} from './data/library.ts'

/** One part of `cite`, found in the data. */
export type KnownCitation = CitedIndicator

/** A part of `cite` that names nothing. */
export type UnknownCitation = {
  /** As written. */
  text: string
  /** `citation`: it is none; `value`: the indicator has none. */
  what: 'citation' | 'value' | 'package' | 'indicator' | 'period' | 'population' | 'category' | 'vintage'
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
export function readCitations(cite: string, library: Library): Array<KnownCitation | UnknownCitation> {
  const texts = cite.split(/\s+/).filter((text) => text !== '')
  return (texts.length > 0 ? texts : ['']).map((text) => findCitation(text, library))
}

/** Whether a citation leads to rows. */
export function isKnown(citation: KnownCitation | UnknownCitation): citation is KnownCitation {
  return !isUnknown(citation)
}

/** Whether a citation leads nowhere. */
export function isUnknown(citation: KnownCitation | UnknownCitation): citation is UnknownCitation {
  return 'what' in citation
}

function findCitation(text: string, library: Library): KnownCitation | UnknownCitation {
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

/**
 * Look for the pins, each among the values that those before it leave: whom and what first, which are a series,
 * then when.  Of two periods both have to be there.
 */
function findPins(
  text: string,
  cited: CitedName,
  indicator: Indicator,
  all: readonly Observation[]
): KnownCitation | UnknownCitation {
  const {periods = [], population, category, vintage} = cited
  const isOf = (row: Observation): boolean => population === undefined || row.population.id === population
  const isIn = (row: Observation): boolean => category === undefined || row.category?.id === category
  const out = vintage === undefined ? undefined : firstDayOf(vintage)

  if (all.length === 0) return {text, what: 'value', name: indicator.id, known: [], replaced: (d) => d}
  const ofPopulation = all.filter(isOf)
  if (ofPopulation.length === 0)
    return missing('population', population!, [namesIn(all, (row) => row.population.id)])
  const rows = ofPopulation.filter(isIn)
  if (rows.length === 0)
    return missing('category', category!, [namesIn(ofPopulation, (row) => row.category?.id)])
  const cells = periods.map((period) => rows.filter(({when}) => isSamePeriod(when, period)))
  const at = cells.findIndex((cell) => cell.length === 0)
  if (at >= 0) {
    const texts = periods.map((d) => ({text: d.text}))
    const replaced = (d: string): string => writeCitation({...cited, periods: texts.with(at, {text: d})})
    return {
      text,
      what: 'period',
      name: periods[at]!.text,
      known: namesIn(rows, (row) => row.period),
      replaced
    }
  }
  if (cells.length === 0) cells.push(rows)
  if (out !== undefined && cells.some((cell) => cell.every((row) => row.out !== out)))
    return missing(
      'vintage',
      vintage!,
      cells.map((cell) => namesIn(cell, (row) => row.vintage))
    )

  const [from, to] = periods
  const [row] = rows
  return {
    text,
    indicator,
    from: to && from,
    period: to ?? from,
    population: population === undefined ? undefined : row!.population,
    category: category === undefined ? undefined : row!.category,
    vintage: out
  }

  /** @param names - what is there, for each period */
  function missing(
    what: 'population' | 'category' | 'vintage',
    name: string,
    names: string[][]
  ): UnknownCitation {
    const known = names[0]!.filter((d) => names.every((others) => others.includes(d)))
    return {text, what, name, known, replaced: (d) => writeCitation({...cited, [what]: d})}
  }
}

/** What the values of some rows are called, each once, where they are called anything. */
function namesIn(rows: readonly Observation[], nameOf: (row: Observation) => string | undefined): string[] {
  return [...new Set(rows.flatMap((row) => nameOf(row) || []))]
}
