/**
 * Check that the words say which of several values is meant.
 *
 * A reader who takes the other one takes a false number for a true one.
 */
import {isCitation, nameOfRow, readCitation, writeCitation} from '@collate/statistics/model'
import {isTrue, type Hypothesis} from '@collate/judge/hypotheses'
import {asCode, codes} from '../code.ts'
import {sources} from '../judge/evidence-note.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const ambiguous: StatRule = {
  id: 'statistic-ambiguous',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) =>
      readings.flatMap((reading) => {
        const {open} = reading.settled ?? {}
        return open ? [severalValues(reading, open, context)] : []
      })
    )
}

function severalValues(
  reading: StatReading,
  told: readonly Hypothesis[],
  context: PassageContext
): StatFault {
  // What the number is true of comes first: that is most often meant.
  const open = told.toSorted((a, b) => Number(isTrue(b)) - Number(isTrue(a)))
  const phrases = notePhrasesOf(context)
  const rows = open.map(({row}) => row)
  const pins = open.map((d) => pinned(d, open))
  const lines = open.map(({row}, at) => `${asCode(pins[at]!)}: ${phrases.statistic(row)}`)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(reading.slice)} that may be of several values, expected ${codes(pins)}`,
    span: reading.claim.quantity,
    actual: reading.slice,
    expected: pins,
    note: phrases.sentences([...lines, wordings[context.notesIn], ...sources(rows, context)]),
    cause: rows[0]!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** The citation with the pin that chooses one of some readings: what they differ in. */
function pinned({citation, row}: Hypothesis, all: readonly Hypothesis[]): string {
  const cited = readCitation(citation.text)
  if (!isCitation(cited)) return citation.text
  const {periods, population, vintage} = nameOfRow(row)
  const differs = (nameOf: (d: typeof row) => unknown): boolean =>
    all.some((d) => nameOf(d.row) !== nameOf(row))
  return writeCitation({
    ...cited,
    ...(differs((d) => d.period) && {periods}),
    ...(differs((d) => d.population.id) && {population: population ?? row.population.id}),
    ...(differs((d) => d.out) && !differs((d) => d.period) && {vintage})
  })
}

const wordings = {
  zh: '这句话可以指其中任何一个，而数字只与一个相符：请在句中写明，或在cite里限定',
  en: 'The sentence may mean any of these, and the number is not that of all: say which in words, or pin it in the citation'
}
