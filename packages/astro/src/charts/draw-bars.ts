import type {Observation} from '@collate/statistics'
import {isFact} from '@collate/statistics/model'
import {formatKind, formatSize} from '../texts/format.ts'
import {textsIn} from '../texts/text.ts'
import {barRowsOf} from './bar-rows.ts'
import {endsOf, type ChartData} from './chart-data.ts'
import {across, chartMargin, draw, drawDot, innerWidth, writeWords, type Drawing} from './drawing.ts'
import {isOpenDot} from './series.ts'

const rowHeight = 74
const headingHeight = 46

/** Draw bars, or dots, below each other, each with its name and value above it; returns where they end. */
export async function drawBars(drawing: Drawing, data: ChartData, top: number): Promise<number> {
  const {language} = drawing
  let y = top
  for (const {heading, name, observation} of barRowsOf(data, language)) {
    if (heading) {
      await writeWords(drawing, {text: heading, size: 25, weight: 700, x: chartMargin, y, lines: 1})
      y += headingHeight
    }
    const kind = isFact(observation) ? '' : textsIn(language).brackets(formatKind(observation, language))
    const text = `${name}${kind}`
    await writeWords(drawing, {text, size: 25, x: chartMargin, y, width: innerWidth - 240, lines: 1})
    await writeWords(drawing, {
      text: formatSize(observation, language),
      size: 27,
      weight: 700,
      x: chartMargin + innerWidth,
      y,
      anchor: 'end'
    })
    const drawRow = data.kind === 'dots' ? drawInterval : drawBar
    drawRow(drawing, data, observation, y + 38)
    y += rowHeight
  }
  return y
}

function drawBar(drawing: Drawing, {least, most}: ChartData, {value}: Observation, y: number): void {
  const {tint, accent} = drawing.colours
  const share = (amount: number) => (amount / (most - least)) * innerWidth
  const zero = chartMargin + share(-least)
  const length = share(Number(value))
  draw(drawing, 'rect', {x: chartMargin, y, width: innerWidth, height: 16, fill: tint})
  const bar = {x: Math.min(zero, zero + length), y, width: Math.abs(length), height: 16}
  draw(drawing, 'rect', {...bar, fill: accent})
}

/** A dot, and the line of what its margin leaves room for. */
function drawInterval(
  drawing: Drawing,
  {least, most}: ChartData,
  observation: Observation,
  top: number
): void {
  const {ink, accent} = drawing.colours
  const y = top + 8
  const place = (amount: number) => across(((amount - least) / (most - least)) * 100)
  const [low, high] = endsOf(observation)
  draw(drawing, 'line', {x1: across(0), x2: across(100), y1: y, y2: y, stroke: ink, 'stroke-width': 1})
  if (low < high)
    draw(drawing, 'line', {x1: place(low), x2: place(high), y1: y, y2: y, stroke: accent, 'stroke-width': 6})
  drawDot(drawing, {x: place(Number(observation.value)), y, isOpen: isOpenDot(observation)})
}
