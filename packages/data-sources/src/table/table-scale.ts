import {magnitudesIn, parseUnit} from '@collate/statistics/model'
import {SourceFault} from '../source-fault.ts'

/** What the values of a column count in, and the text that says so. */
export type TableScale = {power: number; words: string}

/**
 * Find whether a column counts in thousands or more: its own head says so before
 * a line above the table does.
 *
 * Shares, indices and the like never do.
 *
 * @param path - what stands above the column
 * @param titles - what stands above the table
 * @param unit - of the indicator
 * @throws {SourceFault} where several magnitudes are named, or the unit holds one itself
 */
export function columnScale(
  path: readonly string[],
  titles: readonly string[],
  unit: string
): TableScale | undefined {
  const sort = parseUnit(unit)?.sort
  if (!(sort === 'count' || sort === 'currency' || sort === 'measure')) return undefined
  // Of 万人次、亿元 only one can be meant of money, and only the other of people.
  const ofSort = (texts: readonly string[]) => {
    const all = scalesIn(texts)
    const fitting = all.filter((d) => d.isMoney === (sort === 'currency'))
    return sort === 'currency' && fitting.length === 0 ? all : fitting
  }
  const found = [path, titles].map(ofSort).find((d) => d.length > 0) ?? []
  const [scale, ...more] = found
  if (!scale) return undefined
  const isOpen = more.some((d) => d.power !== scale.power) || (sort === 'measure' && hasPrefix(unit))
  if (isOpen) throw new SourceFault('open-scale', found.map((d) => `\`${d.words}\``).join(', '), unit)
  return scale
}

/** What stands above a column and says the magnitude that was given; `''` where nothing does. */
export function scaleWords(path: readonly string[], titles: readonly string[], power: number): string {
  return scalesIn([...path, ...titles]).find((d) => d.power === power)?.words ?? ''
}

function scalesIn(texts: readonly string[]): Array<TableScale & {isMoney: boolean}> {
  return texts.flatMap((words) => magnitudesIn(words).map((d) => ({...d, words})))
}

/** kW, GWh, kt: a power of ten stands in the unit. */
function hasPrefix(unit: string): boolean {
  return /^[kMGT][A-Za-z]/.test(unit)
}
