import {parseEdition, type Edition} from '@collate/articles'
import type {Localized} from '@collate/claims'
import {attribute} from '@collate/findings'
import type {Observation, Statistics} from '@collate/statistics'
import {isCitation, readCitation} from '@collate/statistics/model'
import type {Position} from 'unist'
import type {StatReading} from 'remark-validate-statistics/reading'
import {VFile} from 'vfile'
import {judgeEdition, type JudgedEdition} from '../fixes/judge-edition.ts'
import {isSameQuantity} from '../fixes/beside-edits.ts'
import {valueText} from '../value-text.ts'
import {keyOf, type ImpactChange} from './changes.ts'

export {findImpactChanges, type ImpactChange} from './changes.ts'

/** A place that a statistic touches, and what it would have to say. */
export type Touched = {
  /** `articles/<slug>/<language>.mdx`. */
  path: string
  language: Edition['language']
  position: Position | undefined
  where: 'sentence' | 'title' | 'summary' | 'caption' | 'chart'
  /** The quantity, or what the chart is called. */
  text: string
  sentence: string
  /** The statistics that it states, as the source now has them. */
  statistics: Array<{cite: string; value: string}>
  /** Whether the check has nothing against it. */
  holds: boolean
  /** What it would have to say; what it says where that holds. */
  expected: string[]
  /** Why. */
  note?: Localized
}

/** The data before and now, and what of them is asked about. */
export type ImpactSetup = {
  before: Statistics
  after: Statistics
  /** Whether a statistic is one that is asked about. */
  isAsked: (row: Observation) => boolean
  /** Whether a chart of `package/indicator` shows one. */
  isChartAsked: (indicator: string) => boolean
  /** `YYYY-MM-DD`. */
  today: string
}

/**
 * Find every place of an edition that some statistics touch.
 *
 * A place is touched by what it states now, and by what it stated with the data
 * as they were.
 */
export function findImpact(edition: Edition, setup: ImpactSetup): Touched[] {
  const {before, after, today} = setup
  const now = judgeEdition(copyOf(edition), after, today)
  if (!now) return []
  const old = before === after ? now : judgeEdition(copyOf(edition), before, today)
  const stated = new Map(readingsOf(old ?? now).map(({key, reading}) => [key, rowsOf(reading)]))
  const touched = readingsOf(now).filter(({key, reading}) =>
    [...rowsOf(reading), ...(stated.get(key) ?? [])].some(setup.isAsked)
  )
  const places = touched.map((d) => sentenceOf(d, edition, now, stated.get(d.key) ?? []))
  const gone = readingsOf(old ?? now)
    .filter(
      ({key, reading}) => rowsOf(reading).some(setup.isAsked) && !readingsOf(now).some((d) => d.key === key)
    )
    .map((d) => goneOf(d, edition, now))
  const beside = besidesOf(
    now,
    edition,
    touched.map(({reading}, index) => ({reading, place: places[index]!}))
  )
  return [...beside, ...places, ...gone, ...chartsOf(now, edition, setup)].toSorted(inReadingOrder)
}

/** Change by change, which statistics a place is asked about. */
export function askedAbout(changes: readonly ImpactChange[]): Pick<ImpactSetup, 'isAsked' | 'isChartAsked'> {
  const rows = new Set(
    changes.flatMap(({before, after}) => [before, after]).flatMap((d) => (d ? [keyOf(d)] : []))
  )
  const words = new Set(changes.filter(({kind}) => kind === 'words').map(({subject}) => subject))
  const charts = new Set([...words, ...[...rows].map((key) => key.split('@')[0]!)])
  return {
    isAsked: (row) => rows.has(keyOf(row)) || words.has(`${row.indicator.package}/${row.indicator.id}`),
    isChartAsked: (indicator) => charts.has(indicator)
  }
}

type Keyed = {key: string; reading: StatReading; passage: JudgedEdition['cited'][number]}

/** Judging reports into the file: each state of the data has its own. */
function copyOf({path, file}: Edition): Edition {
  return parseEdition(new VFile({path, value: String(file)}))
}

