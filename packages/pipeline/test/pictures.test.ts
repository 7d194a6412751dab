import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkContent} from '../src/index.ts'
import {publish} from './publication.ts'

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
