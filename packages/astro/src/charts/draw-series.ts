import type {Observation} from '@collate/statistics'
import {asksForSize} from '../facts/description.ts'
import {formatNumber, formatPeriod, formatSize} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import {nameOf, publishedValue} from './chart-words.ts'
import {across, chartMargin, draw, drawDot, innerWidth, writeWords, type Drawing} from './drawing.ts'
import {isBelow, leanOf, narrowest, placeLabels, widthOf, type Label} from './labels.ts'
import {isShare} from './scale.ts'
import {heightOf, isOpenDot, spreadLabels, type Frame, type Line} from './series.ts'

/** Pixels of the letters. */
const sizes = {value: 30, period: 24, remark: 20, name: 23}

/** Where a series stands in its drawing. */
export function seriesFrame(top: number, groups: number): Frame {
  const height = Math.max(360, groups * 34)
  return {top: top + 50, bottom: top + 50 + height, left: 4, right: groups > 1 ? 66 : 94}
}

/** Draw a series that was laid out; returns where it ends. */
export async function drawSeries(
  drawing: Drawing,
  data: ChartData,
  frame: Frame,
  lines: Line[]
): Promise<number> {
  const {colours} = drawing
  const zero = heightOf(Math.max(0, data.least), data, frame)
  const whole = {x1: chartMargin, x2: chartMargin + innerWidth}
  draw(drawing, 'line', {
    ...whole,
    y1: zero,
    y2: zero,
    stroke: colours.ink,
    'stroke-width': 1.5,
    ...(data.isCut && {'stroke-dasharray': '2 6'})
  })
  if (isShare(data.indicator) && data.most === 100) {
    draw(drawing, 'line', {
      ...whole,
      y1: frame.top,
      y2: frame.top,
      stroke: colours.ink,
      'stroke-dasharray': '2 6'
    })
    await writeWords(drawing, {
      text: '100%',
      size: sizes.remark,
      x: whole.x2,
      y: frame.top - 28,
      anchor: 'end'
    })
  }
  for (const {segments} of lines)
    for (const {from, to, isDashed} of segments)
      draw(drawing, 'line', {
        x1: across(from.x),
        y1: from.y,
        x2: across(to.x),
        y2: to.y,
        stroke: colours.accent,
        'stroke-width': 4,
        ...(isDashed && {'stroke-dasharray': '8 10'})
      })
  for (const {points} of lines) for (const point of points) drawPoint(drawing, point)
  await (lines.length > 1 ? nameLines(drawing, data, frame, lines) : writeValues(drawing, lines[0]!, frame))
  return writePeriods(drawing, data, frame, lines)
}

function drawPoint(drawing: Drawing, {x, y, ends, observation}: Line['points'][number]): void {
  if (ends)
    draw(drawing, 'line', {
      x1: across(x),
      y1: ends[0],
      x2: across(x),
      y2: ends[1],
      stroke: drawing.colours.accent,
      'stroke-width': 4
    })
  drawDot(drawing, {x: across(x), y, isOpen: isOpenDot(observation)})
}

async function nameLines(drawing: Drawing, data: ChartData, frame: Frame, lines: Line[]): Promise<void> {
  const {language} = drawing
  const last = lines.map(({points}) => points.at(-1)!)
  const heights = spreadLabels(
    last.map(({y}) => y - sizes.name / 2),
    sizes.name * 1.3
  )
  const x = across(frame.right + 2)
  for (const [index, {observation}] of last.entries())
    await writeWords(drawing, {
      text: `${nameOf(observation, language, data)} ${publishedValue(observation, language)}`,
      size: sizes.name,
      x,
      y: heights[index]!,
      width: chartMargin + innerWidth - x,
      lines: 1
    })
}

async function writeValues(drawing: Drawing, {points, segments}: Line, frame: Frame): Promise<void> {
  const texts = points.map(({observation}) => formatSize(observation, drawing.language))
  const leans = texts.map((text, at) => leanOf(points, at, widthOf(text) * sizes.value, innerWidth))
  const labels = labelsAt(
    points.map(({x}) => x),
    texts,
    sizes.value,
    {leans}
  )
  for (const [index, point] of points.entries()) {
    const {y, ends} = point
    const below = isBelow(point, segments, frame.bottom)
    if (labels[index]!.hasRoom)
      await writeWords(drawing, {
        ...placeOf(labels[index]!),
        size: sizes.value,
        weight: 700,
        y: below ? (ends?.[0] ?? y) + 18 : (ends?.[1] ?? y) - 52
      })
  }
}

/** Below the axis: when each wave was, and how many were asked. */
async function writePeriods(drawing: Drawing, data: ChartData, frame: Frame, lines: Line[]): Promise<number> {
  const {language} = drawing
  const waves = [...new Map(lines.flatMap(({points}) => points).map((d) => [d.x, d.observation]))]
  const names = waves.map(([, {period}]) => textsIn(language).shortPeriod(formatPeriod(period, language)))
  const labels = labelsAt(
    waves.map(([x]) => x),
    names,
    sizes.period
  )
  const axis = Math.max(frame.bottom, heightOf(Math.max(0, data.least), data, frame))
  for (const [index, [, observation]] of waves.entries()) {
    if (!labels[index]!.hasRoom) continue
    const place = placeOf(labels[index]!)
    await writeWords(drawing, {...place, size: sizes.period, y: axis + 16})
    const remark = lines.length === 1 ? remarkOn(observation, language) : ''
    if (remark) await writeWords(drawing, {...place, text: remark, size: sizes.remark, y: axis + 50})
  }
  return axis + (lines.length === 1 ? 92 : 62)
}

/** What kind of number it is, else of how many. */
function remarkOn(observation: Observation, language: Language): string {
  const {expected, sizeUnknown} = textsIn(language)
  const {status} = observation
  if (status === 'forecast' || status === 'target') return expected[status]
  const size = observation.n ?? observation.population.size
  if (size) return `n = ${formatNumber(String(size), language)}`
  return asksForSize(observation) ? sizeUnknown : ''
}

/** Labels have the room that this drawing gives them. */
function labelsAt(
  places: readonly number[],
  texts: readonly string[],
  size: number,
  placing: Parameters<typeof placeLabels>[3] = {}
): Label[] {
  return placeLabels(places, texts, (size * narrowest) / innerWidth, placing)
}

function placeOf({text, x, anchor}: Label): Pick<Parameters<typeof writeWords>[1], 'text' | 'x' | 'anchor'> {
  return {text, x: across(x), anchor: anchor ?? 'middle'}
}
