import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import {keptFile} from '../pictures/kept-file.ts'
import type {ChartFileProps} from './chart-files.ts'
import {drawChart} from './draw-chart.ts'
import {titleOfChart} from './chart-words.ts'
import {chartData} from './load-chart.ts'

/** Changes when the same chart would be drawn otherwise. */
const version = 5

/** The chart of an edition: which it is, and where that stands. */
type OwnChart = {edition: Pick<ChartFileProps['edition'], 'language' | 'slug'>; call: ChartFileProps['call']}

/** Draw a chart of an edition, or take it from the build before. */
export async function keptChart({edition, call}: OwnChart): Promise<string> {
  const {language, slug} = edition
  const data = await chartData(call.of, call.kind)
  const title = titleOfChart(call, data, language)
  const address = absoluteAddress(editionPath(slug, language))
  const shown = {data, title, language, address}
  const bytes = await keptFile('charts', 'svg', [version, told(data), title, language, address], async () =>
    Buffer.from(await drawChart(shown))
  )
  return Buffer.from(bytes).toString('utf8')
}

/** What of the data decides the drawing: rows know their tables, which are long. */
function told({observations, ...rest}: Awaited<ReturnType<typeof chartData>>): unknown {
  const rows = observations.map(
    ({indicator, population, category, source, when: _when, versions: _versions, ...own}) => ({
      ...own,
      labels: [
        indicator.label,
        population.label,
        category?.label,
        source.title,
        source.titles,
        source.publisher,
        source.publishers
      ]
    })
  )
  return {kind: rest.kind, least: rest.least, most: rest.most, isPart: rest.isPart, rows}
}

/** How large the drawing of a chart is, in pixels. */
export async function sizeOfChart(chart: OwnChart): Promise<{width: number; height: number}> {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await keptChart(chart)) ?? []
  return {width: Number(width), height: Number(height)}
}
