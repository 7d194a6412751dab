import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import {inspectPicture, pixelsToDecode} from '../src/pictures.ts'
import {bomb, picture, withLocation, withPngChunk} from './pictures.ts'

const formats = ['png', 'jpeg', 'webp', 'avif'] as const

test('a picture of a known type, large enough and with nothing beside it, is silent', async () => {
  for (const format of formats) {
    assert.deepEqual(await rules(await picture().toFormat(format).toBuffer(), `cover.${format}`), [], format)
  }
  assert.deepEqual(await rules(await picture().jpeg().toBuffer(), 'cover.jpg'), [])
})

test('a name that says another type than the bytes is an error', async () => {
  const jpeg = await picture().jpeg().toBuffer()
  assert.deepEqual(await rules(jpeg, 'cover.png'), ['image-type error'])
  const [finding] = await inspectPicture(jpeg, 'cover.png')
  assert.equal(finding!.reason, 'Unexpected `jpeg` in `cover.png`, expected `png`')
})

test('files that are no picture are refused by their bytes, whatever their name', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><rect width="9" height="9"/></svg>'
  const gif = await picture().gif().toBuffer()
  const tiff = await picture().tiff().toBuffer()
  const others: Array<[string, Uint8Array]> = [
    ['svg', Buffer.from(svg)],
    ['svg', Buffer.from(`<?xml version="1.0"?>\n<!-- a note -->\n${svg}`)],
    ['gif', gif],
    ['tiff', tiff],
    ['html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['unknown', Buffer.from('')],
    ['unknown', Buffer.from('hello')]
  ]
  for (const [actual, bytes] of others) {
    const found = await inspectPicture(bytes, 'cover.png')
    assert.deepEqual(
      found.map((finding) => `${finding.ruleId} ${finding.actual}`),
      [`image-type ${actual}`]
    )
  }
})

test('a picture cut short is an error', async () => {
  for (const format of formats) {
    const noisy = picture(1300, 700).composite([{input: await noise(), tile: true}])
    const whole = await noisy.toFormat(format, {effort: format === 'png' ? 1 : 0}).toBuffer()
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    assert.ok((await rules(half, `cover.${format}`)).includes('image-type error'), format)
  }
})

test('a bomb is refused by its header', async () => {
  const bytes = bomb(16_000, 16_000)
  assert.ok(bytes.length < 40_000)
  const [finding] = await inspectPicture(bytes, 'cover.png')
  assert.equal(finding!.reason, 'Unexpected picture of `16000 × 16000`, expected `at most 40 megapixels`')
})

test('a header that promises too many pixels is believed before anything is decoded, in every format', async () => {
  const [png, jpeg, lossy, lossless, avif] = await Promise.all([
    picture().png().toBuffer(),
    picture().jpeg().toBuffer(),
    picture().webp().toBuffer(),
    picture().webp({lossless: true}).toBuffer(),
    picture().avif({effort: 0}).toBuffer()
  ])
  const canvas = Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x1f\0\x3f\x1f\0', 'latin1')
  const sizes = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const property = avif.indexOf('ispe')
  for (const at of [16, 20]) png.writeUInt32BE(8000, at)
  for (const at of [sizes + 5, sizes + 7]) jpeg.writeUInt16BE(8000, at)
  for (const at of [26, 28]) lossy.writeUInt16LE(8000, at)
  lossless.writeUInt32LE(7999 | (7999 << 14), 21)
  for (const at of [property + 8, property + 12]) avif.writeUInt32BE(8000, at)

  const pictures = {
    'a.png': png,
    'a.jpg': jpeg,
    'a.webp': lossy,
    'b.webp': lossless,
    'c.webp': canvas,
    'a.avif': avif
  }
  for (const [name, bytes] of Object.entries(pictures)) {
    const found = await inspectPicture(bytes, name)
    assert.deepEqual(
      found.map(({ruleId, actual}) => `${ruleId} ${actual}`),
      ['image-size 8000 × 8000'],
      name
    )
    assert.equal(pixelsToDecode(bytes), 0, name)
  }
})

