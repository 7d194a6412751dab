import type {Indicator} from '@collate/statistics'

/** Ends of a scale; `isCut` where it begins above zero. */
export type ChartScale = {least: number; most: number; isCut: boolean}

/**
 * The scale of a chart: from zero, and for shares to their whole, or wider where
 * values are.  Lines through amounts that lie close together begin at a round
 * number below the lowest one.
 *
 * Reasoning: a bar says by its length how much, so it begins at zero; a line says
 * how something changes, and drawn from zero a life that grows by three years is flat.
 *
 * @param values - with the ends of ranges
 */
export function scaleOf(values: readonly number[], indicator: Indicator, isLine: boolean): ChartScale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (isLine && !isShare(indicator) && high > low && low > high / 2)
    return {least: roundBelow(low - 0.4 * (high - low), high - low), most: high, isCut: true}
  const whole = isShare(indicator) ? 100 : 0
  return {least: Math.min(0, low), most: Math.max(whole, high) || 1, isCut: false}
}

/** Whether values are parts of a whole that a chart shows: shares of somebody, and no rates or growths. */
export function isShare({unit, base}: Pick<Indicator, 'unit' | 'base'>): boolean {
  return unit === 'percent' && base === 'named'
}

/** With no more digits than the step has that `span` is counted in: 76 below 76.7 for a span of 3. */
function roundBelow(value: number, span: number): number {
  const power = Math.floor(Math.log10(span))
  const rounded = Math.floor(value / 10 ** power) * 10 ** power
  return Number(rounded.toFixed(Math.max(0, -power)))
}
