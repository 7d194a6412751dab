import assert from 'node:assert/strict'
import {rename, symlink} from 'node:fs/promises'
import {test} from 'node:test'
import {checkContent} from '../src/index.ts'
import {publish} from './publication.ts'

const glossary = 'id,kind,en,zh\n'
const redirects = 'from,to\n'

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
  ['a table of renamed articles', 'redirects.csv', `${redirects}tea-houses,no-tea\nbad-tea,\n`, []],
  [
    'a table of renamed articles without its header',
    'redirects.csv',
    'tea-houses,no-tea\n',
    ['redirects.csv 1:1 Unexpected header `tea-houses,no-tea`, expected `from,to`']
  ],
  [
    'a table of renamed articles with semicolons',
    'redirects.csv',
    'from;to\ntea-houses;no-tea\n',
    ['redirects.csv 1:5 Unexpected `;` between the columns, expected `,`']
  ],
  [
    'a name that an article has',
    'redirects.csv',
    `${redirects}no-tea,\n`,
    [
      'redirects.csv 2:1 Unexpected `no-tea`, which is an article, expected a name that no article has any more'
    ]
  ],
  [
    'a name that leads to no article',
    'redirects.csv',
    `${redirects}old-tea,tea-house\n`,
    [
      'redirects.csv 2:9 Unexpected `tea-house`, expected the name of an article, or nothing where it was withdrawn'
    ]
  ],
  [
    'a name that leads to another that leads on',
    'redirects.csv',
    `${redirects}first-tea,old-tea\nold-tea,no-tea\n`,
    [
      'redirects.csv 2:11 Unexpected `old-tea`, expected the name of an article, or nothing where it was withdrawn'
    ]
  ],
  [
    'a name twice',
    'redirects.csv',
    `${redirects}old-tea,no-tea\nold-tea,\n`,
    ['redirects.csv 3:1 Unexpected second `old-tea`, expected one row for a name: the first is in line 2']
  ],
  [
    'a name that is no name of an article',
    'redirects.csv',
    `${redirects}../../etc,no-tea\nnumbers,no-tea\n`,
    [
      'redirects.csv 2:1 Unexpected `../../etc`, expected the former name of an article',
      'redirects.csv 3:1 Unexpected `numbers`, expected the former name of an article'
    ]
  ],
  [
    'a row of another length',
    'redirects.csv',
    `${redirects}old-tea\n`,
    ['redirects.csv 2:1 Unexpected 1 cells, expected 2']
  ],
  [
    'a table of renamed articles that is too large',
    'redirects.csv',
    redirects + 'old-tea,no-tea\n'.repeat(80_000),
    ['redirects.csv article-limit']
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
    const found = others!.flatMap(({path: name, messages}) =>
      messages.map((d) => {
        const isRedirect = name === 'redirects.csv' && d.ruleId === 'article-file'
        return isRedirect ? `${name} ${d.line}:${d.column} ${d.reason}` : `${name} ${d.ruleId}`
      })
    )
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
