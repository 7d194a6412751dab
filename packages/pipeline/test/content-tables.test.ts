import assert from 'node:assert/strict'
import {rename, symlink} from 'node:fs/promises'
import {test} from 'node:test'
import {checkContent} from '../src/index.ts'
import {publish} from './publication.ts'

const glossary = 'id,kind,en,zh\n'

/** Tables of the content directory, and what is said of them. */
const tables: Array<[what: string, path: string, text: string, found: string[]]> = [
  ['a ledger', 'links.json', '{"https://example.org/a": {"lastAlive": "2026-01-01"}}', []],
  ['a ledger that is not JSON', 'links.json', '{', ['links.json article-file']],
  [
    'a ledger of another shape',
    'links.json',
    '{"https://a.example/": {"status": 200}}',
    ['links.json article-file']
  ],
  [
    'a ledger with a key that reaches into objects',
    'links.json',
    '{"__proto__": {"a": 1}}',
    ['links.json article-file']
  ],
  ['a ledger of what is no web page', 'links.json', '{"javascript:x": {}}', ['links.json article-file']],
  [
    'a ledger with a copy that is no web page',
    'links.json',
    '{"https://a.example/": {"archive": "javascript:x"}}',
    ['links.json article-file']
  ],
  ['a ledger that never ends', 'links.json', '['.repeat(100_000), ['links.json article-file']],
  ['a ledger that is too large', 'links.json', ' '.repeat(4 * 1024 * 1024 + 1), ['links.json article-limit']],
  ['a glossary', 'glossary.csv', `${glossary}tea,term,tea,茶\n`, []],
  [
    'a glossary with a formula',
    'glossary.csv',
    `${glossary}tea,term,=1+1,茶\n`,
    ['glossary.csv article-file']
  ],
  [
    'a glossary that is too large',
    'glossary.csv',
    glossary + 'tea,term,tea,茶\n'.repeat(80_000),
    ['glossary.csv article-limit']
  ]
]

for (const [what, path, text, expected] of tables) {
  test(`${what} is ${expected.length > 0 ? 'refused, and the articles are checked' : 'fine'}`, async () => {
    const publication = await publish({'no-tea': 'Only water.'})
    await publication.write(`content/${path}`, text)
    const files = await checkContent({...publication, cache: false})
    const [articles, others] = [true, false].map((d) =>
      files.filter(({path: name}) => name.startsWith('articles/') === d)
    )
    const found = others!.flatMap(({path: name, messages}) => messages.map((d) => `${name} ${d.ruleId}`))
    assert.equal(articles!.length, 2)
    assert.deepEqual(found, expected)
    assert.equal('a' in {}, false)
  })
}

test('articles behind a link are refused as what they are', async () => {
  const {root, content, data} = await publish({'no-tea': 'Only water.'})
  await rename(`${content}/articles`, `${root}/elsewhere`)
  await symlink('../elsewhere', `${content}/articles`)
  const files = await checkContent({content, data, cache: false})
  assert.deepEqual(
    files.map(({path, messages}) => [path, messages[0]?.ruleId]),
    [['articles', 'article-file']]
  )
})
