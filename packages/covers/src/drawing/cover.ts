import {drawFigure, place, type Figure} from './figure.ts'
import {paletteOf, type CoverColours, type Palette} from './palette.ts'
import {composeSvg} from './rasterize.ts'
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

/** Pixels of a drawn cover, which has no least and no most. */
export const coverSize = {width: 1600, height: 900}

const {width, height} = coverSize
const margin = 96
const side = 432
/** Room beside the figure. */
const left = width - 2 * margin - side - 72

/**
 * Draw the cover of an article that has no picture.
 *
 * A drawing stays one: as sharp as any screen, and a tenth of a second to make.
 *
 * @param colours - of the publication, where it names some
 * @returns SVG of outlines and shapes alone, of `coverSize`
 */
export async function drawCover(content: CoverContent, colours?: CoverColours): Promise<string> {
  const palette = paletteOf(colours)
  const drawn = await drawFigure(content.figure, side, palette, height - 2 * margin)
  const figure = place(drawn, width - margin - side, margin)
  const parts = content.numeral
    ? await drawWithNumeral(content, palette)
    : await drawTitlesOnly(content, palette)
  return composeSvg(coverSize, palette, [figure, ...parts])
}

/** The ground of a drawn cover: `#12343c`. */
export function coverGround(colours?: CoverColours): string {
  return paletteOf(colours).field
}

async function drawWithNumeral(content: CoverContent, palette: Palette): Promise<string[]> {
  const labels = await stack(content.labels, {zh: 34, en: 30}, left, {fill: palette.quiet})
  const numeral = await setText({
    text: content.numeral,
    language: 'en',
    weight: 700,
    // Its foot is at three quarters of its size, and stays above the labels.
    size: Math.min(400, (side - labels.height - 20) / 0.75),
    width: left,
    lines: 1,
    fill: palette.paper
  })
  const titles = await stack(content.titles, {zh: 66, en: 44}, width - 2 * margin, {
    fill: palette.paper,
    isTitle: true
  })
  return [
    place(numeral.svg, margin - numeral.size * 0.03, margin - numeral.size * 0.15),
    place(labels.svg, margin, margin + side - labels.height),
    place(titles.svg, margin, height - margin + 12 - titles.height)
  ]
}

async function drawTitlesOnly({titles}: CoverContent, palette: Palette): Promise<string[]> {
  const set = await stack(titles, {zh: 100, en: 60}, left, {fill: palette.paper, isTitle: true, lines: 5})
  return [place(set.svg, margin, margin - 12)]
}

/** Set the same thing in both languages, Chinese first. */
async function stack(
  texts: {zh?: string; en?: string},
  sizes: {zh: number; en: number},
  room: number,
  {fill, isTitle = false, lines = 2}: {fill: string; isTitle?: boolean; lines?: number}
): Promise<{svg: string; height: number}> {
  let svg = ''
  let bottom = 0
  for (const language of ['zh', 'en'] as const) {
    const text = texts[language]
    if (!text) continue
    const weight = isTitle && (language === 'zh' || !texts.zh) ? 700 : 400
    const block = await setText({text, language, weight, size: sizes[language], width: room, lines, fill})
    if (bottom > 0) bottom += sizes.en * 0.5
    svg += place(block.svg, 0, bottom)
    bottom += block.height
  }
  return {svg, height: bottom}
}
