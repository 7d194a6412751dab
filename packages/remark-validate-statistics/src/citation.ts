import type {Category, Indicator} from '@collate/statistics'
import type {Library} from './data/library.ts'
import {selectRows} from '@collate/statistics/model'

/** One part of `cite`, found in the data. */
export type Citation = {
  /** As written. */
  text: string
  indicator: Indicator
  period?: string
  category?: Category
}

/** A part of `cite` that names nothing. */
export type UnknownCitation = {
  /** As written. */
  text: string
  what: 'citation' | 'package' | 'indicator' | 'period' | 'category'
  /** The part that is not there. */
  name: string
  /** What is there instead, in the form of the part. */
  known: string[]
}

const pattern = /^([^/@#\s]+)\/([^/@#\s]+)(?:@([^@#\s]*))?(?:#([^@#\s]*))?$/

/** Read `package/indicator[@period][#category]`, several of them separated by spaces. */
export function readCitations(cite: string, library: Library): Array<Citation | UnknownCitation> {
  const texts = cite.split(/\s+/).filter((text) => text !== '')
  return (texts.length > 0 ? texts : ['']).map((text) => readCitation(text, library))
}

export function isKnown(citation: Citation | UnknownCitation): citation is Citation {
  return 'indicator' in citation
}

export function isUnknown(citation: Citation | UnknownCitation): citation is UnknownCitation {
  return 'what' in citation
}

function readCitation(text: string, library: Library): Citation | UnknownCitation {
  const match = pattern.exec(text)
  if (!match) return {text, what: 'citation', name: text, known: []}
  const [, packageName, indicatorId, period, categoryId] = match
  const data = library.package(packageName!)
  if (!data) return {text, what: 'package', name: packageName!, known: []}
  const indicator = data.indicators.get(indicatorId!)
  if (!indicator) return {text, what: 'indicator', name: indicatorId!, known: [...data.indicators.keys()]}

  const series = library.series(indicator)
  if (period !== undefined && selectRows(series, {period}).length === 0) {
    const known = [...new Set(series.rows.map((row) => row.period))]
    return {text, what: 'period', name: period, known}
  }
  const category = categoryId === undefined ? undefined : indicator.categories.get(categoryId)
  if (categoryId !== undefined && !category)
    return {text, what: 'category', name: categoryId, known: [...indicator.categories.keys()]}
  return {text, indicator, ...(period !== undefined && {period}), ...(category && {category})}
}
