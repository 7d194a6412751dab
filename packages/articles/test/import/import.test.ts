import assert from 'node:assert/strict'
import {test} from 'node:test'
import {ImportFault, wordNote} from '@collate/articles/import'
import {bodyOf, importText, readImported} from './written.ts'

/** Bodies, and what an import makes of them. */
const bodies: Array<[name: string, raw: string, body: string]> = [
  ['text that MDX would run', 'If a < b then {x}.', 'If a \\< b then \\{x}.'],
  ['what has a backslash already', 'a \\{ b \\< c &lt; d', 'a \\{ b \\< c &lt; d'],
  ['code', '`{x} <y>`\n\n```\n{x} <y>\n```', '`{x} <y>`\n\n```\n{x} <y>\n```'],
  ['indented code', 'Code:\n\n    a {b}\n      c', 'Code:\n\n```\na {b}\n  c\n```'],
  ['a line like a module', 'import tea from China', '&#x69;mport tea from China'],
  [
    'links in angle brackets',
    'See <https://tea.example/a_b>.',
    'See [https://tea.example/a\\_b](https://tea.example/a_b).'
  ],
  ['tracked links', '[tea](https://tea.example/?utm_source=x)', '[tea](https://tea.example/)'],
  [
    'tracked definitions',
    '[tea][t]\n\n[t]: https://tea.example/?utm_source=x',
    '[tea][t]\n\n[t]: https://tea.example/'
  ],
  ['links to nowhere safe', 'a [tea](javascript:x) b', 'a tea b'],
  [
    'link words that swallow a full stop',
    '见[茶馆报告。](https://tea.example/r)',
    '见[茶馆报告](https://tea.example/r)。'
  ],
  ['bold in HTML', 'a <b>bold</b> word', 'a **bold** word'],
  ['a link in HTML', 'a <a href="https://tea.example/">tea</a>', 'a [tea](https://tea.example/)'],
  ['HTML that articles have', 'H<sub>2</sub>O<br>x', 'H<sub>2</sub>O<br />x'],
  ['HTML that they have not', 'a <font color="red">red</font> word', 'a red word'],
  [
    'blocks of HTML',
    '<div><h2>Tea</h2><p>Leaves &amp; <i>water</i>.</p></div>',
    '## Tea\n\nLeaves & *water*.'
  ],
  [
    'lists and code in HTML',
    '<ul><li>a</li><li>b</li></ul>\n\n<pre>x {y}</pre>',
    '- a\n\n- b\n\n```\nx {y}\n```'
  ],
  ['scripts', 'a\n\n<script>alert(1)</script>\n\nb', 'a\n\n\n\nb'],
  ['comments', 'a <!-- more --> b', 'a  b'],
  ['pictures of others', '![a cup](https://tea.example/cup.png)', '[a cup](https://tea.example/cup.png)'],
  ['pictures beside the text', '![a cup](images/My%20Cup.PNG)', '![a cup](./my-cup.png)']
]

/** Raw heads, and the lines of the frontmatter that come of them. */
const heads: Array<[name: string, raw: string, lines: string[]]> = [
  [
    'an HTML comment',
    '<!--\ntitle: 茶：一种“饮料”\nsummary: 说茶。\n-->\n\n正文。',
    ["title: '茶：一种“饮料”'", 'summary: 说茶。']
  ],
  [
    'Hexo',
    '---\ntitle: Tea\ndate: 2024-03-01 10:00:00\nupdated: 2024-03-02\ntags: [a, b]\n---\nx',
    ['title: Tea', 'published: 2024-03-01', 'updated: 2024-03-02', 'tags: [a, b]']
  ],
  [
    'Hugo',
    '---\ntitle: "A: b"\ndescription: Of tea\nlastmod: 2030-01-01\ndate: 2024-03-01T08:00:00+08:00\n---\nx',
    ["title: 'A: b'", 'summary: Of tea', 'published: 2024-03-01', 'updated: 2030-01-01']
  ],
  [
    'Jekyll',
    "---\nlayout: post\ntitle: 'It''s tea'\npublished: true\nexcerpt: Short\n---\nx",
    ["title: 'It''s tea'", 'summary: Short', 'published: 2026-11-27']
  ],
  ['a heading', '# Green tea\n\nx', ['title: Green tea', 'published: 2026-11-27']],
  [
    'a source that the data know',
    '> 译自：[Tea houses](https://tea.example/houses)\n> 作者：Ann Lee\n\n正文。',
    [
      'source:',
      '  title: Tea houses',
      '  url: https://tea.example/houses',
      '  author: Ann Lee',
      '  publisher: Tea Board',
      '  language: en',
      '  published: 2025-11-03'
    ]
  ],
  [
    'credits of a translation project',
    '> * 原文地址：[Tea](https://www.leaf.example/tea)\n> * 原文作者：[Ann](https://a.example)\n> * 译者：[小茶](https://b.example)\n> * 校对者：[甲](https://c.example)、[乙](https://d.example)\n\n正文。',
    [
      '  title: Tea',
      '  url: https://www.leaf.example/tea',
      '  author: Ann',
      '  publisher: leaf.example',
      'translator: 小茶',
      'reviewer: [甲, 乙]'
    ]
  ],
  [
    'credits at the end',
    '正文。\n\n---\n\nvia: https://leaf.example/tea\n\n作者：[Ann](https://a.example) 译者：小茶\n',
    ['  url: https://leaf.example/tea', '  author: Ann', 'translator: 小茶']
  ]
]

