import type {QuantityReading, TimeBond} from '@collate/claims/reading'
import type {Time} from '@collate/claims/times'
import {openYear, readPeriodCell, type YearSettings} from '../table/read-period-cell.ts'

/** A time right beside a number, or tied to it by grammar. */
const near = 3

/** Tied by grammar. */
const bound = 4

type Dated = Pick<QuantityReading<string>, 'times' | 'stance'>

/**
 * Find out of when a number of a sentence is: by the time that is tied to it or
 * stands beside it, else by the only one that is tied to no other number.
 *
 * @param all - the numbers of the sentence
 * @param search - `period` counts where no time is said of it
 * @returns `unsaid-period` where none is, `open-year` where it is of a year like 2024/25 that may begin in any month
 */
export function periodOfReading(
  reading: Dated,
  all: readonly Dated[],
  search: YearSettings & {period?: string | undefined}
): {period: string} | 'unsaid-period' | 'open-year' | 'unsure' {
  const isTaken = ({start}: TimeBond): boolean =>
    all.some(
      (other) => other !== reading && other.times.some((d) => d.start === start && d.strength >= bound)
    )
  const said = reading.times.filter((d) => d.as === 'at' && d.time.kind !== 'span' && !isOfOther(d.time))
  const free = said.filter((d) => d.strength >= near || d.time.ends || (d.strength >= 1 && !isTaken(d)))
  const [first, second] = free
  if (!first) return search.period === undefined ? 'unsaid-period' : {period: search.period}
  const isOpen = second && second.time.written !== first.time.written
  if (isOpen && (second.strength === first.strength || first.strength < near)) return 'unsure'
  const {time} = first
  const isEnd = time.ends && (reading.stance.as === 'from' || reading.stance.as === 'to')
  return periodOf(isEnd ? time.ends![reading.stance.as === 'from' ? 0 : 1] : time, search)
}

function periodOf(
  time: Time,
  settings: YearSettings & {period?: string | undefined}
): {period: string} | 'unsaid-period' | 'open-year' | 'unsure' {
  const written = time.written
  if (time.kind === 'fiscal' || openYear(written) !== undefined) {
    const period = readPeriodCell(written, settings)
    return period === undefined ? 'open-year' : {period}
  }
  if (time.kind === 'now' && settings.period !== undefined) return {period: settings.period}
  if (time.kind !== 'calendar' || time.same) return 'unsaid-period'
  return time.ends ? 'unsure' : {period: time.period}
}

/** Since 2015, published in 2024: when something else was. */
function isOfOther({role}: Time): boolean {
  return role !== undefined
}
