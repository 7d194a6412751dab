import type {Translated} from '@collate/statistics'
import {formatPeriod, formatSize} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import type {Line} from './series.ts'

/** Where a scale begins, written as its values are. */
function scaleStart({observations, least}: ChartData, language: Language): string {
  const {upper: _end, margin: _room, ...some} = observations[0]!
  return formatSize({...some, value: String(least), comparison: '='}, language)
}

/** A note below a chart; the reason that the data give stands behind it, in the language of the reader where they have it so. */
export type ChartNote = {text: string; reason?: string; reasons?: Partial<Translated<string>> | undefined}

/** What has to be said below lines: where their scale begins, why they end, and what their dots are. */
export function notesOn(lines: readonly Line[], data: ChartData, language: Language): ChartNote[] {
  const texts = textsIn(language)
  const gaps = lines.flatMap((line) => line.gaps)
  const isDashed = lines.some(({segments}) => segments.some((segment) => segment.isDashed))
  const isApart = (data.kind === 'series' && lines.length > 1) || gaps.some(({why}) => why === 'bound')
  const breaks = gaps.filter(({why}) => why === 'break').map(({to}) => to)
  return [
    ...(data.isCut ? [{text: texts.cutScale(scaleStart(data, language))}] : []),
    ...(isDashed ? [{text: texts.dashed}] : []),
    ...(gaps.some(({why}) => why === 'expected') ? [{text: texts.expectedDots}] : []),
    ...breaks.map((row) => ({
      text: texts.breaks(formatPeriod(row.period, language)),
      reason: row.break ?? '',
      reasons: row.breaks
    })),
    ...(isApart ? [{text: texts.notComparable}] : []),
    ...(data.isPart ? [{text: texts.otherPeriods}] : [])
  ]
}
