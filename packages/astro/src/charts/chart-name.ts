import {slugOf} from '../lists/slug.ts'
import type {ChartCall} from './chart-styles.ts'

/**
 * Name of the files of a chart beside its article, without their ending: what is
 * shown decides it, and not its place in the text.
 *
 * @example
 * chartName({of: 'cncf-annual-survey/project-production@2025', kind: 'ranking'})
 * // => 'chart-project-production-2025-ranking'
 */
export function chartName({of, kind}: ChartCall): string {
  const cited = of.slice(of.indexOf('/') + 1)
  return ['chart', slugOf(cited), kind].filter(Boolean).join('-')
}
