import {knownPeriod, parsePeriod, type Period} from '@collate/statistics/model'

/** From the third month to the fifth, from the first quarter to the third, as texts have it: `2024-03/05`, `2024-Q1/Q3`. */
const partsOfYear = /^(\d{4})-(\d\d|[QH]\d)\/(\d\d|[QH]\d)$/

/** The stretch of a time as a text or a table writes it; parts that run backwards end a year later. */
export function timeOf(text: string): Period {
  const period = parsePeriod(text)
  if (period) return period
  const [, year, from, to] = partsOfYear.exec(text) ?? []
  if (from === undefined || to === undefined) return knownPeriod(text)
  if (from === to) return knownPeriod(`${year}-${from}`)
  return knownPeriod(`${year}-${from}/${from < to ? year : Number(year) + 1}-${to}`)
}
