/**
 * Check that a value is said of the time it belongs to.
 */
import type {Span} from '@collate/claims'
import {asCode, codes} from '../code.ts'
import {evidenceNote, sources} from '../judge/evidence-note.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {ReadingFault, PeriodFault, StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'
import {elsewhere} from '../judge/elsewhere.ts'

export const period: StatRule = {
  id: 'statistic-period',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) => {
      const told = new Set<number>()
      return readings.flatMap((reading) => {
        const named = reading.targets.flatMap((target) => target.period ?? [])[0]
        if (named) return [wrongPeriod(reading, named, context)]
        if (reading.fault?.facet === 'period') return [otherPeriod(reading, reading.fault, context)]
        const partial = reading.fault
          ? undefined
          : reading.settled?.weighed.find(({isPartial}) => isPartial)?.by
        // A time is told once, of however many numbers it is said.
        if (!partial || told.has(partial.start)) return []
        told.add(partial.start)
        return [partOfPeriod(reading, partial, context)]
      })
    })
}

function wrongPeriod(
  reading: StatReading,
  {span, known, isVersion, isStart}: PeriodFault,
  context: PassageContext
): StatFault {
  const phrases = phrasesOf(context)
  const written = context.passage.text.slice(span.start, span.end)
  const rows = reading.targets.flatMap(({row}) => row ?? [])
  const notes = wordings[context.notesIn]
  const told = notePhrasesOf(context)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(written)}, expected ${codes(known.map((d) => phrases.period(d)))}`,
    span,
    actual: written,
    expected: known.map((d) => phrases.period(d)),
    note: told.sentences([
      ...rows.map(told.statistic),
      isVersion
        ? notes.version(written, reading.slice)
        : notes[isStart ? 'since' : 'named'](
            written,
            reading.slice,
            told.list(known.map((d) => told.period(d)))
          ),
      ...sources(rows, context)
    ]),
    ...(rows[0] && {cause: rows[0].place}),
    stat: reading.stat,
    readings: [reading]
  }
}

function otherPeriod(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {row} = fault as ReadingFault & {facet: 'period'}
  const why = wordings[context.notesIn].other(reading.slice, notePhrasesOf(context).period(row.period))
  return elsewhere(
    reading,
    fault,
    evidenceNote(reading, [fault.expected, {rows: [row]}], why, context),
    context
  )
}

/** In March 2025, for the value of the year. */
function partOfPeriod(reading: StatReading, span: Span, context: PassageContext): StatFault {
  const told = notePhrasesOf(context)
  const written = context.passage.text.slice(span.start, span.end)
  const [row] = reading.targets.flatMap((target) => target.row ?? [])
  const expected = row ? [phrasesOf(context).period(row.period)] : []
  return {
    severity: 'warning',
    reason: `Unexpected ${asCode(written)}, expected ${codes(expected)}`,
    span,
    actual: written,
    expected,
    note: told.sentences([
      ...(row ? [told.statistic(row)] : []),
      wordings[context.notesIn].part(written, reading.slice),
      ...sources(row ? [row] : [], context)
    ]),
    ...(row && {cause: row.place}),
    stat: reading.stat,
    readings: [reading]
  }
}

const wordings = {
  zh: {
    named: (time: string, text: string, known: string) =>
      `“${text}”是${known}的数值，“${time}”说的是另一个时间`,
    since: (time: string, text: string, known: string) =>
      `“${text}”从${known}算起，“${time}”说的是另一个时间`,
    version: (words: string, text: string) =>
      `“${words}”说的是另一次公布的数值，引用限定的却是“${text}”这一版`,
    part: (time: string, text: string) => `“${time}”只是其中一段时间，“${text}”是整段时间的数值`,
    other: (text: string, time: string) => `“${text}”是${time}的数值`
  },
  en: {
    named: (time: string, text: string, known: string) =>
      `“${text}” is the value of ${known}, and “${time}” says another time`,
    since: (time: string, text: string, known: string) =>
      `“${text}” counts from ${known}, and “${time}” says another time`,
    version: (words: string, text: string) =>
      `“${words}” speaks of another publication than the one that is pinned for “${text}”`,
    part: (time: string, text: string) => `“${time}” is but a part of the time that “${text}” is of`,
    other: (text: string, time: string) => `“${text}” is the value of ${time}`
  }
}
