import type {Language} from '../texts/text.ts'
import type {ChartData, ChartKind} from './chart-data.ts'
import {plotMultiples} from './plot-multiples.ts'
import {plotSlope} from './plot-slope.ts'
import {plotStacked} from './plot-stacked.ts'
import type {Plot, Room} from './plot.ts'

type Plotter = (data: ChartData, language: Language, room: Room) => Plot

const plotters: Partial<Record<ChartKind, Plotter>> = {
  slope: plotSlope,
  multiples: plotMultiples,
  stacked: plotStacked
}

/** What is drawn of a chart that is laid out mark by mark; nothing of the other kinds. */
export function plotterOf({kind}: Pick<ChartData, 'kind'>): Plotter | undefined {
  return plotters[kind]
}
