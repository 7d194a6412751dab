import {isFact} from '@collate/statistics/model'
import {formatKind, formatSize} from '../texts/format.ts'
import {textsIn} from '../texts/text.ts'
import {nameOf, type ChartData} from './chart-data.ts'
import {chartMargin, draw, innerWidth, writeWords, type Drawing} from './drawing.ts'

const rowHeight = 74

/** Draw bars below each other, each with its name and value above it; returns where they end. */
export async function drawBars(drawing: Drawing, data: ChartData, top: number): Promise<number> {
  const {colours, language} = drawing
  const share = (value: number) => (value / (data.most - data.least)) * innerWidth
  const zero = chartMargin + share(-data.least)
  for (const [index, observation] of data.observations.entries()) {
    const y = top + index * rowHeight
    const kind = isFact(observation) ? '' : textsIn(language).brackets(formatKind(observation, language))
    const length = share(Number(observation.value))
    const name = `${nameOf(observation, language, data)}${kind}`
    await writeWords(drawing, {text: name, size: 25, x: chartMargin, y, width: innerWidth - 240, lines: 1})
    await writeWords(drawing, {
      text: formatSize(observation, language),
      size: 27,
      weight: 700,
      x: chartMargin + innerWidth,
      y,
      anchor: 'end'
    })
    draw(drawing, 'rect', {x: chartMargin, y: y + 38, width: innerWidth, height: 16, fill: colours.tint})
    draw(drawing, 'rect', {
      x: Math.min(zero, zero + length),
      y: y + 38,
      width: Math.abs(length),
      height: 16,
      fill: colours.accent
    })
  }
  return top + data.observations.length * rowHeight
}
