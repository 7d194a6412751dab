import type {APIRoute} from 'astro'
import {chartPaths, type ChartFileProps} from '../../../charts/chart-files.ts'
import {keptChart} from '../../../charts/kept-chart.ts'

export const getStaticPaths = chartPaths

export const GET: APIRoute<ChartFileProps> = async ({props}) =>
  new Response(await keptChart(props), {headers: {'content-type': 'image/svg+xml'}})
