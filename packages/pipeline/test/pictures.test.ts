import assert from 'node:assert/strict'
import {truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {crc32} from 'node:zlib'
import {checkContent} from '../src/index.ts'
import {commit, publish} from './publication.ts'

/** Pictures under one name: what stands in the file decides, and not what another article has under it. */
const pictures = {
  'green-tea': 'no picture',
  'black-tea': 'no picture',
  'white-tea': '%PDF-1.7',
  'no-tea': undefined
}

test('a picture that several articles show is found fault with in each of them', async () => {
  const publication = await publish(Object.fromEntries(Object.keys(pictures).map((slug) => [slug, 'Tea.'])))
  for (const [slug, bytes] of Object.entries(pictures)) {
    if (bytes) await publication.write(`content/articles/${slug}/cover.png`, bytes)
  }
  const {content, data, cache} = publication
  const files = await checkContent({content, data, cache})
  const found = files
    .filter(({path}) => path.endsWith('.png'))
    .map(({path, messages}) => [
      path.split('/')[1],
      messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)
    ])
  assert.deepEqual(found, [
    ['black-tea', ['image-type unknown']],
    ['green-tea', ['image-type unknown']],
    ['white-tea', ['image-type pdf']]
  ])
})

test('pictures that are too much together are not decoded, and are one finding', async () => {
  const publication = await publish({heavy: 'Tea.', light: 'Tea.'})
  for (let index = 0; index < 5; index++) {
    await publication.write(`content/articles/heavy/p${index}.png`, 'no picture')
    await truncate(join(publication.content, `articles/heavy/p${index}.png`), 6 * 1024 * 1024)
    await publication.write(`content/articles/light/p${index}.png`, 'no picture')
  }
  const {content, data} = publication
  const files = await checkContent({content, data, cache: false})
  const found = files.flatMap(({path, messages}) =>
    messages
      .filter(({ruleId}) => ruleId?.startsWith('image-') || ruleId === 'article-limit')
      .map(({ruleId, actual}) => `${path} ${ruleId} ${actual}`)
  )
  assert.deepEqual(found, [
    'articles/heavy article-limit 30.0 MiB',
    ...[0, 1, 2, 3, 4].map((index) => `articles/light/p${index}.png image-type unknown`)
  ])
})

test('pictures of few bytes and too many pixels together are not decoded, and are one finding', async () => {
  const publication = await publish({dense: 'Tea.', large: 'Tea.', torn: 'Tea.', sound: 'Tea.'})
  const sizes = {
    dense: [6000, 6000, 6000],
    large: [16_000, 6000, 6000],
    torn: [0, 0, 0],
    sound: [5000, 5000, 5000]
  }
  for (const [slug, own] of Object.entries(sizes))
    for (const [index, size] of own.entries())
      await writeFile(join(publication.content, `articles/${slug}/p${index}.png`), pngHeader(size))
  const {content, data} = publication
  const files = await checkContent({content, data, cache: false})
  const found = files.flatMap(({path, messages}) =>
    messages
      .filter(({ruleId}) => ruleId?.startsWith('image-') || ruleId === 'article-limit')
      .map(({ruleId, line, column, actual}) => `${path}:${line}:${column} ${ruleId} ${actual}`)
  )
  assert.deepEqual(found, [
    'articles/dense:1:1 article-limit 108.0 megapixels',
    'articles/large/p0.png:1:1 image-size 16000 × 16000',
    ...[1, 2].map((index) => `articles/large/p${index}.png:1:1 image-type bytes that cannot be decoded`),
    ...[0, 1, 2].map((index) => `articles/sound/p${index}.png:1:1 image-type bytes that cannot be decoded`),
    'articles/torn:1:1 article-limit 120.0 megapixels'
  ])
})

/** The first bytes of a picture with sides of so many pixels, and nothing behind them; without sides only its name. */
function pngHeader(side: number): Buffer {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  header.writeUInt32BE(side, 16)
  header.writeUInt32BE(side, 20)
  header.writeUInt16BE(0x0100, 24)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return side > 0 ? header : header.subarray(0, 16)
}

test('a picture far beyond what is read is told by its own size, and too many are not decoded at all', async () => {
  const publication = await publish({large: 'Tea.', many: 'Tea.'})
  await publication.write('content/articles/large/cover.png', '\u0000')
  await truncate(join(publication.content, 'articles/large/cover.png'), 60 * 1024 * 1024)
  for (let index = 0; index < 101; index++) {
    await publication.write(`content/articles/many/p${index}.png`, 'no picture')
  }
  const {content, data} = publication
  const found = async (since?: string) => {
    const files = await checkContent({content, data, since, cache: false})
    return files.flatMap(({path, messages}) =>
      messages
        .filter(({ruleId}) => ruleId?.startsWith('image-') || ruleId === 'article-limit')
        .map(({ruleId, actual}) => `${path} ${ruleId} ${actual}`)
    )
  }
  const expected = [
    'articles/large/cover.png image-size 60.0 MiB',
    'articles/many article-limit 101 pictures'
  ]
  assert.deepEqual(await found(), expected)
  commit(publication)
  await publication.write('content/articles/many/en.mdx', 'x')
  assert.deepEqual(await found('HEAD'), expected.slice(1))
})
