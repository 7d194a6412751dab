import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {parseEdition} from '../src/index.ts'
import {head, readText} from './check-text.ts'

/** A body, and its blocks. */
const corpus: Array<[body: string, blocks: Array<[kind: string, text: string, depth?: number]>]> = [
  [
    '## 标题\n\n段落**一**。',
    [
      ['heading', '标题', 2],
      ['paragraph', '段落一。']
    ]
  ],
  [
    '- 一\n- 二\n\n  二乙\n  - 三\n    > 四\n- 五',
    [
      ['listItem', '一', 1],
      ['listItem', '二\n二乙', 1],
      ['listItem', '三', 2],
      ['paragraph', '四'],
      ['listItem', '五', 1]
    ]
  ],
  [
    '1. a\n\n   ```sh\n   ls\n   ```',
    [
      ['listItem', 'a', 1],
      ['code', '']
    ]
  ],
  [
    '| 甲 | 乙 |\n| - | - |\n| 41% | **56**% |',
    [
      ['tableRow', '甲\t乙'],
      ['tableRow', '41%\t56%']
    ]
  ],
  [
    '> 引\n>\n> - 项\n> ## 题',
    [
      ['paragraph', '引'],
      ['listItem', '项', 1],
      ['heading', '题', 2]
    ]
  ],
  ['![alt](./a.png)', [['image', '\uFFFC']]],
  ['![alt](./a.png) text', [['paragraph', '\uFFFC text']]],
  [
    '---\n\n```js\na\n```',
    [
      ['break', ''],
      ['code', '']
    ]
  ],
  ['<Chart of="a/b" />', [['chart', '']]],
  [
    '<Quote by="a">\n\n“一”\n\n“二”\n\n</Quote>',
    [
      ['paragraph', '“一”'],
      ['paragraph', '“二”']
    ]
  ],
  [
    '文[^1]\n\n[^1]: 注\n\n末',
    [
      ['paragraph', '文\uFFFC'],
      ['paragraph', '注'],
      ['paragraph', '末']
    ]
  ],
  [
    '文<Note waives="a-b" finding="0000000000000000" by="c" until="2027-01-01">注</Note>。',
    [['paragraph', '文。']]
  ],
  [
    '文\n\n<Note waives="a-b" finding="0000000000000000" by="c" until="2027-01-01">\n注\n</Note>\n\n{/* c */}\n\n[a]: b',
    [['paragraph', '文']]
  ],
  ['<Note waives="a-b" finding="0000000000000000" by="c" until="2027-01-01">注</Note>', []],
  ['{/* only a comment */}', []],
  ['', []]
]

test('@collate/articles', async (t) => {
  await t.test('should export its public names', async () => {
    assert.deepEqual(Object.keys(await import('@collate/articles')).toSorted(), [
      'discoverArticles',
      'frontmatterSchema',
      'parseEdition',
      'readArticles',
      'readEdition'
    ])
  })
})

test('the blocks of an edition', async (t) => {
  for (const [body, blocks] of corpus) {
    await t.test(JSON.stringify(body), () => {
      const edition = parseEdition(new VFile({path: 'articles/a/zh.mdx', value: head + body}))
      assert.deepEqual(
        edition.blocks.map(({kind, text, depth}) =>
          depth === undefined ? [kind, text.text] : [kind, text.text, depth]
        ),
        blocks
      )
      assert.deepEqual(
        edition.blocks.map((d) => d.id),
        blocks.map((_, index) => `b${index + 1}`)
      )
    })
  }

  await t.test('should have places in the whole file', () => {
    const {blocks, file} = readText('- **82%**的')
    const [block] = blocks
    const source = String(file)
    assert.equal(source.slice(block!.text.startOffset(0), block!.text.endOffset(3)), '82%')
    assert.equal(block!.position.start.line, 7)
  })
})

