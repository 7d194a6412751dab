import {isCitation, readCitation} from '@collate/statistics/model'
import {loadPackages} from '../data/data-package.ts'
import {chartOf, type ChartData} from './chart-data.ts'

/**
 * Choose what a chart shows.
 *
 * @param of - citation of an indicator, with pins where a part of it is shown
 * @param kind - default: a series over time, or bars where there are categories
 */
export async function chartData(of: string, kind?: string): Promise<ChartData> {
  const cited = readCitation(of)
  if (!isCitation(cited)) throw new Error(`A chart shows \`${of}\`, which is no citation`)
  const data = (await loadPackages()).find(({name}) => name === cited.package)
  const indicator = data?.indicators.get(cited.indicator)
  if (!data || !indicator) throw new Error(`A chart shows \`${of}\`, which no data package has`)
  const all = data.observations.filter((observation) => observation.indicator === indicator)
  return chartOf(indicator, all, {...cited, kind}, of)
}