/** Texts that are refused, and why. */
const refused: Array<[name: string, raw: string | Uint8Array, message: RegExp, line: number]> = [
  ['TOML', '+++\ntitle = "x"\n+++\nx', /^Unexpected TOML between lines `\+\+\+`, expected YAML/, 1],
  ['YAML that is none', '---\ntitle: "x\nb: c\n---\nx', /^Unexpected front matter, expected YAML/, 3],
  ['aliases', '---\ntitle: &a x\nsummary: *a\n---\nx', /^Unexpected anchor or alias/, 2],
  ['bytes that are not UTF-8', Uint8Array.of(0x78, 0x0a, 0xb2, 0xe8), /^Unexpected bytes, expected UTF-8/, 2],
  ['nothing', ' \n', /^Unexpected empty text, expected an article/, 1]
]

test('importArticle', async (t) => {
  for (const [name, raw, body] of bodies) {
    await t.test(`keeps ${name}`, () => {
      const article = importText(`---\ntitle: Other\n---\n${raw}\n`)
      assert.equal(bodyOf(article), `${body}\n`)
      const {tree, file} = readImported(article)
      assert.ok(tree)
      assert.deepEqual(file.messages.filter((d) => d.ruleId !== 'article-frontmatter').map(String), [])
    })
  }

  for (const [name, raw, lines] of heads) {
    await t.test(`reads the head of ${name}`, () => {
      const {text} = importText(raw)
      const head = text.slice(4, text.indexOf('\n---\n', 4)).split('\n')
      assert.deepEqual(
        lines.filter((d) => !head.includes(d)),
        [],
        text
      )
    })
  }

  for (const [name, raw, message, line] of refused) {
    await t.test(`refuses ${name}, and says where`, () => {
      assert.throws(
        () => importText(raw),
        (error) => {
          assert.ok(error instanceof ImportFault)
          assert.match(error.message, message)
          assert.equal(error.line, line)
          return true
        }
      )
    })
  }

  await t.test('says what it changed, left out and could not know', () => {
    const {notes, language} = importText(
      '\uFEFF---\r\ntitle: Tea\r\nlayout: post\r\n---\r\n\r\nA {cup} of tea'
    )
    assert.deepEqual(
      notes.map((note) => `${note.kind} ${note.line ?? '-'} ${wordNote(note, language)}`),
      [
        'changed - the byte order mark went',
        'changed - 5 line endings became LF',
        'changed - the last line got its end',
        'left-out - the frontmatter has no place for `layout: post`',
        'changed - the front matter (YAML) became strict YAML',
        'changed - no date was given: `published` is the day of the import, 2026-11-27',
        'unknown - `summary` is not recorded in the text, and the check asks for it',
        'unknown - nothing says what this was translated from: write `source`, or `rights: {status: own}`',
        'unknown - on what ground this may be published is not recorded: write `rights`',
        'changed 6 1 character `{` or `<` got a backslash and stays text'
      ]
    )
  })

  await t.test('leaves an author in the text who wrote it for this publication', () => {
    assert.equal(bodyOf(importText('作者：小茶\n\n正文。')), '作者：小茶\n\n正文。\n')
  })

  await t.test('names the folder after the source, else the title', () => {
    const slugs = [
      'title: Tea houses\nsource: https://tea.example/2026/01/green-tea.html',
      'title: Tea houses',
      'title: 茶馆',
      'title: 茶馆\nslug: Tea_Houses'
    ].map((head) => importText(`---\n${head}\n---\n正文。`).slug)
    assert.deepEqual(slugs, ['green-tea', 'tea-houses', undefined, 'tea-houses'])
  })
})
