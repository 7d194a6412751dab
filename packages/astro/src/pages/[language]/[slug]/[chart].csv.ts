import type {APIRoute} from 'astro'
import {chartPaths, type ChartFileProps} from '../../../charts/chart-files.ts'
import {chartTable} from '../../../charts/chart-table.ts'
import {chartData} from '../../../charts/load-chart.ts'

export const getStaticPaths = chartPaths

export const GET: APIRoute<ChartFileProps> = async ({props: {edition, call}}) =>
  new Response(chartTable(await chartData(call.of, call.kind), edition.language), {
    headers: {'content-type': 'text/csv; charset=utf-8'}
  })
