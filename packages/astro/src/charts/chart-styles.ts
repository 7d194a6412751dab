import {isOverTime} from './chart-data.ts'
import {plotterOf} from './plot-chart.ts'
import bars from '../styles/bars.css?inline'
import chart from '../styles/chart.css?inline'
import plot from '../styles/plot.css?inline'
import series from '../styles/series.css?inline'
import {chartData} from './load-chart.ts'

/** What a chart is asked to show. */
export type ChartCall = {of: string; kind?: string; title?: string}

/** Style that some charts need: a page carries no more of it. */
export async function chartStyles(calls: readonly ChartCall[]): Promise<string> {
  const kinds = await Promise.all(calls.map(async ({of, kind}) => (await chartData(of, kind)).kind))
  if (kinds.length === 0) return ''
  const drawn = [
    kinds.some(isOverTime) && series,
    kinds.some((kind) => plotterOf({kind})) && plot,
    !kinds.every(isOverTime) && bars
  ]
  return [chart, ...drawn.filter((css) => css !== false)].join('')
}
