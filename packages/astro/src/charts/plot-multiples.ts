import {formatPeriod, formatSize} from '../texts/format.ts'
import type {Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import {lineName} from './chart-words.ts'
import {wrapName} from './labels.ts'
import {linesOfText, type PlotMark, type Plot, type Room} from './plot.ts'
import {heightOf, isOpenDot, joinableGroup, layOut, type Frame} from './series.ts'

/** Percent of the width between two small charts. */
const gutter = 6

/**
 * A small chart for each group, all with the same scales: so that many lines can be
 * compared which would lie on each other in one chart.
 */
export function plotMultiples(data: ChartData, language: Language, room: Room): Plot {
  const {letter, columns, width} = room
  const leading = letter * 1.3
  const groups = [...Map.groupBy(data.observations, joinableGroup).values()]
  const wide = (100 - gutter * (columns - 1)) / columns
  const names = groups.map((rows) =>
    wrapName(lineName(rows.at(-1)!, language, data), (wide * width) / 100 / letter)
  )
  const head = Math.max(...names.map(({length}) => length)) * leading + 2 * leading
  const high = head + letter * 6 + 2.4 * leading
  const panels = groups.map((rows, index): PlotMark[] => {
    const left = (index % columns) * (wide + gutter)
    const top = Math.floor(index / columns) * high
    // A dot at the edge of its chart would stand in the next one.
    const frame = {top: top + head, bottom: top + head + letter * 6, left: left + 2, right: left + wide - 2}
    const last = rows.at(-1)!
    const times = [rows[0]!, ...(rows.length > 1 ? [last] : [])]
    return [
      ...linesOfText(names[index]!, {x: left, y: top + leading, anchor: 'start', look: 'name'}, leading),
      {
        shape: 'text',
        x: left,
        y: top + leading * (1 + names[index]!.length),
        text: formatSize(last, language),
        anchor: 'start',
        look: 'number'
      },
      ...linesIn(data, frame, {left, wide}, index),
      ...times.map(({period}, at): PlotMark => ({
        shape: 'text',
        x: at === 0 ? left : left + wide,
        y: frame.bottom + leading * 1.2,
        text: formatPeriod(period, language),
        anchor: at === 0 ? 'start' : 'end',
        look: 'when'
      }))
    ]
  })
  return {height: Math.ceil(groups.length / columns) * high, marks: panels.flat()}
}

function linesIn(
  data: ChartData,
  frame: Frame,
  {left, wide}: {left: number; wide: number},
  index: number
): PlotMark[] {
  const {points, segments} = layOut(data, frame)[index]!
  const zero = heightOf(Math.max(0, data.least), data, frame)
  return [
    {
      shape: 'line',
      x: [left, left + wide],
      y: [zero, zero],
      look: data.isCut ? 'axis whole' : 'axis'
    },
    ...segments.map(({from, to, isDashed}): PlotMark => ({
      shape: 'line',
      x: [from.x, to.x],
      y: [from.y, to.y],
      look: isDashed ? 'line dashed' : 'line'
    })),
    ...points.flatMap(({x, y, ends, observation}): PlotMark[] => {
      const dot: PlotMark = {shape: 'dot', x, y, isOpen: isOpenDot(observation)}
      return ends ? [{shape: 'line', x: [x, x], y: ends, look: 'line'}, dot] : [dot]
    })
  ]
}
