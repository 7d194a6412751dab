import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes, Parents, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {placeNodes} from '../src/place-nodes.ts'

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** Sources, and what the parts that GFM finds and leaves without a place are written as. */
const corpus: Array<[source: string, written: string[]]> = [
  ['他们的网站是“www.example.org ”。', ['他们的网站是“', 'www.example.org', 'www.example.org', ' ”。']],
  ['见【www.example.org】。', ['见【', 'www.example.org】。', 'www.example.org】。']],
  ['tea/house@example.org', ['tea/', 'house@example.org', 'house@example.org']],
  ['> “www.example.org ”', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['- a\n  - “www.example.org ”', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['> one\n> x/a@b.example\n> two', ['one\n> x/', 'a@b.example', 'a@b.example', '\n> two']],
  ['> one  \n>   x/a@b.example', ['x/', 'a@b.example', 'a@b.example']],
  ['| a |\n| - |\n| “www.example.org ” |', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['## “www.example.org ”', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['**“www.example.org ”**', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['<b title="a>b">“www.example.org ”</b>', ['“', 'www.example.org', 'www.example.org', ' ”']],
  ['a [b](./c) “www.example.org ”', [' “', 'www.example.org', 'www.example.org', ' ”']],
  ['&amp; x/a@b.example &amp;', ['&amp; x/', 'a@b.example', 'a@b.example', ' &amp;']],
  [
    '“www.example.org and x/a@b.example',
    ['“', 'www.example.org', 'www.example.org', ' and x/', 'a@b.example', 'a@b.example']
  ],
  ['a[^b]\n\n[^b]: x/a@b.example', ['x/', 'a@b.example', 'a@b.example']]
]

test('placeNodes(tree, source)', async (t) => {
  for (const [source, written] of corpus) {
    await t.test(source, () => {
      const tree = processor.parse(source) as Root
      const unplaced = nodesOf(tree).filter((node) => !node.position)
      placeNodes(tree, source)
      assert.deepEqual(
        unplaced.map((node) => writtenAs(node, source)),
        written
      )
      for (const node of nodesOf(tree)) assertInside(node)
    })
  }

  await t.test('keeps the places that are there', () => {
    const source = 'a *b* <c/> `d`'
    const tree = processor.parse(source) as Root
    const before = structuredClone(tree)
    placeNodes(tree, source)
    assert.deepEqual(tree, before)
  })

  await t.test('places what another plugin has put in where it stands', () => {
    const source = 'one\n\ntwo'
    const tree = processor.parse(source) as Root
    tree.children.splice(1, 0, {type: 'thematicBreak'}, {type: 'paragraph', children: [{type: 'break'}]})
    placeNodes(tree, source)
    for (const node of nodesOf(tree)) assertInside(node)
  })
})

function assertInside(node: Nodes): void {
  assert.ok(node.position, node.type)
  for (const child of 'children' in node ? node.children : []) {
    assert.ok(child.position!.start.offset! >= node.position.start.offset!, child.type)
    assert.ok(child.position!.end.offset! <= node.position.end.offset!, child.type)
  }
}

function writtenAs({position}: Nodes, source: string): string {
  return source.slice(position!.start.offset, position!.end.offset)
}

function nodesOf(node: Parents): Nodes[] {
  return node.children.flatMap((child): Nodes[] => [child, ...('children' in child ? nodesOf(child) : [])])
}
