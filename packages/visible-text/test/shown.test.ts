import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {shownTexts, type ShownText} from '../src/shown.ts'

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze()

/** A body, and what is shown of it; behind `→` the source that a text of an attribute points at. */
const bodies: Array<[body: string, texts: string[]]> = [
  ['## A **head**ing', ['heading: A heading']],
  ['One.\n\nTwo `three`.', ['paragraph: One.', 'paragraph: Two three.']],
  ['> quoted\n\n- an item\n\n  and more', ['paragraph: quoted', 'paragraph: an item', 'paragraph: and more']],
  ['82. item\n83. next', ['82 paragraph: item', '83 paragraph: next']],
  ['3. one\n\n   two\n   1. deep', ['3 paragraph: one', 'paragraph: two', '1 paragraph: deep']],
  ['- not numbered', ['paragraph: not numbered']],
  ['| % | b |\n|-|-|\n| 99 | c |', ['cell: %', 'cell: b', 'cell: 99', 'cell: c']],
  ['a[^1]\n\n[^1]: a note\n', ['paragraph: a\uFFFC', 'paragraph: a note']],
  ['```sh\necho 99%\n```', ['code: echo 99%']],
  ['{/* nobody sees this */}\n\na{/* nor this */}b', ['paragraph: ab']],
  [
    '![a cover](./a.png "its title") and ![](./b.png)',
    [
      'paragraph: \uFFFC and \uFFFC',
      'alternative: a cover → ![a cover](./a.png "its title")',
      'gloss: its title → ![a cover](./a.png "its title")'
    ]
  ],
  ['[x](https://a.b "a title")', ['paragraph: x', 'gloss: a title → [x](https://a.b "a title")']],
  ['[x][y]\n\n[y]: https://a.b "a title"', ['paragraph: x', 'gloss: a title → [y]: https://a.b "a title"']],
  [
    '![of a reference][y]\n\n[y]: ./a.png',
    ['paragraph: \uFFFC', 'alternative: of a reference → ![of a reference][y]']
  ],
  [
    'an <abbr title="long name">LN</abbr>',
    ['paragraph: an LN', 'gloss: long name → <abbr title="long name">LN</abbr>']
  ],
  ['<span lang="en">so</span> <kbd>9</kbd><sup>2</sup>', ['paragraph: so 92']],
  [
    '<Chart of="s/k" kind="bars" title="a title" caption="a caption" />',
    [
      'caption: a title → <Chart of="s/k" kind="bars" title="a title" caption="a caption" />',
      'caption: a caption → <Chart of="s/k" kind="bars" title="a title" caption="a caption" />'
    ]
  ],
  [
    '<Quote by="A. B.">“Words.”</Quote>',
    ['paragraph: “Words.”', 'speaker: A. B. → <Quote by="A. B.">“Words.”</Quote>']
  ],
  ['<Stat cite="s/k">\n\n82%\n\n</Stat>', ['paragraph: 82%']],
  [
    '<Note by="E.">\n`9` words\n</Note>',
    ['note signature: E. → <Note by="E.">\n`9` words\n</Note>', 'note paragraph: 9 words']
  ],
  [
    '<Note by="E.">\n\nOne.\n\n- two\n\n</Note>',
    [
      'note signature: E. → <Note by="E.">\n\nOne.\n\n- two\n\n</Note>',
      'note paragraph: One.',
      'note paragraph: two'
    ]
  ],
  [
    'before <Note by="E.">a *reason* [x](https://a.b "t")</Note> after',
    [
      'paragraph: before \uFFFC after',
      'note paragraph: a reason x',
      'note signature: E. → <Note by="E.">a *reason* [x](https://a.b "t")</Note>',
      'note gloss: t → [x](https://a.b "t")'
    ]
  ],
  ['<Stat title="of no attribute that it has">x</Stat>', ['paragraph: x']]
]

test('shownTexts', async (t) => {
  for (const [body, texts] of bodies) {
    await t.test(JSON.stringify(body), () =>
      assert.deepEqual(
        read(body).map((d) => print(d, body)),
        texts
      )
    )
  }

  await t.test('should say where each character of a block stands', () => {
    const source = '> 9`9`% of **all**'
    const [text] = read(source)
    const {block, start, end} = text!
    assert.equal(source.slice(block!.startOffset(0), block!.endOffset(3)), '9`9`%')
    assert.equal(source.slice(start, end), '9`9`% of **all**')
  })

  await t.test('should say through what a text is reached', () => {
    const found = read('| a |\n|-|\n| *b* [c](https://a.b "d") |').map(({as, path}) => [
      as,
      path.map((d) => d.type).join(' ')
    ])
    assert.deepEqual(found, [
      ['cell', 'root table tableRow tableCell'],
      ['cell', 'root table tableRow tableCell'],
      ['gloss', 'root table tableRow tableCell link']
    ])
  })
})

test('shown frontmatter', async (t) => {
  const frontmatter = {
    title: 'T',
    summary: ' ',
    published: '2026-01-01',
    source: {title: 'W', url: 'https://a.b', author: 'A', publisher: 'P', language: 'de'},
    translator: 'One Name',
    reviewer: ['R1', 'R2'],
    tags: ['x', 5, 'y'],
    cover: {image: './a.png', alt: 'Alt', credit: 'C'},
    rights: {status: 'granted', evidence: 'E'},
    corrections: [{date: '2026-01-02', what: 'What', was: 'Was', now: 'Now'}]
  }
  const keys = new Map(
    ['title', 'translator', 'reviewer.1', 'source.title', 'tags.2'].map((key, index) => [
      key,
      {start: index, end: index + 10}
    ])
  )

  await t.test('should come first, with the place of each value', () => {
    const texts = read('Body.', frontmatter, keys)
    assert.deepEqual(
      texts.map(({as, text, start, language}) =>
        [as, text, start, ...(language ? [language] : [])].join(' ')
      ),
      [
        'title T 0',
        'work W 3 de',
        'person A 0 de',
        'person P 0 de',
        'person One Name 1',
        'person R1 0',
        'person R2 2',
        'evidence E 0',
        'alternative Alt 0',
        'credit C 0',
        'tag x 0',
        'tag y 4',
        'correction What 0',
        'past Was 0',
        'correction Now 0',
        'paragraph Body. 0'
      ]
    )
  })

  await t.test('should be nothing where there is none', () => {
    assert.deepEqual(
      read('').map(({as}) => as),
      []
    )
    assert.deepEqual(read('', {title: 5, source: 'x', tags: {a: 'b'}, __proto__: {summary: 'inherited'}}), [])
  })
})

function read(
  body: string,
  frontmatter?: unknown,
  keys?: ReadonlyMap<string, {start: number; end: number}>
): ShownText[] {
  return shownTexts({tree: processor.parse(body), source: body, frontmatter, ...(keys && {keys})})
}

function print({as, text, start, end, note, marker, block}: ShownText, source: string): string {
  const about = [...(note ? ['note'] : []), ...(marker ? [marker] : []), `${as}:`, text]
  return about.join(' ') + (block || as === 'code' ? '' : ` → ${source.slice(start, end)}`)
}
