import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkValidateStatistics from 'remark-validate-statistics'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {checkText, printMessages, statistics, today} from './check-text.ts'

const stat = '<Stat cite="remote-work/home-days">'

test('remarkValidateStatistics(options)', async (t) => {
  await t.test('should make links of citations in a plain pipeline', async () => {
    const file = await toHtml(`${stat}56% of employees</Stat> work from home every week.\n`)
    assert.equal(
      String(file),
      '<p><a id="r-home-days-2025" class="stat" href="#n-home-days-2025">56% of employees</a> work from home every week.</p>'
    )
    assert.deepEqual(file.messages, [])
  })

  await t.test('should not nest links', async () => {
    const around = await toHtml(`[${stat}56% of employees</Stat> work from home every week](./x)\n`)
    assert.match(String(around), /<a href=".\/x"><span id="r-home-days-2025" class="stat">56%/)
    const inside = await toHtml(`${stat}[56% of employees](./x)</Stat> work from home every week.\n`)
    assert.match(String(inside), /<span id="r-home-days-2025" class="stat"><a href=".\/x">56%/)
  })

  await t.test('should say to components what they state', () => {
    const text = `The share of employees working from home every week rose ${stat}from 41% in 2023 to 56% in 2025</Stat>.`
    const [paragraph] = checkText(text, 'en').tree.children
    assert.ok(paragraph?.type === 'paragraph')
    const [, node] = paragraph.children
    assert.ok(node?.type === 'mdxJsxTextElement')
    assert.deepEqual(attributesOf(node), {
      cite: 'remote-work/home-days',
      href: 'https://survey.example/2023',
      title:
        'Source: Remote Work 2023 (Work Institute, 2023-11-15, p. 5): “41% of employees work from home every week”',
      claim: 'home-days-2023 home-days-2025'
    })
  })

  await t.test('should let nobody else say so', () => {
    const text = `[<Stat cite="remote-work/home-days" claim="x" href="javascript:alert(1)" title="True">56% of employees</Stat> work from home every week](./x), and <Stat cite="remote-work/none" claim="y" href="z">9%</Stat> do not.`
    const nodes = select(checkText(text, 'en').tree).map(attributesOf)
    assert.deepEqual(
      nodes.map(({cite, href, claim}) => [cite, href, claim]),
      [
        ['remote-work/home-days', undefined, 'home-days-2025'],
        ['remote-work/none', undefined, 'none']
      ]
    )
    assert.match(nodes[0]!.title!, /^Source: Remote Work 2025/)
    assert.equal(nodes[1]!.title, undefined)
  })

  await t.test('should leave the text as it is for programs that write it anew', () => {
    const file = new VFile({value: `${stat}56% of employees</Stat> work from home every week.`})
    file.data['unifiedEngineGiven'] = true
    const processor = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkValidateStatistics, {statistics, today})
    const tree = processor.runSync(processor.parse(file), file) as Nodes
    assert.deepEqual(select(tree).map(attributesOf), [{cite: 'remote-work/home-days'}])
    assert.equal(file.data.claims?.length, 1)
  })

  await t.test('should take statistics that are still being loaded', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkValidateStatistics, {statistics: Promise.resolve(statistics), today, failOn: 'never'})
    const file = new VFile(`${stat}65% of employees</Stat> work from home every week.`)
    await processor.run(processor.parse(file), file)
    assert.deepEqual(printMessages(file, 'statistic-value'), [
      '1:36-1:39: error: Unexpected `65%`, expected `56%`'
    ])
  })

  await t.test('should place what it finds behind an address that GFM leaves without a place', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkMdx)
      .use(remarkValidateStatistics, {statistics, today, failOn: 'never'})
    const file = new VFile('> Write to “x/a@b.example”:\n> 65% of employees work from home.')
    await processor.run(processor.parse(file), file)
    assert.deepEqual(
      file.messages.map((d) => `${d.line}:${d.column} ${d.ruleId}`),
      ['2:3 statistic-uncited']
    )
  })

  await t.test('should throw when all messages are in the file, by default for errors', async () => {
    const text = `${stat}65% of employees</Stat> work from home every week.\n\n99% agree.\n\nMost of them know.`
    const {file, error} = await run(text)
    assert.equal(
      error?.message,
      [
        'en.mdx has 2 errors',
        '  1:36 Unexpected `65%`, expected `56%` (statistic-value)',
        '  3:1 Unexpected `99%` without a citation, expected `<Stat cite="…">99%</Stat>` (statistic-uncited)'
      ].join('\n')
    )
    assert.deepEqual(file.messages.map(({fatal}) => fatal).toSorted(), [false, true, true])
    assert.equal(file.data.claims?.length, 1)
  })

  await t.test('should throw for warnings where it is told to, and never where it is told to', async () => {
    assert.equal((await run('Most of them agree.')).error, undefined)
    assert.match(
      String((await run('Most of them agree.', 'warning')).error),
      /en\.mdx has 1 warning\n {2}1:1 /
    )
    const {file, error} = await run('99% agree, and most of them know.', 'never')
    assert.equal(error, undefined)
    assert.deepEqual(file.messages.map(({fatal}) => fatal).toSorted(), [false, true])
  })

  await t.test('should not throw for what a note answers, nor for messages of others', async () => {
    const text = `${stat}65% of employees</Stat> work from home every week.`
    const [message] = (await run(text)).file.messages
    const note = `<Note waives="statistic-value" finding="${message!.finding}" by="E." until="2026-06-01">He rounds so.</Note>`
    assert.equal((await run(`${text}\n\n${note}`)).error, undefined)
    const file = new VFile({path: 'en.mdx', value: 'Hello.'})
    file.message('Of somebody else').fatal = true
    assert.equal((await runFile(file)).error, undefined)
  })

  await t.test('should fill the fields of a message', () => {
    const [message] = checkText(`${stat}65%的员工</Stat>每周在家工作。`, 'zh').file.messages
    assert.equal(message?.ruleId, 'statistic-value')
    assert.equal(message.source, 'remark-validate-statistics')
    assert.equal(message.actual, '65%')
    assert.deepEqual(message.expected, ['56%'])
    assert.match(
      message.note!,
      /每周在家工作.*56%.*《Remote Work 2025》（Work Institute，2025-11-15，p. 6）：“56% of employees/
    )
    assert.match(message.finding!, /^[\da-f]{16}$/)
    assert.equal((message.cause as VFile['messages'][number]).file, 'data/remote-work/observations.csv')
  })
})

