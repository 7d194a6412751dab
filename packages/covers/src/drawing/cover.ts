import {drawFigure, place, type Figure} from './figure.ts'
import {palette} from './palette.ts'
import {rasterize} from './rasterize.ts'
import {setText} from './set-text.ts'

/** What a drawn cover or card is made of. */
export type CoverContent = {
  /** Title in the languages that there are. */
  titles: {zh?: string; en?: string}
  figure: Figure
  /** The quantity as the article writes it: `82%`; empty where there is none. */
  numeral: string
  /** What the numeral measures, of whom and when. */
  labels: {zh?: string; en?: string}
}

const width = 1600
const height = 900
const margin = 96
const side = 432
/** Room beside the figure. */
const left = width - 2 * margin - side - 72

/**
 * Draw the cover of an article that has no picture.
 *
 * @returns PNG, 1600 × 900
 */
export async function drawCover(content: CoverContent): Promise<Uint8Array> {
  const figure = place(await drawFigure(content.figure, side), width - margin - side, margin)
  const parts = content.numeral ? await drawWithNumeral(content) : await drawTitlesOnly(content)
  return rasterize(width, height, [figure, ...parts])
}

async function drawWithNumeral(content: CoverContent): Promise<string[]> {
  const numeral = await setText({
    text: content.numeral,
    language: 'en',
    weight: 700,
    size: 400,
    width: left,
    lines: 1,
    fill: palette.paper
  })
  const labels = await stack(content.labels, {zh: 34, en: 30}, left, palette.quiet)
  const titles = await stack(content.titles, {zh: 66, en: 44}, width - 2 * margin, palette.paper)
  return [
    place(numeral.svg, margin - numeral.size * 0.03, margin - numeral.size * 0.15),
    place(labels.svg, margin, margin + side - labels.height),
    place(titles.svg, margin, height - margin + 12 - titles.height)
  ]
}

async function drawTitlesOnly({titles}: CoverContent): Promise<string[]> {
  const set = await stack(titles, {zh: 100, en: 60}, left, palette.paper, 5)
  return [place(set.svg, margin, margin - 12)]
}

/** Set the same thing in both languages, Chinese first. */
async function stack(
  texts: {zh?: string; en?: string},
  sizes: {zh: number; en: number},
  room: number,
  fill: string,
  lines = 2
): Promise<{svg: string; height: number}> {
  let svg = ''
  let bottom = 0
  for (const language of ['zh', 'en'] as const) {
    const text = texts[language]
    if (!text) continue
    const isTitle = fill === palette.paper
    const weight = isTitle && (language === 'zh' || !texts.zh) ? 700 : 400
    const block = await setText({text, language, weight, size: sizes[language], width: room, lines, fill})
    if (bottom > 0) bottom += sizes.en * 0.5
    svg += place(block.svg, 0, bottom)
    bottom += block.height
  }
  return {svg, height: bottom}
}
