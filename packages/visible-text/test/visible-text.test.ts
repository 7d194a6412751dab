import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import {objectReplacement} from '../src/index.ts'
import {readBlock} from './read-block.ts'

/** A source, what is seen of it, and for some of its parts where they stand in the source. */
const corpus: Array<[source: string, text: string, spans?: Record<string, string>]> = [
  ['82%的用户', '82%的用户', {'82%': '82%', 用户: '用户'}],
  ['**82%**的用户', '82%的用户', {'82%': '82%', '%的': '%**的'}],
  ['**82**%的用户', '82%的用户', {'82%': '82**%'}],
  ['8_2_%', '8_2_%', {'8_2_%': '8_2_%'}],
  ['8*2*%', '82%', {'82%': '8*2*%'}],
  ['**“云原生”**是基石', '“云原生”是基石', {'”是': '”**是'}],
  ['~~82~~81%', '8281%', {'82': '82', '81%': '81%', '281%': '2~~81%'}],
  ['[82%](https://a.b)的用户', '82%的用户', {'82%的': '82%](https://a.b)的'}],
  ['[82%][a]\n\n[a]: b', '82%', {'82%': '82%'}],
  ['![82%](./a.png)的', `${objectReplacement}的`, {的: '的'}],
  ['![82%][a]的\n\n[a]: b', `${objectReplacement}的`, {的: '的'}],
  ['82%[^a]的\n\n[^a]: b', `82%${objectReplacement}的`, {'82%': '82%'}],
  ['`82%`的', '82%的', {'82%': '82%', '%的': '%`的'}],
  ['`` `82%` ``的', '`82%`的', {'82%': '82%'}],
  ['`  82%  `', ' 82% ', {' 82': ' 82'}],
  ['` `` `的', '``的', {'``的': '`` `的'}],
  ['`kubectl\nget`的', 'kubectl\nget的', {'l\ng': 'l\ng', get的: 'get`的'}],
  ['> `kubectl\n> get`的', 'kubectl\nget的', {get: 'get'}],
  ['- `kubectl\n    get`的', 'kubectl\n  get的', {get: 'get'}],
  ['`\n82%\n`的', '82%的', {'82%的': '82%\n`的'}],
  ['> `\n> 82%\n> `的', '82%的', {'82%': '82%'}],
  ['`  `的', '  的', {的: '的'}],
  ['<Stat cite="s/k">82%</Stat>的用户', '82%的用户', {'82%': '82%', '%的': '%</Stat>的'}],
  ['<Stat cite="s/k">从**41**%到56%</Stat>', '从41%到56%', {'41%': '41**%'}],
  ['82{/* a comment */}%', '82%', {'82%': '82{/* a comment */}%'}],
  ['82&#37; of', '82% of', {'82%': '82&#37;', '%': '&#37;'}],
  ['82&#x25; of', '82% of', {'82%': '82&#x25;'}],
  ['82&percnt; of', '82% of', {'82%': '82&percnt;'}],
  ['&#56;2%', '82%', {'82%': '&#56;2%', '8': '&#56;'}],
  ['a &amp;&lt; b', 'a &< b', {'&': '&amp;', '<': '&lt;'}],
  ['a & b &nope; c', 'a & b &nope; c', {'&nope;': '&nope;'}],
  ['&NotEqualTilde;x', '≂̸x', {x: 'x', '≂̸': '&NotEqualTilde;'}],
  ['&#128512;82%', '😀82%', {'😀': '&#128512;', '82%': '82%'}],
  ['&#0;82%', '\uFFFD82%', {'82%': '82%'}],
  ['8&#7;2&#xFFFF;%', '8\uFFFD2\uFFFD%', {'8\uFFFD': '8&#7;', '\uFFFD%': '&#xFFFF;%'}],
  ['\\*82\\%\\*', '*82%*', {'82%': '82\\%', '*82': '\\*82'}],
  ['a\\b 82%', 'a\\b 82%', {'82%': '82%'}],
  ['𠮷𠮷82%', '𠮷𠮷82%', {'82%': '82%', '𠮷82': '𠮷82'}],
  ['😀**82%**😀', '😀82%😀', {'82%': '82%', '%😀': '%**😀'}],
  ['75%\nor more', '75%\nor more', {'75%\nor': '75%\nor', more: 'more'}],
  ['75%   \nor more', '75%\nor more', {more: 'more'}],
  ['75%\\\nor more', '75%\nor more', {more: 'more', '75%': '75%'}],
  ['75%<br />or more', '75%\nor more', {more: 'more', '75%': '75%'}],
  ['75%\n   or more', '75%\nor more', {or: 'or'}],
  ['> 75%\n> or more', '75%\nor more', {or: 'or', '75%': '75%', '75%\nor': '75%\n> or'}],
  ['> 75%\nor more', '75%\nor more', {or: 'or'}],
  ['> > 75%\n> > or *more*', '75%\nor more', {or: 'or', more: 'more'}],
  ['- 75%\n  or more', '75%\nor more', {or: 'or'}],
  ['1. > 75%\n   > or more', '75%\nor more', {or: 'or'}],
  ['见https://a.b/c 82%', '见https://a.b/c 82%', {'82%': '82%'}],
  ['see https://a.b/c, 82%', 'see https://a.b/c, 82%', {'82%': '82%', 'https://a.b/c': 'https://a.b/c'}],
  ['see www.a.b/c 82%', 'see www.a.b/c 82%', {'82%': '82%', 'www.a.b/c': 'www.a.b/c'}],
  ['to me@a.co, 82%', 'to me@a.co, 82%', {'82%': '82%', 'me@a.co': 'me@a.co'}],
  ['&amp; me@a.co &amp; 82%', '& me@a.co & 82%', {'82%': '82%'}],
  ['H<sub>2</sub>O 82%', 'H2O 82%', {H2O: 'H<sub>2</sub>O'}],
  ['a<br />82%', 'a\n82%', {'82%': '82%'}]
]

