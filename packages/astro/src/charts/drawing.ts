import {setText, type TextBlock} from '@collate/covers'
import type {SchemeColours} from '../styles/colours.ts'
import type {Language} from '../texts/text.ts'

/** Pixels that a drawn chart is wide. */
export const chartWidth = 1200
/** Pixels round what it shows. */
export const chartMargin = 56
/** Pixels that are left for that. */
export const innerWidth = chartWidth - 2 * chartMargin

/** A text of a drawing: where it stands, and which part of it stands there. */
type Words = Pick<TextBlock, 'text' | 'size'> & {
  x: number
  y: number
  anchor?: 'start' | 'middle' | 'end' | undefined
  weight?: TextBlock['weight']
  width?: number
  fill?: string
  lines?: number
}

/** A drawing that grows downwards: outlines and shapes alone, so that it needs no typeface where it is shown. */
export type Drawing = {
  parts: string[]
  colours: SchemeColours
  language: Language
}

/** Write a text; `y` is that of its upper edge. */
export async function writeWords(drawing: Drawing, words: Words): Promise<number> {
  const {text, size, x, y, anchor = 'start', weight = 400, width = innerWidth, lines} = words
  const set = await setText({
    text,
    size,
    weight,
    width,
    language: drawing.language,
    fill: words.fill ?? drawing.colours.ink,
    leading: 1.35,
    ...(lines && {lines})
  })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - set.width : x - set.width / 2
  drawing.parts.push(`<g transform="translate(${round(left)} ${round(y)})">${set.svg}</g>`)
  return set.height
}

/** Draw a shape; attributes are numbers and colours. */
export function draw(
  {parts}: Drawing,
  name: string,
  attributes: Readonly<Record<string, string | number>>
): void {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`
  )
  parts.push(`<${name}${written.join('')}/>`)
}

/** Draw the dot of a value: an open one was computed, or is expected. */
export function drawDot(drawing: Drawing, {x, y, isOpen}: {x: number; y: number; isOpen: boolean}): void {
  const {accent, paper} = drawing.colours
  draw(drawing, 'circle', {
    cx: x,
    cy: y,
    r: 9,
    fill: isOpen ? paper : accent,
    stroke: accent,
    'stroke-width': 3
  })
}

/**
 * Where something stands across.
 *
 * @param share - of the width, in percent
 */
export function across(share: number): number {
  return chartMargin + (share / 100) * innerWidth
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
