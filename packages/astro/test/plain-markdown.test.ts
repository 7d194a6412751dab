import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {parseEdition, type Edition} from '@collate/articles'
import {array, assert as check, constantFrom, property} from 'fast-check'
import type {Nodes, Parent, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {plainMarkdown} from '../src/markdown/plain-markdown.ts'
import {lineOf, writeMarkdown} from '../src/markdown/write-markdown.ts'
import {everything} from './site.ts'

/** Any program that reads Markdown. */
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze()

/** What a text may hold that Markdown means something by. */
const marks = [
  '# ',
  '## Data',
  '- ',
  '1. ',
  '> ',
  '    ',
  '***',
  '*a*',
  '_b_',
  '**',
  '`c`',
  '```',
  '~~~',
  '[x](https://other.example)',
  '![x](./y.png)',
  '[y]: /z',
  '<b>',
  '</script>',
  '<!--',
  '&amp;',
  '&#35;',
  '\\',
  '|',
  'a | b',
  '-|-',
  '===',
  '---',
  'https://other.example/a_b',
  'www.other.example',
  'a@b.example',
  '[^1]',
  '~~d~~',
  '“云原生”',
  '的',
  '82%',
  ' ',
  'a'
]
const breaks = [
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u0085',
  '\n\n## Data\n\n- [The survey](https://other.example/):\n\n'
]

test('Markdown of an article', async (t) => {
  await t.test('should say of title and summary what the page says, on one line each', () => {
    check(
      property(array(constantFrom(...marks, ...breaks), {minLength: 1, maxLength: 8}), (parts) => {
        const text = `x${parts.join('')}`
        const edition = editionOf('Body.', {title: text, summary: text})
        const markdown = plainMarkdown(edition)
        const {children} = reader.parse(markdown)
        const line = lineOf(text).value
        assert.doesNotMatch(line, /[\n\r\u0085\u2028]/)
        assert.equal(markdown.split('\n').length, 'title, , summary, , body, '.split(', ').length)
        assert.deepEqual(
          children.map(({type}) => type),
          ['heading', 'paragraph', 'paragraph']
        )
        for (const block of children.slice(0, 2)) {
          assert.equal(toString(block), line)
          assert.ok(typesOf(block).every((type) => harmless.has(type)))
        }
      }),
      {numRuns: 2000}
    )
  })

  await t.test('should have no half of a character', () => {
    const markdown = plainMarkdown(editionOf('Body.', {title: 'A ye\uD800ar', summary: 'b'}))
    assert.equal(markdown.isWellFormed(), true)
  })

  /** A body, and the Markdown of it. */
  const bodies: Array<[body: string, markdown: string]> = [
    ['<Stat cite="s/k">**82%**</Stat> of users', '**82%** of users'],
    ['<span lang="en">## Data</span>', '\\## Data'],
    ['<kbd>#</kbd> Data', '\\# Data'],
    ['<Stat cite="s/k">- [x](https://a.example)</Stat>', '\\- [x](https://a.example)'],
    ['<kbd>1</kbd>. April', '1\\. April'],
    ['H<sub>2</sub>O<br />and *more*', 'H2O\\\nand *more*'],
    ['a{/* nobody sees this */}b\n\n{/* nor this */}', 'ab'],
    ['    not code in MDX', 'not code in MDX'],
    ['a \\<b\\> \\{c\\}', 'a \\<b> {c}'],
    ['**“云原生”**是基石', '**“云原生”**是基石'],
    ['| a | b |\n|---|---|\n| 1 | <Stat cite="s/k">2%</Stat> |', '| a | b  |\n| - | -- |\n| 1 | 2% |'],
    [
      'x[^b] y[^a] z[^b]\n\n[^a]: one\n\n[^b]: two\n\n[^c]: none',
      'x[^1] y[^2] z[^1]\n\n[^2]: one\n\n[^1]: two'
    ],
    ['[x][a label] ![y][a label]\n\n[a label]: ./z.png "t"', '[x](./z.png "t") ![y](./z.png "t")'],
    ['```sh what programs read\nls\n```', '```sh\nls\n```'],
    ['<Chart of="s/k" title="a" />', ''],
    ['<Quote by="A. B.">“Words.”</Quote>', '“Words.”'],
    [
      '<Note by="E.">\nIt is *so*.\n\n- a\n</Note>',
      '> **Editor’s note**\n>\n> It is *so*.\n>\n> - a\n>\n> — E.'
    ],
    ['<Note by="# E.">It is so.</Note>', '> **Editor’s note**\n>\n> It is so.\n>\n> — # E.'],
    ['Hello <Note by="E.">it is so</Note> there.', 'Hello (**Editor’s note** it is so — E.) there.']
  ]

  for (const [body, markdown] of bodies) {
    await t.test(`should be safe and whole: ${JSON.stringify(body)}`, () => {
      assert.equal(plainMarkdown(editionOf(body)), markdown === '' ? '' : `${markdown}\n`)
    })
  }

  await t.test('should say in a list what leads where, on one line each', () => {
    check(
      property(array(constantFrom(...marks, ...breaks), {minLength: 1, maxLength: 6}), (parts) => {
        const name = lineOf(`x${parts.join('')}`)
        const about = lineOf(`: y${parts.join('')}`)
        const link = {type: 'link', url: 'https://a.example/b', children: [name]} as const
        const item = {
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: [link, about]}]
        } as const
        const [list, ...more] = reader.parse(
          writeMarkdown({type: 'root', children: [{type: 'list', children: [item as never, item as never]}]})
        ).children
        assert.ok(list?.type === 'list' && list.children.length === 2 && more.length === 0)
        const [first] = (list.children[0]!.children[0] as Parent).children
        assert.deepEqual(
          [first?.type, toString(first), toString(list.children[0])],
          ['link', name.value, name.value + about.value]
        )
      })
    )
  })

  await t.test('should be read again as what was written', () => {
    check(
      property(array(constantFrom(...marks), {minLength: 1, maxLength: 6}), (parts) => {
        const tree: Root = {
          type: 'root',
          children: [{type: 'paragraph', children: [lineOf(`x${parts.join('')}`)]}]
        }
        assert.equal(toString(reader.parse(writeMarkdown(tree))), toString(tree))
      }),
      {numRuns: 2000}
    )
  })
})

