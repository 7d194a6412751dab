import {formatPeriod, formatSize} from '../texts/format.ts'
import type {Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import {lineName} from './chart-words.ts'
import {columnOf, narrowest, widthOf} from './labels.ts'
import {shareOf, linesOfText, type PlotMark, type Plot, type Room} from './plot.ts'
import {isOpenDot, layOut, spreadLabels, type Frame, type Line} from './series.ts'

/**
 * What changed from the first wave to the last: a line for each group, its values at
 * both ends, its name behind the last.  Where a base changed between them no
 * line leads from one to the other.
 */
export function plotSlope(data: ChartData, language: Language, room: Room): Plot {
  const leading = room.letter * 1.3
  const value = (line: Line, at: 0 | -1) => formatSize(line.points.at(at)!.observation, language)
  const waves = [data.observations[0]!, data.observations.at(-1)!]
  const has = (line: Line, at: 0 | -1) =>
    line.points.at(at)!.observation.when.first === waves.at(at)!.when.first
  // What ends before the last wave has no name there; its values stand in the table.
  const laidOut = (frame: Frame) => layOut(data, frame).filter((line) => has(line, -1))
  const first = laidOut({top: 0, bottom: 1, left: 0, right: 100})
  const ends = first.map((line) => {
    const {observation} = line.points.at(-1)!
    return {name: lineName(observation, language, data), value: value(line, -1)}
  })
  const column = columnOf(ends, (room.letter * narrowest) / room.width, 0.4)
  const tallest = Math.max(...column.labels.map(({length}) => length)) * leading + room.letter * 0.3
  const widest = Math.max(...first.map((line) => widthOf(value(line, 0))))
  const frame = {
    top: 2 * leading,
    bottom: 2 * leading + Math.max(room.letter * 13, first.length * tallest),
    left: shareOf(widest + 0.5, room),
    right: column.left - 3
  }
  const lines = laidOut(frame)
  const heights = (at: 0 | -1) => lines.map(({points}) => points.at(at)!.y + room.letter * 0.35)
  const left = spreadLabels(heights(0), leading)
  const right = spreadLabels(heights(-1), tallest)
  const times = waves.map(({period}) => formatPeriod(period, language))
  const marks = [...markWaves(times, {...frame, names: column.left}, room), ...lines.flatMap(markLine)]
  for (const [index, line] of lines.entries()) {
    if (has(line, 0))
      marks.push({
        shape: 'text',
        x: frame.left - 2,
        y: left[index]!,
        text: value(line, 0),
        anchor: 'end',
        look: 'number'
      })
    const beside = {x: column.left, y: right[index]!, anchor: 'start', look: 'name'} as const
    marks.push(...linesOfText(column.labels[index]!, beside, leading))
  }
  const lowest = Math.max(frame.bottom, ...right.map((y) => y + tallest - leading))
  return {height: lowest + leading / 2, marks}

  function markLine(line: Line): PlotMark[] {
    const shown = ([0, -1] as const).filter((at) => has(line, at)).map((at) => line.points.at(at)!)
    const dots = shown.map(({x, y, observation}): PlotMark => ({
      shape: 'dot',
      x,
      y,
      isOpen: isOpenDot(observation)
    }))
    const [from, to] = shown
    if (!from || !to || line.gaps.length > 0) return dots
    const look = line.segments.some(({isDashed}) => isDashed) ? 'line dashed' : 'line'
    return [{shape: 'line', x: [from.x, to.x], y: [from.y, to.y], look}, ...dots]
  }
}

/** The two waves: a line down from the time of each. */
function markWaves(times: string[], frame: Frame & {names: number}, room: Room): PlotMark[] {
  const leading = room.letter * 1.3
  const [before = 0, after = 0] = times.map((time) => shareOf(widthOf(time), room))
  const places = [Math.max(0, frame.left - 2 - before), Math.min(frame.names, 100 - after)]
  return [frame.left, frame.right].flatMap((x, index): PlotMark[] => [
    {shape: 'line', x: [x, x], y: [frame.top - leading / 2, frame.bottom], look: 'axis whole'},
    {shape: 'text', x: places[index]!, y: leading, text: times[index]!, anchor: 'start', look: 'when'}
  ])
}
