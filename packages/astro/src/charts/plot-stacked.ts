import type {Observation} from '@collate/statistics'
import {formatPeriod, formatSize} from '../texts/format.ts'
import type {Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import {columnOf, narrowest, widthOf, wrapName} from './labels.ts'
import {linesOfText, type PlotMark, type Plot, type Room} from './plot.ts'
import {spreadLabels} from './series.ts'

/** Pixels of paper between two parts. */
const seam = 1.5

/**
 * Parts of one whole, a column for each wave and each population.  Dark and light
 * parts take turns, so that no colour has to be told from another; what the values
 * leave of a hundred stays empty.
 *
 * @throws where the values are no parts of one whole
 */
export function plotStacked(data: ChartData, language: Language, room: Room): Plot {
  const {choices, unit, id, package: of} = data.indicator
  if (choices !== 'single' || unit !== 'percent')
    throw new Error(
      `A chart stacks \`${of}/${id}\`, whose values are no parts of one whole: that has the unit \`percent\` and \`single\` choices`
    )
  const leading = room.letter * 1.3
  const order = [...data.indicator.categories.values()]
  const placeOf = ({category}: Observation) => (category ? order.indexOf(category) : -1)
  const inOrder = data.observations.toSorted((left, right) => placeOf(left) - placeOf(right))
  const columns = data.observations.flatMap((row, index, all) =>
    all.findIndex((other) => columnName(other) === columnName(row)) === index
      ? [inOrder.filter((other) => columnName(other) === columnName(row))]
      : []
  )
  const names = columnOf(
    columns.at(-1)!.map((row) => ({
      name: row.category?.label[language] ?? '',
      value: formatSize(row, language)
    })),
    (room.letter * narrowest) / room.width
  )
  const tallest = Math.max(...names.labels.map(({length}) => length)) * leading + room.letter * 0.3
  const slot = (names.left - 3) / columns.length
  const top = room.letter * 0.5
  const bottom = top + Math.max(room.letter * 17, names.labels.length * tallest)
  const marks: PlotMark[] = []
  for (const [index, rows] of columns.entries()) {
    const place = {x: index * slot, width: index === columns.length - 1 ? slot : slot * 0.8}
    marks.push(...markParts(rows, place))
    const about = columnLabel(rows[0]!, (slot * room.width) / 100 / room.letter)
    const below = {x: place.x, y: bottom + leading * 1.1, anchor: 'start', look: 'when'} as const
    marks.push(...linesOfText(about, below, leading))
  }
  const middles = partsOf(columns.at(-1)!).map(({y, height}) => y + height / 2 + room.letter * 0.35)
  const places = spreadLabels(middles, tallest)
  for (const [index, lines] of names.labels.entries())
    marks.push(
      ...linesOfText(lines, {x: names.left, y: places[index]!, anchor: 'start', look: 'name'}, leading)
    )
  const deepest = Math.max(0, ...marks.map((mark) => (mark.shape === 'text' ? mark.y : 0)))
  return {height: deepest + leading / 2, marks}

  /** When it was, and of whom, as far as that differs; a time stands on one line. */
  function columnLabel({period, population}: Observation, letters: number): string[] {
    const isOne = (key: (row: Observation) => unknown) => new Set(data.observations.map(key)).size === 1
    const isSaid = isOne((row) => row.period) && columns.length > 1
    return [
      ...(isSaid ? [] : [formatPeriod(period, language)]),
      ...(isOne((row) => row.population) ? [] : wrapName(population.label[language], letters))
    ]
  }

  /** Where the parts of a column stand, the first one on top. */
  function partsOf(rows: readonly Observation[]): Array<{y: number; height: number}> {
    const total = Math.max(
      100,
      rows.reduce((sum, {value}) => sum + Number(value), 0)
    )
    let y = top
    return rows.map(({value}) => {
      const height = (Number(value) / total) * (bottom - top)
      y += height
      return {y: y - height, height}
    })
  }

  function markParts(rows: readonly Observation[], {x, width}: {x: number; width: number}): PlotMark[] {
    return partsOf(rows).flatMap(({y, height}, index): PlotMark[] => {
      const isDark = placeOf(rows[index]!) % 2 === 0
      const text = formatSize(rows[index]!, language)
      const isFit = height > leading && widthOf(text) * room.letter < (width * room.width) / 100
      const part: PlotMark = {shape: 'part', x, y, width, height: Math.max(seam, height - seam), isDark}
      if (!isFit) return [part]
      const inside = {x: x + width / 2, y: y + height / 2 + room.letter * 0.35, anchor: 'middle'} as const
      return [part, {shape: 'text', text, look: isDark ? 'number on' : 'number', ...inside}]
    })
  }
}

function columnName({period, population}: Observation): string {
  return `${period} ${population.id}`
}
