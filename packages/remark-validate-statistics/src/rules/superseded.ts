/**
 * Say where a newer value exists.
 *
 * It is information; with “now” or “currently” the text claims to be up to date, and
 * it is a warning.
 */
import {code} from '../code.ts'
import {
  comparePeriods,
  currentRows,
  isFact,
  isWithin,
  selectRows,
  type Series
} from '@collate/statistics/model'
import {sources} from '../judge/evidence-note.ts'
import type {PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {Reading, Stat} from '../resolve/stat.ts'
import {phrasesOf, type Disagreement, type Rule} from '../rule.ts'

export const superseded: Rule = {
  id: 'statistic-superseded',
  check({stats, context}) {
    const stated = stats.flatMap(({readings}) => readings.flatMap(rowsOf))
    return stats.flatMap((stat) => checkStat(stat, stated, context))
  }
}

/** Of one statistic through time, the newest value that the sentence states counts. */
function checkStat(stat: Stat, stated: readonly Row[], context: PassageContext): Disagreement[] {
  for (const reading of stat.readings) {
    for (const {row, series} of reading.targets) {
      if (!row) continue
      const newer = newerThan(row, series)
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
  return currentRows(rows).filter(
    (d) => isFact(d) && comparePeriods(d.when, when) > 0 && !isWithin(d.when, when) && !isWithin(when, d.when)
  )
}

type Row = NonNullable<Reading['targets'][number]['row']>

function newerWave(reading: Reading, latest: Row, context: PassageContext): Disagreement {
  const phrases = phrasesOf(context)
  const {claim, stat} = reading
  const period = phrases.period(latest.period)
  return {
    severity: claim.now ? 'warning' : 'info',
    reason: `Unexpected ${code(reading.slice)}, expected a look at ${code(period)}`,
    span: claim.quantity,
    actual: reading.slice,
    expected: [period],
    note: phrases.sentences([
      wordings[context.language](claim.now !== undefined),
      phrases.statistic(latest),
      ...sources([latest], context)
    ]),
    cause: latest.place,
    stat,
    readings: [reading]
  }
}

const wordings = {
  zh: (isNow: boolean) => (isNow ? '文中说的是现在，而数据里已有更新的一期' : '数据里已有更新的一期'),
  en: (isNow: boolean) =>
    isNow ? 'The text speaks of the present, and there is a newer value' : 'There is a newer value'
}