test('parseEdition', async (t) => {
  await t.test('should tell what others need to know of the article', () => {
    const {file, slug, language, keys, bodyStart} = readText('Text.', 'zh')
    assert.deepEqual([slug, language], ['a-b', 'zh'])
    assert.equal(String(file).slice(bodyStart), 'Text.')
    const {keys: spans, ...article} = file.data.article!
    assert.deepEqual(article, {
      language: 'zh',
      frontmatter: {
        title: 'A title',
        summary: 'A summary of it all.',
        published: '2026-01-21',
        rights: {status: 'own'}
      },
      bodyStart
    })
    const {start, end} = spans.get('rights.status')!
    assert.equal(String(file).slice(start, end), 'own')
    assert.deepEqual(keys.get('title'), {
      start: {line: 2, column: 8, offset: 11},
      end: {line: 2, column: 15, offset: 18}
    })
  })

  await t.test('should point at the line of a key whose value has several', () => {
    const {keys} = readText(
      '---\ntitle: a\nsummary: >-\n  one\n  two\nsource:\n  title: b\ntags:\n  - c\n---\n'
    )
    const lines = ['summary', 'source', 'source.title', 'tags', 'tags.0'].map((key) => {
      const {start, end} = keys.get(key)!
      return [key, start.line, start.column, end.line]
    })
    assert.deepEqual(lines, [
      ['summary', 3, 1, 3],
      ['source', 6, 1, 6],
      ['source.title', 7, 10, 7],
      ['tags', 8, 1, 8],
      ['tags.0', 9, 5, 9]
    ])
  })

  await t.test('should give a language and a place even where the head cannot be read', () => {
    const {file, frontmatter, tree, blocks} = readText('---\ntitle: [\n---\n\nText.', 'zh')
    assert.equal(frontmatter, undefined)
    assert.equal(file.data.article?.language, 'zh')
    assert.deepEqual(file.data.article?.frontmatter, {})
    assert.equal(blocks.length, 1)
    assert.ok(tree)
    assert.match(file.messages[0]?.note ?? '', /\p{Script=Han}/u)
  })

  await t.test('should look at characters even where the body cannot be parsed', () => {
    const {file, tree} = readText('8\u200B2% <5')
    assert.equal(tree, undefined)
    assert.deepEqual(file.messages.map((d) => d.ruleId).toSorted(), ['mdx-syntax', 'text-invisible'])
  })

  await t.test('should refuse bytes that are not UTF-8, at their place', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${head}\nText `), 0xff, 0x41])
    const {messages} = readText(bytes).file
    assert.deepEqual(
      messages.map((d) => [d.ruleId, d.line, d.column]),
      [['article-file', 8, 6]]
    )
  })

  await t.test('should be one finding where a text nests too deep for the parser', () => {
    const {file} = readText(`a ${'<Quote by="b">'.repeat(9000)}c${'</Quote>'.repeat(9000)}`)
    assert.deepEqual(
      file.messages.map((d) => d.ruleId),
      ['article-limit']
    )
  })

  for (const [name, text] of [
    ['stars', '*a'.repeat(10_000)],
    ['stars and underscores', '**_'.repeat(6000)],
    ['a deep list', Array.from({length: 300}, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')]
  ] as const) {
    await t.test(`should be one finding for ${name}`, () => {
      assert.deepEqual(
        readText(text).file.messages.map((d) => d.ruleId),
        ['article-limit']
      )
    })
  }
})

test('checkEdition', async (t) => {
  const file =
    '---\ntitle: a\nsummary: b\npublished: 2026-01-21\nrights: {status: unrecorded}\nsource: {title: a, url: "https://a.b", author: b, publisher: c, language: en}\n---\n'

  await t.test('should make what is not recorded an error at a release', () => {
    assert.deepEqual(
      readText(file).file.messages.map((d) => [d.ruleId, d.fatal]),
      [['article-credit', false]]
    )
    assert.deepEqual(
      readText(file, 'en', true).file.messages.map((d) => [d.ruleId, d.fatal]),
      [['article-credit', true]]
    )
  })
})

for (const [what, text, places] of [
  ['in the first line', `<<<<<<< HEAD\n---\n=======\n---\n>>>>>>> main\n${head}`, ['1:1']],
  [
    'in the frontmatter',
    head.replace('summary', '<<<<<<< a\nsummary: x\n=======\n>>>>>>> b\nsummary'),
    ['3:1']
  ],
  [
    'in both',
    `${head.replace('summary', '<<<<<<< a\n=======\n>>>>>>> b\nsummary')}\n<<<<<<< a\n=======\n>>>>>>> b\n`,
    ['3:1', '11:1']
  ]
] as const) {
  test(`a conflict ${what} is named once, and nothing else is said`, () => {
    const {file} = parseEdition(new VFile({path: 'articles/a/en.mdx', value: text}))
    assert.deepEqual(
      file.messages.map((d) => `${d.ruleId} ${d.line}:${d.column}`),
      places.map((place) => `mdx-syntax ${place}`)
    )
    for (const {reason} of file.messages) assert.match(reason, /^Unexpected conflict markers/)
  })
}

test('what follows an address in a block stands where it is written', () => {
  const body = '> 网站是“www.example.org ”，\n> 信箱是x/a@b.example ，82%的茶馆在此。'
  const {blocks, file} = parseEdition(new VFile({path: 'articles/a/zh.mdx', value: `${head}\n${body}\n`}))
  const [{text}] = blocks as [(typeof blocks)[0]]
  const at = text.text.indexOf('82%')
  assert.equal(String(file).slice(text.startOffset(at), text.endOffset(at + 3)), '82%')
})
