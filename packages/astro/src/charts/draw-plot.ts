import {across, chartMargin, draw, drawDot, innerWidth, writeWords, type Drawing} from './drawing.ts'
import type {PlotMark, Plot, PlotText, Room} from './plot.ts'

/** Where marks are laid out in a chart that is taken elsewhere. */
export const drawnRoom: Room = {width: innerWidth, letter: 24, columns: 3}

/** Draw what was laid out, mark by mark; returns where it ends. */
export async function drawPlot(drawing: Drawing, {height, marks}: Plot, top: number): Promise<number> {
  for (const mark of marks) {
    if (mark.shape === 'text') await writeMark(drawing, mark, top)
    else drawMark(drawing, mark, top)
  }
  return top + height
}

function drawMark(drawing: Drawing, mark: Exclude<PlotMark, PlotText>, top: number): void {
  const {ink, accent, tint} = drawing.colours
  switch (mark.shape) {
    case 'line': {
      const isLine = mark.look.startsWith('line')
      const dashes = {'line dashed': '8 10', 'axis whole': '2 6'}[mark.look as string]
      draw(drawing, 'line', {
        x1: across(mark.x[0]),
        y1: top + mark.y[0],
        x2: across(mark.x[1]),
        y2: top + mark.y[1],
        stroke: isLine ? accent : ink,
        'stroke-width': isLine ? 4 : 1.5,
        ...(dashes && {'stroke-dasharray': dashes})
      })
      return
    }
    case 'dot':
      drawDot(drawing, {...mark, x: across(mark.x), y: top + mark.y})
      return
    case 'part':
      draw(drawing, 'rect', {
        x: across(mark.x),
        y: top + mark.y,
        width: across(mark.width) - chartMargin,
        height: mark.height,
        fill: mark.isDark ? accent : tint
      })
  }
}

/** A text hangs from its upper edge here, and stands on its line there. */
async function writeMark(drawing: Drawing, {text, x, y, anchor, look}: PlotText, top: number): Promise<void> {
  const size = look === 'when' ? 21 : 23
  await writeWords(drawing, {
    text,
    size,
    anchor,
    x: across(x),
    y: top + y - size,
    lines: 1,
    ...(look.startsWith('number') && {weight: 700}),
    ...(look === 'number on' && {fill: drawing.colours.paper})
  })
}
