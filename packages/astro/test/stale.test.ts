import assert from 'node:assert/strict'
import test from 'node:test'
import {parseEdition} from '@collate/articles'
import {acceptPair} from '@collate/translation'
import {VFile} from 'vfile'
import {alignEditions} from '../src/both/align-editions.ts'
import {linkBlocks} from '../src/both/link-blocks.ts'

function edition(language: 'zh' | 'en', blocks: string[], more = '') {
  const head = `---\ntitle: A\nsummary: B\npublished: 2026-01-01\nrights:\n  status: own\n${more}---\n\n`
  return parseEdition(
    new VFile({path: `articles/a/${language}.mdx`, value: `${head}${blocks.join('\n\n')}\n`})
  )
}

const chinese = ['城里人读书。', '他们在家读书。']
const english = ['People in cities read.', 'They read at home.']

/** Which edition was made from the other makes no difference to what is marked. */
for (const [made, zhMore, enMore] of [
  ['en', '', 'translation:\n  from: zh\n'],
  ['zh', 'translation:\n  from: en\n', '']
]) {
  test(`a block that changed since its pair was accepted is marked on both sides, ${made} being the translation`, () => {
    const accepted = {zh: edition('zh', chinese, zhMore), en: edition('en', english, enMore)}
    const lock = acceptPair(accepted)
    assert.deepEqual(alignEditions(accepted, lock).stale, {zh: new Map(), en: new Map()})

    const changed = {...accepted, zh: edition('zh', [chinese[0]!, '他们在图书馆读书。'], zhMore)}
    const {stale, pairs} = alignEditions(changed, lock)
    assert.deepEqual(stale, {zh: new Map([['b2', 'zh']]), en: new Map([['b2', 'zh']])})
    assert.equal(pairs.length, 2)
    assert.deepEqual(alignEditions(changed).stale.zh, new Map())
  })
}

test('the mark is text beside the block, before its links', () => {
  const links = [{href: '#b2', label: 'Permalink'}]
  const html = linkBlocks('<p id="b2">They read.</p>', new Map([['b2', {links, stale: 'Changed since.'}]]))
  assert.equal(
    html,
    '<p id="b2">They read.<small class="stale">Changed since.</small><span class="to" aria-hidden="true"><a href="#b2" title="Permalink" tabindex="-1"></a></span></p>'
  )
})
