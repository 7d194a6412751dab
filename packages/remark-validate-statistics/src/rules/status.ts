/**
 * Check that a forecast or target is told as one, and a measurement as what it is.
 */
import type {Span} from '@collate/claims'
import {asCode} from '../code.ts'
import {evidenceNote} from '../judge/evidence-note.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {StatReading} from '../resolve/stat.ts'
import type {StatFault, StatRule} from '../rule.ts'

export const status: StatRule = {
  id: 'statistic-status',
  check: ({stats, context}) =>
    stats.flatMap(({readings}) =>
      readings.flatMap((reading) => {
        const {settled} = reading
        const fault = settled?.number === undefined && settled?.faults.find(({facet}) => facet === 'status')
        if (!fault) return []
        return [fault.isMissing ? asFact(reading, context) : asOther(reading, fault.sign!, context)]
      })
    )
}

function asFact(reading: StatReading, context: PassageContext): StatFault {
  const isTarget = rowsOf(reading)[0]?.status === 'target'
  const kind = isTarget ? 'target' : 'forecast'
  const {expected} = wordings[context.language].ahead[kind]
  const {why} = wordings[context.notesIn].ahead[kind]
  return finding(
    reading,
    reading.claim.quantity,
    {
      reason: `Unexpected ${asCode(reading.slice)} as a fact, expected ${asCode(expected)}`,
      actual: reading.slice,
      expected,
      why
    },
    context
  )
}

/** Forecasts and targets are no facts; which of the two it is, and whether it is final, are lesser slips. */
function asOther(reading: StatReading, span: Span, context: PassageContext): StatFault {
  const {status: own} = rowsOf(reading)[0]!
  const {measured, kinds} = wordings[context.language]
  const told = wordings[context.notesIn]
  const written = context.passage.text.slice(span.start, span.end)
  const isFinal = reading.settled!.reading.modes.some((d) => d.mode === 'final' && d.start === span.start)
  const isFact = own === 'actual' || (own === 'provisional' && !isFinal)
  const expected = isFact ? measured : kinds[own]
  return finding(
    reading,
    span,
    {
      reason: `Unexpected ${asCode(written)}, expected ${asCode(expected)}`,
      actual: written,
      expected,
      why: isFact ? told.past(written) : told.kind(told.kinds[own], written),
      ...(!isFact && {severity: 'warning'})
    },
    context
  )
}

type Wrong = {
  reason: string
  actual: string
  expected: string
  why: string
  severity?: StatFault['severity']
}

function finding(
  reading: StatReading,
  span: Span,
  {reason, actual, expected, why, severity = 'error'}: Wrong,
  context: PassageContext
): StatFault {
  const rows = rowsOf(reading)
  return {
    severity,
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
    measured: '调查结果',
    ahead: {
      forecast: {
        expected: '预计',
        why: '发布时这个时间还没有到，来源说的是预测：请写明“预计”“有望”等'
      },
      target: {expected: '目标', why: '来源说的是目标，不是已经实现的事：请写明“目标是”“力争”等'}
    },
    past: (text: string) => `来源给出的是实际数值，不是预测或目标：去掉“${text}”`,
    kinds: {forecast: '预测', target: '目标', provisional: '初步数'},
    kind: (kind: string, text: string) => `来源给出的是${kind}，不是“${text}”`
  },
  en: {
    measured: 'a measurement',
    ahead: {
      forecast: {
        expected: 'a forecast',
        why: 'That time had not come when this was published, so the source gives a forecast: say “is expected to”, “will” or the like'
      },
      target: {
        expected: 'a target',
        why: 'The source gives a target, and nothing that has come about: say “aims at”, “the target is” or the like'
      }
    },
    past: (text: string) =>
      `The source gives what was measured, neither a forecast nor a target: leave “${text}” out`,
    kinds: {forecast: 'a forecast', target: 'a target', provisional: 'a provisional figure'},
    kind: (kind: string, text: string) => `What the source gives is ${kind}, and not what “${text}” says`
  }
}
