import {svgToPng} from '@collate/covers'
import type {APIRoute} from 'astro'
import {chartPaths, type ChartFileProps} from '../../../charts/chart-files.ts'
import {keptChart} from '../../../charts/kept-chart.ts'
import {keptFile} from '../../../pictures/kept-file.ts'

export const getStaticPaths = chartPaths

export const GET: APIRoute<ChartFileProps> = async ({props}) => {
  const svg = await keptChart(props)
  const bytes = await keptFile('charts', 'png', svg, () => svgToPng(svg))
  return new Response(Uint8Array.from(bytes), {headers: {'content-type': 'image/png'}})
}
