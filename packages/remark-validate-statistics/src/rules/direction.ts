/**
 * Check that words of change and rank are borne out by the series.
 *
 * A rise needs an earlier value that is lower; “first”, “record” and “steadily” need
 * the whole series.
 */
import type {Span} from '@collate/claims'
import {asCode} from '../code.ts'
import {brokenChange, type BrokenChange} from '../judge/broken.ts'
import type {Course} from '../judge/course.ts'
import {directionWordings, type ToldSense} from '../judge/direction-wordings.ts'
import {evidenceNote} from '../judge/evidence-note.ts'
import {toldCourses} from '../judge/told-courses.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import {tellsGrowth} from '@collate/judge/hypotheses'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const direction: StatRule = {
  id: 'statistic-direction',
  check(passage) {
    const found = new Map<string, StatFault>()
    for (const {readings} of passage.stats)
      for (const reading of readings) {
        checkMove(reading, passage, found)
        checkNotions(reading, passage, found)
      }
    return [...found.values()]
  }
}

/** Rose, fell, higher than: judged when the quantity was settled. */
function checkMove(
  reading: StatReading,
  {stats, context}: JudgedPassage,
  found: Map<string, StatFault>
): void {
  const {settled} = reading
  if (!settled || settled.number !== undefined) return
  const fault = settled.faults.find(({facet}) => facet === 'direction')
  const told = settled.reading.stance.move
  const move = fault?.sense ? ({sense: fault.sense, form: 'comparative'} as const) : told
  if (fault) {
    const span = fault.sign ?? reading.claim.quantity
    const key = `${span.start}`
    if (found.has(key)) return
    const rows = rowsOf(reading)
    found.set(
      key,
      isUnsigned(reading)
        ? unsigned(reading, context)
        : fault.isMissing || !move || !fault.rows
          ? unproved(reading, span, context)
          : wrong(
              reading,
              span,
              move.form === 'comparative' && move.sense !== 'flat' ? `${move.sense}-than` : move.sense,
              {holds: false, rows: [...fault.rows, ...rows]},
              context
            )
    )
  }
  const role = settled.faults.find(({facet}) => facet === 'role')
  if (role && !fault)
    found.set(`${reading.claim.quantity.start}`, unproved(reading, reading.claim.quantity, context))
  const parted =
    fault || role
      ? undefined
      : brokenChange(
          reading,
          stats.flatMap(({readings}) => readings)
        )
  if (parted && !found.has(`${parted.span.start}`))
    found.set(`${parted.span.start}`, incomparable(reading, parted, context))
}

/** The growth was 2.6%, for one of −2.6%: neither a verb nor a sign says that it is a fall. */
function isUnsigned({settled, targets: [target]}: StatReading): boolean {
  return (
    target?.row !== undefined &&
    settled?.reading.stance.move === undefined &&
    settled?.hypothesis?.role === 'value' &&
    tellsGrowth({indicator: target.row.indicator, rows: target.series.rows})
  )
}

/** First, record, highest, steadily: asked of the whole series. */
function checkNotions(reading: StatReading, passage: JudgedPassage, found: Map<string, StatFault>): void {
  const {context} = passage
  for (const {key, span, sense, course, parted} of toldCourses(reading, passage)) {
    if (found.has(key)) continue
    if (parted) found.set(key, incomparable(reading, parted, context))
    else if (!course?.holds)
      found.set(key, course ? wrong(reading, span, sense, course, context) : unproved(reading, span, context))
  }
}

function wrong(
  reading: StatReading,
  span: Span,
  sense: ToldSense,
  {rows}: Course,
  context: PassageContext
): StatFault {
  const written = context.passage.text.slice(span.start, span.end)
  const {note, moved} = directionWordings[context.notesIn]
  const opposite = directionWordings[context.language].expected[sense]
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(written)}, expected ${asCode(opposite)}`,
    span,
    actual: written,
    expected: [opposite],
    note: evidenceNote(reading, [{rows}], moved[sense]?.(written) ?? note(written), context),
    cause: rows.at(-1)!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** A rise over a changed base is none that the source bears out. */
function incomparable(
  reading: StatReading,
  {span, ends, at}: BrokenChange,
  context: PassageContext
): StatFault {
  const written = context.passage.text.slice(span.start, span.end)
  const {comparable} = directionWordings[context.language]
  const time = notePhrasesOf(context).period(at.period)
  const why = directionWordings[context.notesIn].parted(time, at.break!)
  return {
    severity: 'warning',
    reason: `Unexpected ${asCode(written)} over a break of the series, expected ${asCode(comparable)}`,
    span,
    actual: written,
    expected: [comparable],
    note: evidenceNote(reading, [{rows: ends}], why, context),
    cause: at.place,
    stat: reading.stat,
    readings: [reading]
  }
}

function unsigned(reading: StatReading, context: PassageContext): StatFault {
  const row = reading.targets[0]!.row!
  const expected = phrasesOf(context).published(row)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(reading.slice)}, expected ${asCode(expected)}`,
    span: reading.claim.quantity,
    actual: reading.slice,
    expected: [expected],
    note: evidenceNote(
      reading,
      [{rows: [row]}],
      directionWordings[context.notesIn].negative(reading.slice),
      context
    ),
    cause: row.place,
    stat: reading.stat,
    readings: [reading]
  }
}

function unproved(reading: StatReading, span: Span, context: PassageContext): StatFault {
  const written = context.passage.text.slice(span.start, span.end)
  const {earlier} = directionWordings[context.language]
  const {missing} = directionWordings[context.notesIn]
  const row = reading.targets[0]!.row!
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(written)}, expected ${asCode(earlier)}`,
    span,
    actual: written,
    expected: [earlier],
    note: evidenceNote(reading, [{rows: [row]}], missing(written), context),
    cause: row.place,
    stat: reading.stat,
    readings: [reading]
  }
}
