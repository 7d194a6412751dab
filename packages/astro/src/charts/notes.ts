import {formatPeriod, formatSize} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import type {Line} from './series.ts'

/** Where a scale begins, written as its values are. */
export function scaleStart({observations, least}: ChartData, language: Language): string {
  const {upper: _end, margin: _room, ...some} = observations[0]!
  return formatSize({...some, value: String(least), comparison: '='}, language)
}

/** What has to be said below a series, one line each: why lines end, and what its dots are. */
export function notesOn(lines: readonly Line[], data: ChartData, language: Language): string[] {
  const texts = textsIn(language)
  const gaps = lines.flatMap((line) => line.gaps)
  const isDashed = lines.some(({segments}) => segments.some((segment) => segment.isDashed))
  const isApart = lines.length > 1 || gaps.some(({why}) => why === 'bound')
  return [
    ...(data.isCut ? [texts.cutScale(scaleStart(data, language))] : []),
    ...(isDashed ? [texts.dashed] : []),
    ...(gaps.some(({why}) => why === 'expected') ? [texts.expectedDots] : []),
    ...gaps
      .filter(({why}) => why === 'break')
      .map(({to}) => `${texts.breaks(formatPeriod(to.period, language))}${to.break}`),
    ...(isApart ? [texts.notComparable] : []),
    ...(data.isPart ? [texts.otherPeriods] : [])
  ]
}
