import type {Palette} from './palette.ts'
import {setText} from './set-text.ts'

/** A statistic that a drawing states: values are decimal text. */
export type Figure =
  | {kind: 'share'; value: string}
  | {kind: 'change'; from: {value: string; period: string}; to: {value: string; period: string}}
  | {kind: 'none'}

/**
 * State a quantity as a drawing within a square.
 *
 * A share is as many of a hundred cells, filled from the bottom like a level; a
 * change is two bars of their true heights, on a field that is a hundred high.
 *
 * @param side - pixels
 * @param height - pixels that there are for lines, which state no quantity
 */
export async function drawFigure(
  figure: Figure,
  side: number,
  palette: Palette,
  height = side
): Promise<string> {
  if (figure.kind === 'share') return drawCells(Number(figure.value), side, palette)
  if (figure.kind === 'change') return drawBars(figure, side, palette)
  return drawColumns(side, palette, height)
}

function drawCells(value: number, side: number, palette: Palette): string {
  const pitch = side / 9.84
  const size = pitch * 0.84
  const cells: string[] = []
  for (let index = 0; index < 100; index++) {
    const x = (index % 10) * pitch
    const y = (9 - Math.floor(index / 10)) * pitch
    const part = Math.max(0, Math.min(1, value - index))
    if (part < 1) cells.push(rectangle(x, y, size, size, palette.empty))
    if (part > 0) cells.push(rectangle(x, y, size * part, size, palette.filled))
  }
  return cells.join('')
}

async function drawBars(figure: Figure & {kind: 'change'}, side: number, palette: Palette): Promise<string> {
  const label = side * 0.09
  const field = side - label * 1.6
  const width = side * 0.36
  const bars = [figure.from, figure.to].map(async ({value, period}, index) => {
    const x = side * 0.06 + index * side * 0.52
    const height = (field * Math.max(0, Math.min(100, Number(value)))) / 100
    const text = {language: 'en', size: label, width: side, fill: palette.paper} as const
    const figures = await setText({...text, text: `${value}%`, weight: 700})
    const year = await setText({...text, text: period, weight: 400})
    return [
      rectangle(x, 0, width, field, palette.empty),
      rectangle(x, field - height, width, height, palette.filled),
      place(figures.svg, x + (width - figures.width) / 2, field - height - label * 1.3),
      place(year.svg, x + (width - year.width) / 2, field + label * 0.4)
    ].join('')
  })
  return (await Promise.all(bars)).join('')
}

/** How much of its width each line fills; where a paragraph ends, a line is left out.  A telephone shows ten of them, and cuts none. */
const column = [1, 0.86, 0.94, 0.6, 0, 1, 0.9, 0.72, 0.97, 0.55, 0, 1, 0.66]

/** Two columns of lines, as of a text in two languages: for an article without a figure. */
function drawColumns(side: number, palette: Palette, height: number): string {
  const pitch = side / 8
  const lines = column.slice(0, Math.floor(height / pitch))
  return [0, side * 0.54]
    .flatMap((x, at) =>
      lines.map((part, index) =>
        rectangle(
          x,
          index * pitch,
          side * 0.46 * part,
          pitch * 0.36,
          at === 0 ? palette.filled : palette.empty
        )
      )
    )
    .join('')
}

/** Move a drawing. */
export function place(svg: string, x: number, y: number): string {
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  const numbers = [x, y, width, height].map((number) => number.toFixed(1))
  return `<rect x="${numbers[0]}" y="${numbers[1]}" width="${numbers[2]}" height="${numbers[3]}" fill="${fill}"/>`
}