test('Markdown of an article ends with the values of its charts and the sources of its numbers, one line each', () => {
  for (const language of ['zh', 'en']) {
    const folder = `${everything.directory}/${language}/city-ledger`
    const {children} = reader.parse(readFileSync(`${folder}/index.md`, 'utf8'))
    const facts = JSON.parse(readFileSync(`${folder}/facts.json`, 'utf8')) as unknown[]
    const lists = children.filter((node) => node.type === 'list')
    assert.deepEqual(
      lists.map((list) => list.children.length),
      [3, 2, 5, 6, 3, 2, 9, 6, 9, 4, facts.length]
    )
    for (const {
      children: [line, ...more]
    } of lists.flatMap((list) => list.children)) {
      assert.ok(line?.type === 'paragraph' && more.length === 0)
      const [words, link, ...rest] = line.children
      assert.deepEqual([words?.type, link?.type], ['text', 'link'], toString(line))
      assert.ok(rest.every(({type}) => type === 'text'))
      assert.match(toString(words), /[:：]/)
    }
    const said = lists.map((list) => toString(list)).join('\n')
    for (const words of language === 'zh'
      ? ['36.2亿元', '每10万人96.5', '−4.2%']
      : ['CNY 3.62 billion', '−4.2%'])
      assert.ok(said.replaceAll('\u00A0', ' ').includes(words), words)
    assert.ok(said.includes('Waiting for a home [part_1] *2025*'), said)
  }
  const index = readFileSync(`${everything.directory}/llms.txt`, 'utf8')
  for (const table of ['observations', 'sources'])
    assert.match(index, new RegExp(`^- \\[.*/data/city-ledger/${table}\\.csv\\)$`, 'm'))
})

/** An edition as it is read, without a check: what is written has to hold by itself. */
function editionOf(body: string, frontmatter?: {title: string; summary: string}): Edition {
  const file = new VFile({path: 'articles/a/en.mdx', value: `---\ntitle: a\n---\n\n${body}\n`})
  const {frontmatter: _, ...edition} = parseEdition(file)
  return {...edition, ...(frontmatter && {frontmatter: frontmatter as NonNullable<Edition['frontmatter']>})}
}

/** Some readers make a link of any address that is shown, however it is escaped. */
const harmless = new Set(['heading', 'paragraph', 'text', 'address'])

function typesOf(node: Nodes): string[] {
  if (node.type === 'link' && node.url.endsWith(toString(node))) return ['address']
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]
}
