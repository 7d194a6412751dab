/**
 * Check that words of change and rank are borne out by the series.
 *
 * A rise needs an earlier value that is lower; “first”, “record” and “steadily” need
 * the whole series.
 */
import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {asCode} from '../code.ts'
import {brokenChange, brokenCourse, type BrokenChange} from '../judge/broken.ts'
import {courseOf, type Course, type CourseSense} from '../judge/course.ts'
import {directionWordings, type ToldSense} from '../judge/direction-wordings.ts'
import {evidenceNote} from '../judge/evidence-note.ts'
import {listsOf} from '../resolve/list.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import type {JudgeReading} from '@collate/judge/evidence'
import {goesBelowNothing, tellsGrowth} from '@collate/judge/hypotheses'
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
  const {settled, targets} = reading
  const [target] = targets
  if (!settled || settled.number !== undefined || !target?.row) return
  if (settled.faults.some(({facet}) => facet === 'period')) return
  const {context} = passage
  const {indicator} = target.series
  for (const {notion, start, end, ofPace, ofChange, move} of settled.reading.notions) {
    const sense = senseOf(notion, settled.reading)
    const key = `${start} ${notion}`
    // Fell steadily from 44% to 38%, eased since May, when it was 3%: it is said of what was reached.
    const isStart =
      (sense?.startsWith('steady') || sense === 'slowed') && settled.reading.stance.as === 'from'
    if (!sense || isStart || found.has(key) || isPartOfName({start, end}, indicator, context)) continue
    const {row, series} = target
    const isLevel = goesBelowNothing({indicator, rows: series.rows})
    // Most often they made these changes: a list is led in by what is said of all its entries.
    const {list, own} = context.passage
    if (ranks.has(sense) && list?.type === 'list' && start < own.start) continue
    // Crowding eased: of a level the verb says only that it fell.
    if (sense === 'slowed' && !isLevel && !ofPace) continue
    const course = courseOf(sense, reading, {
      row,
      series,
      together: together(reading, start, passage),
      listed: listedBehind(reading, start, passage),
      isLevel,
      ofChange,
      move
    })
    const parted = course?.holds && !ranks.has(sense) && brokenCourse(reading, course.rows, {start, end})
    if (parted) found.set(key, incomparable(reading, parted, context))
    if (course?.holds || (!course && ranks.has(sense))) continue
    if (isOfLevel(sense, reading, passage)) continue
    found.set(
      key,
      course ? wrong(reading, {start, end}, sense, course, context) : unproved(reading, {start, end}, context)
    )
  }
}

/** Words of what stands beside, not of what was before. */
const ranks: ReadonlySet<CourseSense> = new Set(['highest', 'lowest', 'only'])

/** 9.02 billion, 7.1% more, a new record: a growth that bears the word not out leaves it to the value that grew. */
function isOfLevel(sense: CourseSense, reading: StatReading, {stats}: JudgedPassage): boolean {
  const readings = stats.flatMap((stat) => stat.readings)
  return readings.slice(0, readings.indexOf(reading)).some(({targets: [target]}, at) => {
    if (!target?.row || target.row.indicator !== reading.targets[0]?.row?.indicator.growth?.of) return false
    const {row, series} = target
    return (
      courseOf(sense, readings[at]!, {
        row,
        series,
        together: [row],
        listed: [],
        isLevel: false,
        ofChange: false,
        move: undefined
      })?.holds === true
    )
  })
}

function senseOf(notion: string, {stance, notions}: JudgeReading): CourseSense | undefined {
  if (notion === 'quickened') return undefined
  if (notion === 'fastest') return 'highest'
  if (notion === 'slowest') return 'lowest'
  if (notion !== 'steady') return notion as CourseSense
  // 逐月放缓: the pace is what went one way.
  const isPace = (name: string): boolean => notions.some((d) => d.notion === name)
  const sense = isPace('slowed') ? 'down' : isPace('quickened') ? 'up' : stance.move?.sense
  return sense === 'up' || sense === 'down' ? `steady-${sense}` : undefined
}

/** Whether a word of rank belongs to the name of what is measured. */
function isPartOfName(
  {start, end}: Span,
  {label, terms, categories}: Indicator,
  {passage, language}: PassageContext
): boolean {
  const written = passage.text.slice(start, end).toLowerCase()
  const names = [label, ...[...categories.values()].map((category) => category.label)].map((d) => d[language])
  return [...names, ...terms[language].flat()].some((name) => name.toLowerCase().includes(written))
}

type Indicator = StatReading['targets'][number]['series']['indicator']

/** The rows that one word is said of: Helm (81%) and etcd (81%) are the most used. */
function together(reading: StatReading, at: number, {stats}: JudgedPassage): Observation[] {
  const readings = stats.flatMap((stat) => stat.readings)
  const isBefore = ({claim}: StatReading): boolean => claim.quantity.end <= at
  const list = isBefore(reading) ? listsOf(readings).find((d) => d.readings.includes(reading)) : undefined
  return [...new Set([...rowsOf(reading), ...(list?.readings.filter(isBefore) ?? []).flatMap(rowsOf)])]
}

/** The rows of the list in which a number stands, behind a word: lowest in A (2%), B (1.4%) and C (1.3%). */
function listedBehind(reading: StatReading, at: number, {stats}: JudgedPassage): Observation[] {
  const list = listsOf(stats.flatMap((stat) => stat.readings)).find((d) => d.readings.includes(reading))
  const isBehind = list?.readings.every(({claim}) => claim.quantity.start >= at)
  return isBehind ? list!.readings.flatMap(rowsOf) : []
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
