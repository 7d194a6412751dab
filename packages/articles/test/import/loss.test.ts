import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {ImportFault, type ImportedArticle} from '@collate/articles/import'
import {array, constantFrom, sample, string, tuple} from 'fast-check'
import type {Nodes} from 'mdast'
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {importText, readImported} from './written.ts'

const markdown = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkCjkFriendly)

/** All that a reader of plain Markdown sees, without spaces. */
function wordsOf(tree: Nodes): string {
  return rawWords(tree).replace(/\s+/g, '')
}

function rawWords(node: Nodes): string {
  if ('children' in node) return node.children.map(rawWords).join('')
  if (node.type === 'html') return parseFragment(node.value).childNodes.map(htmlWords).join('')
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : ''
}

function htmlWords(node: DefaultTreeAdapterMap['childNode']): string {
  if (node.nodeName === 'script') return ''
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(htmlWords).join('') : ''
}

/** Pieces that a text of lines is made of: all that Markdown knows, and all that MDX reads otherwise. */
const pieces = [
  [
    '# 标题',
    '## Head {a}',
    'Setext {x}\n===',
    '---',
    '***',
    '- item',
    '* 项目',
    '1. one',
    '2) two',
    '- [ ] task'
  ],
  [
    '> 引用',
    '> > deep',
    '    indented {code}',
    '\tindented <b>',
    '```js\nlet a = {b: 1}\n```',
    '~~~\n<i>\n~~~'
  ],
  [
    '| a {b} | c |\n| - | - |\n| 1 < 2 | `x|y` |',
    '[^1]: note {x}',
    '[ref]: https://a.example/{b} "t {u}"',
    '* * *'
  ],
  [
    '<div>\nin a <b>block</b>\n</div>',
    '<!-- a comment -->',
    '<p>段落 & a *star* _under_ [x] # 1.</p>',
    '<table>'
  ],
  [
    '<script>alert({})</script>',
    '<pre>\n  kept {x}\n</pre>',
    '<br>',
    '<hr/>',
    '<?php echo 1 ?>',
    '<details><summary>x</summary>'
  ],
  [
    'import a from "b"',
    'export const a = {',
    '      - deep marker',
    '     # deep heading',
    '     > deep',
    '      1. deep'
  ],
  [
    '',
    '',
    '   ',
    '{',
    '}',
    '{{< figure src="a" >}}',
    '{% note %}',
    '<',
    '</',
    '<a',
    '< b',
    'a <b c',
    '<1>',
    '<>',
    '{/*'
  ]
].flat()

const inline = [
  [
    '一句话',
    'word',
    '{',
    '}',
    '{x}',
    '<',
    '>',
    '<x',
    '< y',
    '<b>',
    '</b>',
    '<i>x</i>',
    '<sub>2</sub>',
    '<kbd>',
    '</kbd>'
  ],
  [
    '<br>',
    '<br/>',
    '<u>',
    '<span lang="en">',
    '</span>',
    '<a href="https://a.example/{b}">',
    '</a>',
    '<!-- c -->'
  ],
  [
    '**粗**',
    '**',
    '*',
    '_',
    '`code {x} <y>`',
    '``',
    '~~del~~',
    '~',
    '[link](https://a.example/?a={b})',
    '[bad](javascript:x)'
  ],
  [
    '[ref]',
    '[^1]',
    '![alt {x}](https://a.example/p.png)',
    '![图](./p.png)',
    '<https://a.example/{b}_c_>',
    '<me@a.example>'
  ],
  [
    'https://a.example/{x}',
    'www.a.example',
    'me@a.example',
    '&lt;',
    '&amp;',
    '&#123;',
    '\\{',
    '\\<',
    '\\',
    '82%',
    '“引”',
    '。'
  ]
].flat()

const line = array(constantFrom(...inline), {minLength: 1, maxLength: 6}).chain((parts) =>
  constantFrom('', ' ').map((gap) => parts.join(gap))
)
const indent = constantFrom('', '', '', '', '  ', '    ', '      ', '> ', '- ', '  - ', '\t')
const row = tuple(
  indent,
  constantFrom(...pieces).chain((piece) => line.chain((d) => constantFrom(piece, d, d)))
)
const text = array(row, {minLength: 1, maxLength: 9}).map((rows) =>
  rows.map(([before, after]) => before + after).join('\n')
)

test('an import loses nothing of a text', async (t) => {
  await t.test('whatever Markdown it is', () => {
    const texts = sample(text, {seed: 20261127, numRuns: 1000}).filter((value) => value.trim() !== '')
    const written = texts.filter((value) => isWritten(value))
    // What plain Markdown and MDX cannot both say is refused, not lost.
    assert.ok(written.length > texts.length * 0.97, `${written.length} of ${texts.length}`)
  })

  await t.test('that was handed in as it is', () => {
    const path = new URL('../fixtures/raw/kubernetes-foundation-of-ai.txt', import.meta.url)
    const raw = readFileSync(path, 'utf8')
    const {tree, frontmatter} = readImported(importText(raw))
    assert.ok(tree && frontmatter?.source)
    const {title, author} = frontmatter.source
    const rebuilt = [frontmatter.summary, `译自：${title}`, `作者：${author}`, wordsOf(tree)].join('')
    assert.equal(rebuilt.replace(/\s+/g, ''), wordsOf(markdown.parse(raw.slice(raw.indexOf('-->') + 3))))
  })

  await t.test('whatever characters there are', () => {
    const texts = sample(string({unit: 'grapheme', maxLength: 40}), {seed: 20261127, numRuns: 500})
    for (const value of texts.filter((d) => d.trim() !== '')) isWritten(value)
  })
})

/** Whether a text is imported; each word of it must have stayed, and the gate must let it pass. */
function isWritten(value: string): boolean {
  const article = tryImport(`---\ntitle: 别的标题\n---\n${value}`)
  if (!article) return false
  const {tree, file} = readImported(article)
  assert.ok(tree, `${JSON.stringify(value)}\n${article.text}\n${file.messages.join('\n')}`)
  assert.equal(wordsOf(tree), wordsOf(markdown.parse(value.replace(/\r\n?/g, '\n'))), JSON.stringify(value))
  // There is a tree: what else `mdx-syntax` finds, cells beyond a table's columns, the raw text has too.
  const refused = file.messages.filter((d) =>
    /^(?:mdx-(?!url|syntax)|article-(?:file|limit))/.test(d.ruleId ?? '')
  )
  assert.deepEqual(refused.map(String), [], `${JSON.stringify(value)}\n${article.text}`)
  return true
}

function tryImport(value: string): ImportedArticle | undefined {
  try {
    return importText(value)
  } catch (error) {
    assert.ok(
      error instanceof ImportFault && error.message.startsWith('Unexpected Markdown near'),
      String(error)
    )
  }
  return undefined
}
