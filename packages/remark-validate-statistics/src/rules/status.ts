/**
 * Check that a forecast or target is told as one, and a measurement as what it is.
 */
import {code} from '../code.ts'
import {evidenceNote} from '../judge/evidence-note.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Reading} from '../resolve/stat.ts'
import type {StatFault, StatRule} from '../rule.ts'

export const status: StatRule = {
  id: 'statistic-status',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) =>
      readings.flatMap((reading) => {
        const {settled} = reading
        const fault = settled?.number === undefined && settled?.faults.find(({facet}) => facet === 'status')
        if (!fault) return []
        return [fault.isMissing ? asFact(reading, context) : asForecast(reading, fault.sign!, context)]
      })
    )
}

function asFact(reading: Reading, context: PassageContext): StatFault {
  const {forecast, ahead} = wordings[context.language]
  return finding(
    reading,
    reading.claim.quantity,
    {
      reason: `Unexpected ${code(reading.slice)} as a fact, expected ${code(forecast)}`,
      actual: reading.slice,
      expected: forecast,
      why: ahead
    },
    context
  )
}

function asForecast(
  reading: Reading,
  span: {start: number; end: number},
  context: PassageContext
): StatFault {
  const {measured, past} = wordings[context.language]
  const written = context.passage.text.slice(span.start, span.end)
  return finding(
    reading,
    span,
    {
      reason: `Unexpected ${code(written)}, expected ${code(measured)}`,
      actual: written,
      expected: measured,
      why: past(written)
    },
    context
  )
}

function finding(
  reading: Reading,
  span: {start: number; end: number},
  {reason, actual, expected, why}: {reason: string; actual: string; expected: string; why: string},
  context: PassageContext
): StatFault {
  const rows = rowsOf(reading)
  return {
    severity: 'error',
    reason,
    span,
    actual,
    expected: [expected],
    note: evidenceNote(reading, [{rows}], why, context),
    ...(rows[0] && {cause: rows[0].place}),
    stat: reading.stat,
    readings: [reading]
  }
}

const wordings = {
  zh: {
    forecast: '预计',
    measured: '调查结果',
    ahead: '发布时这个时间还没有到，来源说的是预测：请写明“预计”“有望”等',
    past: (text: string) => `来源给出的是实际数值，不是预测或目标：去掉“${text}”`
  },
  en: {
    forecast: 'a forecast',
    measured: 'a measurement',
    ahead:
      'That time had not come when this was published, so the source gives a forecast: say “is expected to”, “will” or the like',
    past: (text: string) =>
      `The source gives what was measured, neither a forecast nor a target: leave “${text}” out`
  }
}