function readingsOf({cited}: JudgedEdition): Keyed[] {
  return cited.flatMap((passage) =>
    passage.stats.flatMap(({readings}) =>
      readings.map((reading) => {
        const {start, end} = passage.passage.source(reading.claim.quantity)
        return {key: `${start}-${end}`, reading, passage}
      })
    )
  )
}

function rowsOf({targets, pair, expected}: StatReading): Observation[] {
  const rows = [
    ...targets.flatMap(({row}) => row ?? []),
    ...(pair ? [pair.from, pair.to] : []),
    ...expected.flatMap((d) => d.rows)
  ]
  return [...new Set(rows)]
}

/** Where a number stands, and the sentence round it. */
function placeOf({reading, passage: {passage}}: Keyed, {path, language}: Edition) {
  return {
    path,
    language,
    position: passage.place(reading.claim.quantity),
    where: 'sentence' as const,
    text: reading.slice,
    sentence: passage.text.slice(passage.own.start, passage.own.end).trim()
  }
}

function sentenceOf(
  keyed: Keyed,
  edition: Edition,
  {findings}: JudgedEdition,
  stated: readonly Observation[]
): Touched {
  const {reading} = keyed
  const errors = (findings.get(reading) ?? []).filter((d) => d.fatal && !d.waived)
  const [error] = errors
  const rows = rowsOf(reading)
  return {
    ...placeOf(keyed, edition),
    statistics: (rows.length > 0 ? rows : stated).map((row) => ({
      cite: keyOf(row),
      value: valueText(row, edition.language)
    })),
    holds: errors.length === 0,
    expected: error ? (error.expected ?? []) : [reading.slice],
    ...(error?.notes && {note: error.notes})
  }
}

/** What cites a statistic that is no longer there. */
function goneOf(keyed: Keyed, edition: Edition, now: JudgedEdition): Touched {
  const {reading, passage} = keyed
  const position = passage.passage.place(reading.stat.span)
  const message = now.edition.file.messages.find(
    (d) => d.ruleId === 'statistic-unknown' && d.line === position?.start.line
  )
  return {
    ...placeOf(keyed, edition),
    statistics: [],
    holds: false,
    expected: message?.expected ?? [],
    ...(message?.notes && {note: message.notes})
  }
}

/** Titles, summaries and captions that repeat what a sentence says. */
function besidesOf(
  {loose}: JudgedEdition,
  {path, language}: Edition,
  touched: ReadonlyArray<{reading: StatReading; place: Touched}>
): Touched[] {
  return loose.flatMap(({passage, quantities}) => {
    if (!passage.isBeside) return []
    return quantities.flatMap((quantity): Touched[] => {
      const twin = touched.find(({reading}) => isSameQuantity(reading.claim.quantity, quantity))
      if (!twin) return []
      const position = passage.place(quantity)
      const key = passage.as === 'title' || passage.as === 'summary' ? passage.as : 'caption'
      const text = passage.text.slice(quantity.start, quantity.end)
      const expected = twin.place.holds ? [text] : twin.place.expected
      return [
        {
          ...twin.place,
          path,
          language,
          position,
          where: key,
          text,
          sentence: passage.text,
          expected
        }
      ]
    })
  })
}

function chartsOf(
  {charts}: JudgedEdition,
  {path, language}: Edition,
  {isChartAsked}: ImpactSetup
): Touched[] {
  return charts.flatMap((node): Touched[] => {
    const of = attribute(node, 'of')
    const cited = readCitation(of)
    if (!isCitation(cited) || !isChartAsked(`${cited.package}/${cited.indicator}`)) return []
    const text = attribute(node, 'title') ?? of
    // A chart draws what the data say: its words alone can be wrong.
    return [
      {
        path,
        language,
        position: node.position,
        where: 'chart',
        text,
        sentence: text,
        statistics: [],
        holds: true,
        expected: []
      }
    ]
  })
}

function inReadingOrder(left: Touched, right: Touched): number {
  return (left.position?.start.offset ?? 0) - (right.position?.start.offset ?? 0)
}
