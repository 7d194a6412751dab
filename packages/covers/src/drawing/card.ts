import {drawFigure, place, type Figure} from './figure.ts'
import {paletteOf, type CoverColours} from './palette.ts'
import {composeSvg, svgToPng} from './rasterize.ts'
import {setText} from './set-text.ts'

/** A social card in one language. */
export type CardContent = {
  language: 'zh' | 'en'
  title: string
  figure: Figure
  numeral: string
  label: string
  /** Name of the publication, and what was checked. */
  footer: string
}

const width = 1200
const height = 630
const margin = 64
const side = 300

/**
 * Draw what a link to the article looks like elsewhere.
 *
 * @param colours - of the publication, where it names some
 * @returns PNG, 1200 × 630
 */
export async function drawCard(content: CardContent, colours?: CoverColours): Promise<Uint8Array> {
  const palette = paletteOf(colours)
  const {language} = content
  const left = width - 2 * margin - side - 48
  const numeral = await setText({
    text: content.numeral,
    language: 'en',
    weight: 700,
    size: 270,
    width: left,
    lines: 1,
    fill: palette.paper
  })
  const label = await setText({
    text: content.label,
    language,
    weight: 400,
    size: 28,
    width: left,
    lines: 2,
    fill: palette.quiet
  })
  const title = await setText({
    text: content.title,
    language,
    weight: 700,
    size: 50,
    width: width - 2 * margin,
    lines: 2,
    fill: palette.paper
  })
  const footer = await setText({
    text: content.footer,
    language,
    weight: 400,
    size: 24,
    width: width - 2 * margin,
    lines: 1,
    fill: palette.filled
  })

  const parts = [
    place(await drawFigure(content.figure, side, palette), width - margin - side, margin),
    place(numeral.svg, margin - numeral.size * 0.03, margin - numeral.size * 0.15),
    place(label.svg, margin, margin + side - label.height),
    place(title.svg, margin, height - margin - 48 - title.height),
    place(footer.svg, margin, height - margin - footer.height + 8)
  ]
  return svgToPng(composeSvg({width, height}, palette, parts))
}
