import {editionPaths, type EditionProps} from '../articles/edition-paths.ts'
import {chartName} from './chart-name.ts'
import type {ChartCall} from './chart-styles.ts'

/** What a file of a chart is given. */
export type ChartFileProps = EditionProps & {call: ChartCall}

/** Paths of the charts of all editions, `/<language>/<slug>/<chart>.svg`; two that show the same share one. */
export async function chartPaths() {
  const editions = await editionPaths()
  return editions.flatMap(({params, props, cacheKey}) => {
    const calls = new Map(props.edition.charts.map((call) => [chartName(call), call]))
    return [...calls].map(([chart, call]) => ({
      params: {...params, chart},
      props: {...props, call} satisfies ChartFileProps,
      cacheKey
    }))
  })
}
