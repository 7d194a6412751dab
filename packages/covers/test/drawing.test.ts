import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import {
  coverGround,
  coverSize,
  drawCard,
  drawCover,
  drawFavicon,
  drawIcon,
  iconSvg,
  type CoverContent
} from '../src/index.ts'
import {drawFigure} from '../src/drawing/figure.ts'
import {paletteOf} from '../src/drawing/palette.ts'
import {setText} from '../src/drawing/set-text.ts'

const palette = paletteOf(undefined)

const content: CoverContent = {
  titles: {zh: 'CNCF：Kubernetes是AI的“基石”基础设施', en: 'CNCF: Kubernetes is the “bedrock” of AI'},
  figure: {kind: 'share', value: '82'},
  numeral: '82%',
  labels: {zh: '在生产环境中运行Kubernetes', en: 'run Kubernetes in production'}
}

test('a drawn cover is made of outlines and shapes, and of nothing that leads or runs', async () => {
  const svg = await drawCover(content)
  const {width, height} = await sharp(Buffer.from(svg)).metadata()
  assert.deepEqual([width, height], [coverSize.width, coverSize.height])
  const names = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))
  assert.deepEqual([...names].toSorted(), ['g', 'path', 'rect', 'svg'])
  const attributes = new Set([...svg.matchAll(/ ([\w:-]+)="/g)].map(([, name]) => name))
  const known = ['d', 'fill', 'height', 'transform', 'viewBox', 'width', 'x', 'xmlns', 'y']
  assert.deepEqual([...attributes].toSorted(), known)
})

test('the same article gives the same cover, and another figure another one', async () => {
  const [first, second] = [await drawCover(content), await drawCover(content)]
  assert.equal(first, second)
  const other = await drawCover({...content, figure: {kind: 'share', value: '83'}})
  assert.notEqual(first, other)
})

test('a space that may not be broken is as wide as another', async () => {
  const set = (text: string) =>
    setText({text, language: 'en', weight: 700, size: 20, width: 500, fill: '#000'})
  const [bound, free] = [await set('CNY\u00A03.62\u00A0billion'), await set('CNY 3.62 billion')]
  assert.ok(Math.abs(bound.width - free.width) < 0.01)
})

test('a share fills as many of a hundred cells as it says', async () => {
  for (const [value, cells] of [
    ['82', 82],
    ['0', 0],
    ['100', 100],
    ['12.5', 12.5]
  ] as const) {
    assert.equal(filledArea(await drawFigure({kind: 'share', value}, 984, palette), 84 * 84), cells, value)
  }
})

test('two bars stand in the proportion of their values', async () => {
  const figure = await drawFigure(
    {kind: 'change', from: {value: '41', period: '2023'}, to: {value: '56', period: '2025'}},
    1000,
    palette
  )
  const [before, after] = filled(figure).map(({height}) => height)
  assert.ok(Math.abs(after! / before! - 56 / 41) < 0.001)
})

test('a social card is 1200 × 630', async () => {
  for (const language of ['zh', 'en'] as const) {
    const png = await drawCard({
      language,
      title: content.titles[language]!,
      figure: content.figure,
      numeral: '82%',
      label: content.labels[language]!,
      footer: 'Collate'
    })
    const {width, height, format} = await sharp(png).metadata()
    assert.deepEqual([width, height, format], [1200, 630, 'png'])
  }
})

test('what is drawn stands in the colours of the publication', async () => {
  const colours = {paper: '#ffe', accent: '#630'}
  const card = {
    language: 'en',
    title: 'Tea',
    figure: content.figure,
    numeral: '82%',
    label: '',
    footer: ''
  } as const
  const {info, data} = await sharp(Buffer.from(await drawCover(content, colours)))
    .raw()
    .toBuffer({resolveWithObject: true})
  assert.ok(isNear(data.subarray(0, 3), [0x66, 0x33, 0x00]))
  assert.equal(coverGround(colours), '#630')
  const inside = (info.width * (96 + 430) + info.width - 96 - 430) * info.channels
  assert.ok(isNear(data.subarray(inside, inside + 3), [0xff, 0xff, 0xee]))
  const pixels = await sharp(await drawCard(card, colours))
    .raw()
    .toBuffer()
  assert.ok(isNear(pixels.subarray(0, 3), [0x66, 0x33, 0x00]))
  assert.match(await iconSvg('茶', 0, colours), /fill="#630".*fill="#ffe"/)
})

test('an article without a figure or with one title is drawn too', async () => {
  await drawCover({...content, figure: {kind: 'none'}, numeral: '', labels: {}})
  await drawCover({...content, titles: {en: 'A title '.repeat(40)}})
})

test('a character without a glyph is left out, and never drawn as a box', async () => {
  const style = {language: 'zh', weight: 700, size: 40, width: 900, fill: '#000'} as const
  const known = await setText({...style, text: '云原生'})
  assert.deepEqual(await setText({...style, text: '云🚀原\u{E000}生'}), known)
  assert.deepEqual(await setText({...style, text: '🚀'}), {
    svg: '<path fill="#000" d=""/>',
    width: 0,
    height: 0,
    size: 40
  })
})

test('every character of the common set has a glyph in both weights', async () => {
  for (const weight of [400, 700] as const) {
    const style = {language: 'zh', weight, size: 10, width: 1e6, fill: '#000'} as const
    const {width} = await setText({
      ...style,
      text: '的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出'
    })
    assert.equal(Math.round(width), 300)
  }
})

test('a title cannot leave its field', async () => {
  const block = await setText({
    text: '一个非常长的标题'.repeat(8),
    language: 'zh',
    weight: 700,
    size: 66,
    width: 1408,
    lines: 2,
    fill: '#fff'
  })
  assert.ok(block.width <= 1408)
})

test('a number stays beside its figure, however long it is', async () => {
  for (const text of ['82%', '12.5%', '66.67%', '−3.25%', '82 percent', '五分之二以上的人']) {
    const style = {language: 'en', weight: 700, size: 400, width: 904, lines: 1, fill: '#fff'} as const
    assert.ok((await setText({...style, text})).width <= 904, text)
  }
  const {data, info} = await sharp(Buffer.from(await drawCover({...content, numeral: '82.25%'})))
    .raw()
    .toBuffer({resolveWithObject: true})
  // Between the number and the figure is nothing but the ground, from top to bottom of the figure.
  for (let y = 96; y < 528; y++) {
    const at = (y * info.width + 1600 - 96 - 432 - 30) * info.channels
    assert.deepEqual(data.subarray(at, at + 3), data.subarray(0, 3), String(y))
  }
})

test('icons have the size asked for', async () => {
  for (const sign of ['茶', 'T']) {
    const svg = await iconSvg(sign)
    assert.match(svg, /^<svg [^>]+viewBox="0 0 64 64"/)
    assert.match(svg, /<path /)
    assert.doesNotMatch(svg, /<text|font-family|href|style=/)
  }
  const mark = Buffer.from(await iconSvg('茶'))
  assert.equal((await sharp(await drawIcon(mark, 180)).metadata()).width, 180)
  const wide = await sharp({create: {width: 40, height: 20, channels: 3, background: '#102030'}})
    .png()
    .toBuffer()
  const {width, height} = await sharp(await drawIcon(wide, 192)).metadata()
  assert.deepEqual([width, height], [192, 192])
  const favicon = await drawFavicon(mark)
  assert.equal((await sharp(favicon.subarray(22)).metadata()).width, 32)
})

/** Rectangles drawn as the statistic. */
function filled(svg: string): Array<{width: number; height: number}> {
  const rectangles = svg.matchAll(/width="([\d.]+)" height="([\d.]+)" fill="([^"]+)"/g)
  return [...rectangles]
    .filter(([, , , fill]) => fill === palette.filled)
    .map(([, width, height]) => ({width: Number(width), height: Number(height)}))
}

function filledArea(svg: string, unit: number): number {
  return filled(svg).reduce((sum, {width, height}) => sum + (width * height) / unit, 0)
}

/** Whether a pixel has a colour, but for what is lost where few colours are chosen. */
function isNear(pixel: Uint8Array, colour: readonly number[]): boolean {
  return colour.every((channel, index) => Math.abs(pixel[index]! - channel) <= 2)
}
