import type {Quantity} from '@collate/claims'
import type {Category, Observation} from '@collate/statistics'
import {selectRows, type Series} from '@collate/statistics/model'
import {parseFraction, subtract, sumFractions, hundred, type Fraction} from '@collate/judge/numbers'
import type {JudgedPassage} from './context.ts'
import type {StatReading} from './stat.ts'
import {categoriesNamed} from './target-category.ts'
import {languageWords} from '../language-words.ts'

/** Values of one wave of an indicator, each of another category: a distribution told as a list. */
export type PartList = {
  series: Series
  /** In the order of the text. */
  readings: StatReading[]
  rows: Observation[]
  categories: Set<Category>
  /** Of the same wave, and not in the list. */
  others: Observation[]
}

/** Find the lists of shares among some readings. */
export function listsOf(readings: readonly StatReading[]): PartList[] {
  return categoriesTold(readings.filter(({claim}) => claim.quantity.kind === 'percent'))
}

/** Find the lists of values of any kind among some readings. */
export function categoriesTold(readings: readonly StatReading[]): PartList[] {
  const lists = new Map<string, PartList>()
  for (const reading of readings) {
    const [target] = reading.targets
    const {row, series} = target ?? {}
    if (reading.role !== 'value' || reading.targets.length !== 1 || !row?.category || !series) continue
    const key = [row.indicator.package, row.indicator.id, row.period, row.population.id].join(' ')
    const list = lists.get(key) ?? {series, readings: [], rows: [], categories: new Set(), others: []}
    lists.set(key, list)
    if (list.categories.has(row.category)) continue
    list.readings.push(reading)
    list.rows.push(row)
    list.categories.add(row.category)
  }
  for (const list of lists.values()) list.others = othersOf(list)
  return [...lists.values()]
}

function othersOf({series, rows, categories}: PartList): Observation[] {
  const {period, population} = rows[0]!
  return selectRows(series, {period, population}).filter(
    (row) => row.category && !categories.has(row.category)
  )
}

/** Whether a list names every category that its source has. */
export function isComplete({series, categories}: PartList): boolean {
  return categories.size >= 2 && categories.size === series.indicator.categories.size
}

/** What the rest may be: the values not listed, or 100 less those listed. */
export function restsOf({rows, others}: PartList): Fraction[] {
  const left = subtract(hundred, totalOf(rows))
  return others.length > 0 ? [totalOf(others), left] : [left]
}

/** Exact sum of the rows of a list. */
export function totalOf(rows: readonly Observation[]): Fraction {
  return sumFractions(rows.map((row) => parseFraction(row.value)))
}

/** How many categories of the list's indicator the passage names, with values or without. */
export function namedCategories({series}: PartList, {context}: JudgedPassage): number {
  return new Set(
    context.claims.flatMap((claim) => categoriesNamed(claim, series.indicator).map((d) => d.category))
  ).size
}

/** Counts that say how many parts a list has: four levels. */
export function isPartCount({kind, value, upper, hedge, end}: Quantity, {context}: JudgedPassage): boolean {
  if (kind !== 'count' || upper !== undefined || hedge !== 'exactly' || !/^[1-9]\d?$/.test(value))
    return false
  return languageWords[context.language].partNouns.test(context.folded.between(end, end + reach))
}

/** Counts that a line may give of the items of the list that it leads in: outside any citation, and not of a part of them. */
export function isCountOfItems(
  {kind, value, upper, hedge, start, end}: Quantity,
  {passage, context}: JudgedPassage
): boolean {
  if (kind !== 'count' || upper !== undefined || hedge !== 'exactly' || !/^[1-9]\d?$/.test(value))
    return false
  if (passage.stats.some((stat) => stat.start < end && start < stat.end)) return false
  return !languageWords[context.language].openList.test(context.folded.between(end, passage.text.length))
}

/** Whether words between a count and its list leave the list open: four tools, such as… */
export function isOpen(from: number, {readings}: PartList, {context}: JudgedPassage): boolean {
  const end = Math.max(...readings.map(({claim}) => claim.quantity.end))
  return languageWords[context.language].openList.test(context.folded.between(from, end + reach))
}

const reach = 24
