/**
 * Say where a newer value exists.
 *
 * It is information; with “now” or “currently” the text claims to be up to date, and
 * it is a warning.
 */
import {asCode} from '../code.ts'
import {comparePeriods, isFact, isWithin, selectRows, type Series} from '@collate/statistics/model'
import {sources} from '../judge/evidence-note.ts'
import {isVersion, successorOf} from '../judge/revisions.ts'
import type {PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'
import {notePhrasesOf, phrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const superseded: StatRule = {
  id: 'statistic-superseded',
  check({stats, context}) {
    const stated = stats.flatMap(({readings}) => readings.flatMap(rowsOf))
    return stats.flatMap((stat) => checkStat(stat, stated, context))
  }
}

/** Of one statistic through time, the newest value that the sentence states counts. */
function checkStat(stat: Stat, stated: readonly Row[], context: PassageContext): StatFault[] {
  for (const reading of stat.readings) {
    // How many kinds there are is of no wave.
    if (reading.settled?.open || reading.settled?.hypothesis?.role === 'parts') continue
    for (const {row, citation} of reading.targets) {
      if (!row) continue
      const revised = citation.vintage === undefined ? undefined : revisionOf(row, context)
      if (revised) return [newerVersion(reading, row, revised, context)]
      const newer = newerThan(row, context.library.series(row.indicator))
      const latest = newer.at(-1)
      if (!latest || newer.some((wave) => stated.includes(wave))) continue
      return [newerWave(reading, latest, context)]
    }
  }
  return []
}

/** Later than its end: a quarter of the same year is no newer wave. */
function newerThan(row: Row, series: Series): Row[] {
  const {category, population, when} = row
  const rows = selectRows(series, {category: category ?? null, population})
  return rows.filter(
    (d) => isFact(d) && comparePeriods(d.when, when) > 0 && !isWithin(d.when, when) && !isWithin(when, d.when)
  )
}

type Status = Row['status']

/** What a version is today. */
function revisionOf(row: Row, {library}: PassageContext): Row | undefined {
  const today = library.series(row.indicator).rows.find((d) => isVersion(d, row))
  return today && today.out > row.out ? today : undefined
}

type Row = NonNullable<StatReading['targets'][number]['row']>

function newerWave(reading: StatReading, latest: Row, context: PassageContext): StatFault {
  const phrases = notePhrasesOf(context)
  const {claim, stat} = reading
  const period = phrasesOf(context).period(latest.period)
  return {
    severity: claim.now ? 'warning' : 'info',
    reason: `Unexpected ${asCode(reading.slice)}, expected a look at ${asCode(period)}`,
    span: claim.quantity,
    actual: reading.slice,
    expected: [period],
    note: phrases.sentences([
      wordings[context.notesIn].newer(claim.now !== undefined),
      phrases.statistic(latest),
      ...sources([latest], context)
    ]),
    cause: latest.place,
    stat,
    readings: [reading]
  }
}

function newerVersion(reading: StatReading, old: Row, revised: Row, context: PassageContext): StatFault {
  const phrases = notePhrasesOf(context)
  const {claim, stat} = reading
  const published = phrasesOf(context).period(revised.vintage)
  return {
    severity: 'info',
    reason: `Unexpected ${asCode(reading.slice)}, expected a look at ${asCode(published)}`,
    span: claim.quantity,
    actual: reading.slice,
    expected: [published],
    note: phrases.sentences([
      wordings[context.notesIn][successorOf(old, revised)](phrases.period(revised.vintage), old.status),
      phrases.statistic(revised),
      ...sources([revised], context)
    ]),
    cause: revised.place,
    stat,
    readings: [reading]
  }
}

const wordings = {
  zh: {
    newer: (isNow: boolean) => (isNow ? '文中说的是现在，而数据里已有更新的一期' : '数据里已有更新的一期'),
    revised: (published: string) => `引用限定的是旧的一版，${published}公布的数值已作修订`,
    forecast: (published: string, old: Status) =>
      `引用限定的是此前的${old === 'target' ? '目标' : '预测'}，${published}公布了新的预测`,
    target: (published: string, old: Status) =>
      `引用限定的是此前的${old === 'target' ? '目标' : '预测'}，${published}公布了新的目标`,
    measured: (published: string, old: Status) =>
      `引用限定的是${old === 'target' ? '目标' : '预测'}，${published}已公布实际数值`
  },
  en: {
    newer: (isNow: boolean) =>
      isNow ? 'The text speaks of the present, and there is a newer value' : 'There is a newer value',
    revised: (published: string) => `The citation pins an old version, which was revised ${published}`,
    forecast: (published: string, old: Status) =>
      `The citation pins an earlier ${old}, and a later forecast was published ${published}`,
    target: (published: string, old: Status) =>
      `The citation pins an earlier ${old}, and a new target was published ${published}`,
    measured: (published: string, old: Status) =>
      `The citation pins a ${old}, and what was measured was published ${published}`
  }
}