test('file.data.article', async (t) => {
  const sentence = `${stat}41% of employees</Stat> work from home every week.`

  await t.test('should decide which wave is meant', () => {
    const errors = (text: string): string[] =>
      printMessages(checkText(text, 'en').file).filter((message) => message.includes(': error:'))
    assert.deepEqual(errors(`---\npublished: 2024-03-01\n---\n\n${sentence}`), [])
    assert.deepEqual(
      errors(`---\npublished: 2026-01-01\nsource:\n  published: 2024-03\n---\n\n${sentence}`),
      []
    )
    assert.deepEqual(errors(`---\npublished: 2026-01-01\n---\n\n${sentence}`), [
      '5:36-5:39: error: Unexpected `41%`, expected `56%` (statistic-period)'
    ])
  })

  await t.test('should decide what last year was', () => {
    const text = `---\npublished: 2024-03-01\n---\n\nLast year, ${sentence}`
    assert.deepEqual(
      checkText(text, 'en').file.messages.filter((message) => message.fatal),
      []
    )
  })
})

test('places', async (t) => {
  /** A text with one wrong number, and where it stands. */
  const places: Array<[name: string, text: string, place: string]> = [
    ['inline markup', `𠮷 ${stat}**6**5% of employees</Stat> work from home every week.`, '1:41-1:46'],
    ['a link', `${stat}[65% of employees](./x)</Stat> work from home every week.`, '1:37-1:40'],
    ['an entity', `${stat}65&#37; of employees</Stat> work from home every week.`, '1:36-1:43'],
    ['an escape', `${stat}65\\% of employees</Stat> work from home every week.`, '1:36-1:40'],
    ['a soft line break', `Every week ${stat}65\npercent of employees</Stat> work from home.`, '1:47-2:8'],
    ['a quotation', `> ${stat}65% of employees</Stat>\n> work from home every week.`, '1:38-1:41'],
    ['a list', `- one\n- ${stat}65% of employees</Stat> work from home every week.`, '2:38-2:41'],
    ['a heading', `## ${stat}65% of employees</Stat> work from home every week`, '1:39-1:42'],
    ['a citation as a block', `${stat}\n65% of employees work from home every week.\n</Stat>`, '2:1-2:4']
  ]

  for (const [name, text, place] of places) {
    await t.test(`should be exact through ${name}`, () => {
      const messages = printMessages(checkText(text, 'en').file, 'statistic-value')
      assert.deepEqual(
        messages.map((message) => message.split(': ')[0]),
        [place],
        messages.join('\n')
      )
    })
  }

  await t.test('should be read in a table with its headers', () => {
    const text = `| every week at home | 2023 | 2025 |\n|-|-|-|\n| employees | ${stat}41%</Stat> | ${stat}65%</Stat> |\n`
    const messages = printMessages(checkText(text, 'en').file, 'statistic-value')
    assert.deepEqual(messages.slice(1), ['3:98-3:101: error: Unexpected `65%`, expected `56%`'])
  })

  await t.test('should be read in a list with the line before it', () => {
    const text = `Tools that employees use:\n\n- chat: <Stat cite="remote-work/tools">28%</Stat>\n`
    assert.deepEqual(printMessages(checkText(text, 'en').file, 'statistic-value'), [
      '3:40-3:43: error: Unexpected `28%`, expected `82%`'
    ])
  })

  await t.test('should be read in a footnote with what its mark stands behind', () => {
    const text = `In 2024, ${stat}47%</Stat> of employees worked from home every week,[^1] fewer than in 2025.\n\n[^1]: The year before, ${stat}41%</Stat> of employees worked from home every week.\n`
    const errorsOf = (markdown: string): string[] =>
      printMessages(checkText(markdown, 'en').file).filter((message) => message.includes(': error: '))
    assert.deepEqual(errorsOf(text), [])
    assert.deepEqual(errorsOf(text.replace('41%', '28%')), [
      '3:59-3:62: error: Unexpected `28%`, expected `41%` (statistic-period)'
    ])
  })

  await t.test('should be read in footnotes, captions and descriptions', () => {
    const text =
      'See there.[^1]\n\n[^1]: It is 72%.\n\n![It is 73%](./a.png)\n\n<Chart of="remote-work/tools" title="It is 74%" />\n'
    assert.deepEqual(
      checkText(text, 'en').file.messages.map((message) => [message.line, message.actual]),
      [
        [3, '72%'],
        [5, '73%'],
        [7, '74%'],
        [7, 'It is 74%']
      ]
    )
  })
})

type MdxJsxTextElement = Extract<Nodes, {type: 'mdxJsxTextElement'}>

/** All `<Stat>` of a tree. */
function select(tree: Nodes): MdxJsxTextElement[] {
  const inside = 'children' in tree ? tree.children.flatMap(select) : []
  return tree.type === 'mdxJsxTextElement' ? [tree, ...inside] : inside
}

function attributesOf({attributes}: MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.map((d) => (d.type === 'mdxJsxAttribute' ? [d.name, String(d.value)] : ['', '']))
  )
}

async function toHtml(text: string): Promise<VFile> {
  return unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkValidateStatistics, {statistics, today, language: 'en', failOn: 'never'})
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(text)
}

function run(text: string, failOn?: 'error' | 'warning' | 'never') {
  return runFile(new VFile({path: 'en.mdx', value: text}), failOn)
}

async function runFile(
  file: VFile,
  failOn?: 'error' | 'warning' | 'never'
): Promise<{file: VFile; error?: Error}> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkValidateStatistics, {statistics, today, ...(failOn && {failOn})})
  try {
    await processor.run(processor.parse(file), file)
    return {file}
  } catch (error) {
    return {file, error: error as Error}
  }
}
