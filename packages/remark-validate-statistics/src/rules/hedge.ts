/**
 * Check that a number is hedged the way its source is.
 *
 * “75% or more” and “75%” are different facts: the first is a floor, the second a
 * measurement.  A text may not say more than its source; saying less is a warning.
 */
import {asCode} from '../code.ts'
import {admitted, largest, smallest, type Written} from '@collate/judge/numbers'
import {evidenceNote} from '../judge/evidence-note.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Expected, ReadingFault, StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'
import {corrected, statedUnit} from '../write-like.ts'

export const hedge: StatRule = {
  id: 'statistic-hedge',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) =>
      readings.flatMap((reading) => {
        const {fault} = reading
        return fault?.facet === 'hedge' || fault?.facet === 'less'
          ? [wrongHedge(reading, fault, context)]
          : []
      })
    )
}

type HedgeFault = ReadingFault & {facet: 'hedge' | 'less'}

function wrongHedge(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {failing, facet, written} = fault as HedgeFault
  const phrases = phrasesOf(context)
  const notes = wordings[context.notesIn]
  const {unit} = failing[0]!.rows[0]!.indicator
  const expected = corrected(
    reading,
    bound(reading, failing),
    keepsHedge(reading, written.hedge) && facet !== 'less',
    phrases
  )
  const told = notePhrasesOf(context)
  const range = told.interval(admitted(written), statedUnit(reading.role, unit))
  const why = notes[reasonOf(facet, failing)](reading.slice, range)
  const names = reading.expected.length > 1 ? notes.each(failing.map(nameOf(context))) : undefined
  return {
    severity: facet === 'less' ? 'warning' : 'error',
    reason: `Unexpected ${asCode(reading.slice)}, expected ${asCode(expected)}`,
    span: reading.claim.quantity,
    actual: reading.slice,
    expected: [expected],
    note: evidenceNote(reading, failing, told.sentences([names, why]), context),
    cause: failing[0]!.rows[0]!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** Whether the right number keeps the hedge: it has to stay true, and to say something. */
function keepsHedge({expected}: StatReading, hedgeWord: Written['hedge']): boolean {
  if (hedgeWord === 'at-least' || hedgeWord === 'at-most') return expected.length > 1
  return hedgeWord === 'about'
}

/** Of several statistics the one that a floor or ceiling has to reach. */
function bound({claim}: StatReading, failing: Expected[]): Expected {
  const values = failing.map((d) => d.value)
  const edge = claim.quantity.hedge === 'at-most' || claim.quantity.hedge === 'under' ? largest : smallest
  const value = edge(values[0]!, ...values.slice(1))
  return failing.find((d) => d.value === value)!
}

function reasonOf(facet: string, failing: Expected[]): 'contradicts' | 'finer' | 'more' | 'less' {
  if (facet === 'less') return 'less'
  const outcome = failing[0]!.outcome
  return outcome === 'finer' || outcome === 'more' ? outcome : 'contradicts'
}

function nameOf({notesIn}: PassageContext) {
  return ({rows}: Expected): string => (rows[0]!.category ?? rows[0]!.population).label[notesIn]
}

const wordings = {
  zh: {
    contradicts: (text: string, range: string) => `“${text}”指${range}，与来源不符`,
    more: (text: string, range: string) => `“${text}”（${range}）说得比来源多`,
    finer: (text: string) => `“${text}”的位数比来源给出的更细`,
    less: (text: string) => `“${text}”没有错，但说得比来源少；来源更明确，请照来源写`,
    each: (names: string[]) => `这个数字是对每一项说的，其中不符的是${names.join('、')}`
  },
  en: {
    contradicts: (text: string, range: string) => `“${text}” is true only of values ${range}`,
    more: (text: string, range: string) => `“${text}” (${range}) says more than the source`,
    finer: (text: string) => `“${text}” has more digits than its source`,
    less: (text: string) => `“${text}” is not wrong, but the source says more: write it as the source does`,
    each: (names: string[]) => `The number is said of each item, and it does not hold for ${names.join(', ')}`
  }
}
