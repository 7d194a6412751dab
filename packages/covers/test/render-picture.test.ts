import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import {dominantColor, renderPicture, type Output} from '../src/pictures.ts'
import {picture, withLocation} from './pictures.ts'

const outputs: Output[] = [
  {format: 'avif', width: 480},
  {format: 'webp', width: 800},
  {format: 'jpeg', width: 1600}
]

test('what is published has no metadata and nothing behind it', async () => {
  const payload = '<script>payload</script>'
  const original = Buffer.concat([await withLocation(picture()).jpeg().toBuffer(), Buffer.from(payload)])
  for (const file of await renderPicture(original, outputs)) {
    const {exif, xmp, iptc, icc} = await sharp(file.bytes).metadata()
    assert.deepEqual(
      {exif, xmp, iptc, icc},
      {exif: undefined, xmp: undefined, iptc: undefined, icc: undefined}
    )
    assert.ok(!Buffer.from(file.bytes).includes('payload'), file.format)
  }
})

test('a picture is made smaller, never larger, and turned upright', async () => {
  const onItsSide = await picture(1280, 720).withMetadata({orientation: 6}).jpeg().toBuffer()
  const sizes = (await renderPicture(onItsSide, outputs)).map(({width, height}) => `${width}×${height}`)
  assert.deepEqual(sizes, ['480×853', '720×1280', '720×1280'])
})

test('the same picture gives the same bytes', async () => {
  const original = await picture().png().toBuffer()
  const [first, second] = await Promise.all([
    renderPicture(original, outputs),
    renderPicture(original, outputs)
  ])
  assert.deepEqual(
    first.map(({bytes}) => Buffer.from(bytes)),
    second.map(({bytes}) => Buffer.from(bytes))
  )
})

test('SVG is not rendered, and what cannot be read is an error with a reason', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  await assert.rejects(renderPicture(svg, outputs), /A picture could not be rendered: .+/)
})

test('the colour that most of a picture has is said in hexadecimal digits', async () => {
  const dark = await sharp({create: {width: 9, height: 9, channels: 3, background: '#102030'}})
    .png()
    .toBuffer()
  assert.match(await dominantColor(dark), /^#[01][0-9a-f][12][0-9a-f][23][0-9a-f]$/)
})
