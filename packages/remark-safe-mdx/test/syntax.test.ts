import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, property} from 'fast-check'
import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {parseMdx} from '../src/syntax/parse-mdx.ts'
import {createMdxProcessor} from '../src/syntax/processor.ts'
import {checkText} from './check-text.ts'

/** MDX as everybody else reads it, with a parser of JavaScript. */
const ordinary = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkCjkFriendly)
  .freeze()

const piece = constantFrom(
  '# a',
  'b',
  '**c**',
  '*d*',
  '\n',
  '\n\n',
  ' ',
  '> ',
  '- ',
  '1. ',
  '{/* e */}',
  '{/* { */}',
  '{/* } */}',
  '{/* {f} */}',
  '{',
  '}',
  '{g}',
  '/*',
  '*/',
  '<Stat cite="h">',
  '</Stat>',
  '<Note',
  '>',
  '/>',
  '<br />',
  '<',
  '</',
  '`',
  '```\n',
  '[i](j)',
  '[k]: l',
  '|m|\n|-|\n',
  'import n from "o"',
  'export const p = 1',
  '\\',
  '&lt;',
  '~~q~~',
  '"',
  "'",
  'https://r.s',
  '中',
  '“',
  '[^t]: u',
  '<!--',
  '-->',
  '='
)

test('the syntax', async (t) => {
  await t.test('should give the tree of remark-mdx for every text that the gate lets through', () => {
    let passed = 0
    check(
      property(array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('')
        if (checkText(text).messages.some((message) => message.fatal)) return
        passed++
        assert.deepEqual(bare(createMdxProcessor().parse(text)), bare(ordinary.parse(text)))
      }),
      {numRuns: 3000}
    )
    assert.ok(passed > 300, `only ${passed} texts passed`)
  })

  await t.test('should refuse every text that remark-mdx refuses', () => {
    check(
      property(array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('')
        try {
          ordinary.parse(text)
        } catch {
          assert.ok(
            checkText(text).messages.some((message) => message.fatal),
            text
          )
        }
      }),
      {numRuns: 2000}
    )
  })

  await t.test('should keep places true behind a frontmatter', () => {
    const source = '---\ntitle: “𠮷”\n---\n\nA {1} word'
    const file = new VFile({path: 'en.mdx', value: source})
    const tree = parseMdx(file, source.indexOf('\n\nA') + 1)
    const [paragraph] = tree?.children ?? []
    assert.deepEqual(paragraph?.position?.start, {line: 5, column: 1, offset: source.indexOf('A {')})
  })

  await t.test('should leave a single tilde alone, so that a range is a range', () => {
    const tree = createMdxProcessor().parse('从41%~56%，到60%~70%')
    assert.deepEqual(
      tree.children.flatMap((node) => ('children' in node ? node.children.map((d) => d.type) : [])),
      ['text']
    )
  })
})

/** A tree without positions and without what a parser of JavaScript adds. */
function bare(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key: string, value: unknown) =>
      key === 'data' && isEstree(value) ? undefined : value
    )
  )
}

function isEstree(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'estree' in value
}
