import type {Observation} from '@collate/statistics'
import type {Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import {nameOf} from './chart-words.ts'

/** A row of bars or dots; `heading` begins the rows of a category that several are asked about. */
export type BarRow = {heading?: string; name: string; observation: Observation}

/** Rows of a chart: where a category has values of several populations, they stand together below its name. */
export function barRowsOf(data: ChartData, language: Language): BarRow[] {
  const {kind, observations} = data
  const isGrouped =
    kind !== 'ranking' &&
    new Set(observations.map(({category}) => category)).size > 1 &&
    new Set(observations.map(({population}) => population)).size > 1
  return observations.map((observation, index) => {
    const {category, population} = observation
    if (!isGrouped) return {name: nameOf(observation, language, data), observation}
    const isFirst = observations[index - 1]?.category !== category
    return {
      ...(isFirst && category && {heading: category.label[language]}),
      name: population.label[language],
      observation
    }
  })
}