test('the pixels that are decoded are those of the header', async () => {
  for (const format of formats) {
    const bytes = await picture(1300, 700).toFormat(format).toBuffer()
    assert.equal(pixelsToDecode(bytes), 1300 * 700, format)
    // Cut anywhere, it is read as far as it goes: without a header it may be as large as any.
    for (let length = 0; length < Math.min(bytes.length, 1000); length++)
      assert.ok([0, 1300 * 700, 40_000_000].includes(pixelsToDecode(bytes.subarray(0, length))), format)
  }
  assert.equal(pixelsToDecode(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 40_000_000)
  assert.equal(pixelsToDecode(bomb(5000, 5000)), 25_000_000)
  assert.equal(pixelsToDecode(bomb(5000, 5000), 15 * 1024 * 1024 + 1), 0)
  assert.equal(pixelsToDecode(Buffer.from('<svg width="9000" height="9000"/>')), 0)
})

test('a header that promises more pixels than any decoder takes is refused', async () => {
  const png = await picture().png().toBuffer()
  png.writeUInt32BE(0x7f_ff_ff_ff, 16)
  png.writeUInt32BE(0x7f_ff_ff_ff, 20)
  const found = await rules(png, 'cover.png')
  assert.ok(
    found.some((rule) => rule.endsWith('error')),
    found.join()
  )
})

test('a file of more than 15 MiB is refused unread', async () => {
  assert.deepEqual(await rules(Buffer.alloc(15 * 1024 * 1024 + 1), 'cover.png'), ['image-size error'])
})

test('a small cover is a warning, a small picture in the text is not', async () => {
  const small = await picture(1199, 630).png().toBuffer()
  assert.deepEqual(await rules(small, 'cover.png'), ['image-size warning'])
  assert.deepEqual(await inspectPicture(small, 'cover.png', 'body'), [])
})

test('an animation is an error', async () => {
  const frames = await Promise.all(['#111', '#eee'].map((background) => frame(background)))
  const webp = await sharp(frames, {join: {animated: true}})
    .webp()
    .toBuffer()
  assert.ok((await rules(webp, 'cover.webp')).includes('image-type error'))
  const apng = withPngChunk(await picture().png().toBuffer(), 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
  assert.ok((await rules(apng, 'cover.png')).includes('image-type error'))
})

test('a location in the metadata is an error', async () => {
  for (const format of formats) {
    const located = await withLocation(picture()).toFormat(format).toBuffer()
    assert.deepEqual(await rules(located, `cover.${format}`), ['image-metadata error'], format)
  }
  const named = await picture().withXmp(xmp('<photoshop:City>上海</photoshop:City>')).jpeg().toBuffer()
  assert.deepEqual(await rules(named, 'cover.jpg'), ['image-metadata error'])
})

test('a location in a second picture behind the first is found', async () => {
  const hidden = await withLocation(picture(64, 64)).jpeg().toBuffer()
  const motion = Buffer.concat([await picture().jpeg().toBuffer(), hidden])
  assert.deepEqual(await rules(motion, 'cover.jpg'), ['image-metadata error'])
})

test('other metadata is a warning', async () => {
  for (const format of formats) {
    const signed = await picture()
      .withExif({IFD0: {Artist: 'A. Photographer'}})
      .toFormat(format)
      .toBuffer()
    assert.deepEqual(await rules(signed, `cover.${format}`), ['image-metadata warning'], format)
  }
  const described = await picture().withXmp(xmp('<dc:title>Harbour</dc:title>')).webp().toBuffer()
  assert.deepEqual(await rules(described, 'cover.webp'), ['image-metadata warning'])
  const comment = withPngChunk(await picture().png().toBuffer(), 'tEXt', Buffer.from('Author\0A. Writer'))
  assert.ok((await rules(comment, 'cover.png')).includes('image-metadata warning'))
})

test('a file that is a picture and something else is a warning', async () => {
  for (const format of formats) {
    const polyglot = Buffer.concat([
      await picture().toFormat(format).toBuffer(),
      Buffer.from('<script>x</script>')
    ])
    assert.ok((await rules(polyglot, `cover.${format}`)).includes('image-metadata warning'), format)
  }
})

test('each note is written in both languages', async () => {
  const found = await inspectPicture(await withLocation(picture(600, 400)).jpeg().toBuffer(), 'cover.png')
  assert.equal(found.length, 3)
  for (const {note} of found) {
    assert.match(note.zh, /\p{Script=Han}{4}/u)
    assert.doesNotMatch(note.en, /\p{Script=Han}/u)
  }
})

async function rules(bytes: Uint8Array, name: string): Promise<string[]> {
  return (await inspectPicture(bytes, name)).map(({ruleId, severity}) => `${ruleId} ${severity}`)
}

function frame(background: string): Promise<Buffer> {
  return sharp({create: {width: 1280, height: 720, channels: 3, background}})
    .png()
    .toBuffer()
}

/** A tile that does not compress to nothing, so that half a file is half a picture. */
function noise(): Promise<Buffer> {
  const bytes = Buffer.alloc(128 * 128 * 3)
  for (let index = 0, seed = 7; index < bytes.length; index++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[index] = seed >>> 16
  }
  return sharp(bytes, {raw: {width: 128, height: 128, channels: 3}})
    .png()
    .toBuffer()
}

function xmp(properties: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
}
