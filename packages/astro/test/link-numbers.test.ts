import assert from 'node:assert/strict'
import test from 'node:test'
import {parseEdition} from '@collate/articles'
import type {Nodes, Root} from 'mdast'
import type {CheckedClaim} from 'remark-validate-statistics'
import {VFile} from 'vfile'
import {linkNumbers} from '../src/markdown/link-numbers.ts'

/** A text, the numbers in it that are claims, and how it is set: `⟨…⟩` is a number’s link, `[…]` another one. */
const corpus: Array<[text: string, numbers: string[], expected: string]> = [
  ['<Stat cite="a/b">82%的用户</Stat>用它。', ['82%'], '⟨82%⟩的用户用它。'],
  ['只占<Stat cite="a/b">22%</Stat>。', ['只占<Stat cite="a/b">22%'], '只占⟨22%⟩。'],
  ['only <Stat cite="a/b">22% of users</Stat>', ['only <Stat cite="a/b">22%'], 'only ⟨22%⟩ of users'],
  ['<Stat cite="a/b">75%</Stat>及以上', ['75%</Stat>及以上'], '⟨75%⟩及以上'],
  ['超过<Stat cite="a/b">75%</Stat>或更多', ['超过<Stat cite="a/b">75%</Stat>或更多'], '超过⟨75%⟩或更多'],
  [
    '<Stat cite="a/b">有的多于</Stat><Stat cite="a/b">八成的一半</Stat>',
    ['多于</Stat><Stat cite="a/b">八成的一半'],
    '有的多于⟨八成的一半⟩'
  ],
  ['<Stat cite="a/b">从41%升到56%</Stat>。', ['41%', '56%'], '从⟨41%⟩升到⟨56%⟩。'],
  ['<Stat cite="a/b">**82**%的用户</Stat>', ['**82**%'], '⟨82⟩⟨%⟩的用户'],
  ['[<Stat cite="a/b">59%的组织</Stat>用它](https://a.example)。', ['59%'], '⟨59%⟩[的组织用它]。'],
  ['[前**有<Stat cite="a/b">59%</Stat>的**后](https://a.example)', ['59%'], '[前][有]⟨59%⟩[的][后]'],
  ['[<Stat cite="a/b">59%</Stat>](https://a.example)', ['59%'], '⟨59%⟩'],
  ['<Stat cite="a/b">82&#37;的用户</Stat>', ['82&#37;'], '⟨82%⟩的用户'],
  ['<Stat cite="a/b">8`2%`的用户</Stat>', ['8`2%'], '⟨8⟩⟨`2%`⟩的用户'],
  ['<Stat cite="a/b">`82%的用户`</Stat>', ['82%'], '⟨`82%`⟩`的用户`'],
  ['<Stat cite="a/b">八成用户</Stat>', [], '八成用户'],
  ['<Stat cite="a/b">四个级别</Stat>', ['四'], '⟨四个⟩级别'],
  ['<Stat cite="a/b">四项目标</Stat>', ['四'], '⟨四⟩项目标'],
  ['<Stat cite="a/b">四</Stat>个级别', ['四'], '⟨四⟩个级别'],
  ['<Stat cite="a/b">四**个**级别</Stat>', ['四'], '⟨四⟩个级别']
]

test('the number of a Stat becomes a link, and no link stands in another', () => {
  for (const [text, numbers, expected] of corpus) {
    const {tree, file} = read(text, numbers)
    linkNumbers()(tree, file)
    assert.equal(write(tree), expected, text)
  }
})

test('only the first part of a number carries its id', () => {
  const {tree, file} = read('<Stat cite="a/b">**82**%的用户</Stat>', ['**82**%'])
  linkNumbers()(tree, file)
  const ids = find(tree).map((node) => node.data.hProperties.id)
  assert.deepEqual(ids, ['r-claim-1', undefined])
})

test('a number that would lose its link stops the build, at its place', () => {
  const {tree, file} = read('<Stat cite="a/b">82%</Stat>，另有41%。', ['82%', '41%'])
  assert.throws(
    () => linkNumbers()(tree, file),
    /^articles\/x\/zh\.mdx:5:31-5:34: Unexpected `41%` with 0 links to its entry, expected one$/
  )
})

function read(text: string, numbers: string[]): {tree: Root; file: VFile} {
  const source = `---\ntitle: x\n---\n\n${text}\n`
  const file = new VFile({path: 'articles/x/zh.mdx', value: source})
  let from = 0
  file.data.claims = numbers.map((number, index) => {
    const start = source.indexOf(number, from)
    from = start + number.length
    const kind = number === '四' ? 'count' : 'percent'
    const claim = {quantity: {kind}}
    const written = number
    return {id: `claim-${index + 1}`, written, start, end: from, verdict: 'agrees', claim} as CheckedClaim
  })
  return {tree: parseEdition(file).tree!, file}
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return `\`${node.value}\``
  const inside = 'children' in node ? node.children.map(write).join('') : ''
  if (node.type === 'numberLink') return `⟨${inside}⟩`
  return node.type === 'link' ? `[${inside}]` : inside
}

function find(node: Nodes): Array<Nodes & {type: 'numberLink'}> {
  if (node.type === 'numberLink') return [node]
  return 'children' in node ? node.children.flatMap(find) : []
}