test('visibleText', async (t) => {
  await t.test('should export its public names', async () => {
    assert.deepEqual(Object.keys(await import('@collate/visible-text')).toSorted(), [
      'objectReplacement',
      'visibleText'
    ])
  })

  for (const [source, text, spans = {}] of corpus) {
    await t.test(source, () => {
      const visible = readBlock(source)
      assert.equal(visible.text, text)
      for (const [part, expected] of Object.entries(spans)) {
        const at = text.indexOf(part)
        const slice = source.slice(visible.startOffset(at), visible.endOffset(at + part.length))
        assert.equal(slice, expected, `of ${part}`)
      }
    })
  }

  await t.test('should keep the cells of a row and the blocks of an item apart', () => {
    assert.equal(readBlock('| 41% | 56% |\n| - | - |', 'tableRow').text, '41%\t56%')
    assert.equal(readBlock('| a | | b |\n| - | - | - |', 'tableRow').text, 'a\t\tb')
    const row = readBlock('| `a\\|b` 82% |\n| - |', 'tableRow')
    assert.equal(row.text, 'a|b 82%')
    assert.equal(row.startOffset(row.text.indexOf('82')), 9)
    assert.equal(readBlock('- 41%\n\n  56%\n  - 8%', 'listItem').text, '41%\n56%\n8%')
    assert.equal(readBlock('> # 41%\n>\n> 56%', 'blockquote').text, '41%\n56%')
  })

  await t.test('should leave out what is skipped, with a character in its place or without', () => {
    const source = '82%<Note by="a">注 83%</Note>的`a`'
    assert.equal(readBlock(source, 'paragraph', isNote).text, `82%${objectReplacement}的a`)
    const visible = readBlock(source, 'paragraph', (node) => (isNote(node) ? 'silent' : false))
    assert.equal(visible.text, '82%的a')
    assert.equal(source.slice(visible.startOffset(0), visible.endOffset(3)), '82%')
    assert.equal(source.slice(visible.startOffset(3), visible.endOffset(4)), '的')
  })

  await t.test('should say which nodes were looked through, and where they stand', () => {
    const {nodes, text} = readBlock('a <Stat cite="x">**82**%</Stat> b')
    const found = nodes.filter(({node}) => node.type !== 'text')
    assert.deepEqual(
      found.map(({node, parents, start, end}) => [
        node.type,
        parents.map((d) => d.type),
        text.slice(start, end)
      ]),
      [
        ['mdxJsxTextElement', ['paragraph'], '82%'],
        ['strong', ['paragraph', 'mdxJsxTextElement'], '82']
      ]
    )
  })

  await t.test('should give the ends of the text, and of no text', () => {
    const visible = readBlock('**82%**')
    assert.equal(visible.startOffset(0), 2)
    assert.equal(visible.startOffset(3), 5)
    assert.equal(visible.endOffset(0), 2)
    const empty = readBlock('{/* a */}*{/* b */}*', 'emphasis')
    assert.equal(empty.text, '')
    assert.equal(empty.startOffset(0), 9)
  })
})

function isNote(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Note'
}
