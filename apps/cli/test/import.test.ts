import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'
import type {Run} from './spawn-collate.ts'

const raw = fileURLToPath(
  new URL('../../../packages/articles/test/fixtures/raw/kubernetes-foundation-of-ai.txt', import.meta.url)
)
const surveys = fileURLToPath(new URL('../../../packages/statistics/data', import.meta.url))
const teaHouses = fileURLToPath(new URL('fixtures/base/data', import.meta.url))
const slug = 'cncf-kubernetes-is-foundational-infrastructure-for-ai'

type Uncited = {
  line: number
  column: number
  endColumn: number
  text: string
  proposals: Array<{paste: string}>
}

test('the article as it was handed in', async (t) => {
  const root = await emptyPublication()
  const {status, out, err} = await collate(root, ['import', raw, '--format', 'json'], surveys)
  assert.equal(status, 0, err)
  const imported = JSON.parse(out)
  const path = join(root, 'content/articles', slug, 'zh.mdx')

  await t.test('should become an article whose sure numbers are cited', () => {
    assert.deepEqual([imported.slug, imported.language], [slug, 'zh'])
    assert.equal(imported.cited.length, 16)
    assert.ok(
      imported.cited.some((d: {cite: string}) => d.cite === 'cncf-annual-survey/kubernetes-production')
    )
  })

  await t.test('should be told what was changed and cannot be known', () => {
    const told = imported.notes.map((d: {kind: string; what: string}) => `${d.kind} ${d.what}`)
    for (const expected of [
      'changed head',
      'changed summary',
      'changed credit',
      'changed address',
      'changed punctuation',
      'changed publisher',
      'changed final-newline',
      'left-out cover',
      'unknown people',
      'unknown rights'
    ])
      assert.ok(told.includes(expected), `${expected}: ${told.join(', ')}`)
  })

  await t.test(
    'should pass the gate but for numbers and a quotation that an editor decides about',
    async () => {
      const errors = await errorsOf(root)
      assert.deepEqual(
        new Set(errors.map(({ruleId}) => ruleId)),
        new Set(['statistic-uncited', 'article-quote'])
      )
    }
  )

  await t.test('should show where it leaves the survey once all is cited', async () => {
    const lines = (await readFile(path, 'utf8')).split('\n')
    const open = (imported.uncited as Uncited[]).filter(({text}) => /\d/.test(text))
    for (const {line, column, endColumn, proposals} of open.toReversed()) {
      const text = lines[line - 1]!
      lines[line - 1] = text.slice(0, column - 1) + proposals[0]!.paste + text.slice(endColumn - 1)
    }
    await writeFile(path, lines.join('\n'))

    const found = (await errorsOf(root)).filter(({ruleId}) => ruleId.startsWith('statistic-'))
    assert.deepEqual(
      found.map(({line, ruleId, expected}) => [line, ruleId, expected[0]]),
      [
        [23, 'statistic-population', '托管生成式AI模型的组织'],
        [27, 'statistic-measure', '部署'],
        [31, 'statistic-population', 'The New Stack称为成熟的组织（未定义）'],
        [33, 'statistic-measure', '大部分或全部'],
        [33, 'statistic-measure', '大部分或全部'],
        [35, 'statistic-hedge', '74%及以上']
      ]
    )
    assert.match(found.at(-1)!.note, /containerd/)
  })

  await t.test('should never be overwritten', async () => {
    const before = await readFile(path, 'utf8')
    const again = await collate(root, ['import', raw], surveys)
    assert.equal(again.status, 2)
    assert.match(
      again.err,
      /^collate: Unexpected `[^`]*zh\.mdx`, expected no file of this name; nothing is overwritten/
    )
    assert.equal(await readFile(path, 'utf8'), before)
    assert.deepEqual(await readdir(join(root, 'content/articles', slug)), ['zh.mdx'])
  })
})

test('collate import', async (t) => {
  await t.test('reads what comes in, and says what it did in the language of the article', async () => {
    const root = await emptyPublication()
    const input = '# 茶馆\n\n2025年，82%的茶馆供应绿茶。\n'
    const run = await collate(root, ['import', '-', '--slug', 'tea'], teaHouses, input)
    assert.equal(run.status, 0, run.err)
    assert.match(
      run.out,
      /^已写入 content\/articles\/tea\/zh\.mdx\n\n改动（行号指原稿）\n[^\n]+\n {5}1 {2}标题行“茶馆”/
    )
    assert.match(run.out, /已标注出处\n {4,}\d+ {2}82% {2}tea-houses\/green\n/)
    const text = await readFile(join(root, 'content/articles/tea/zh.mdx'), 'utf8')
    assert.match(text, /\n2025年，<Stat cite="tea-houses\/green">82%<\/Stat>的茶馆供应绿茶。\n$/)
  })

  await t.test('says where a text cannot be read', async () => {
    const root = await emptyPublication()
    const run = await collate(root, ['import', '-'], teaHouses, '\n+++\ntitle = "x"\n+++\n')
    assert.deepEqual([run.status, run.out], [1, ''])
    assert.match(run.err, /^-:2:1: Unexpected TOML/)
    assert.deepEqual(await readdir(join(root, 'content')), [])
  })

  const mistakes: Array<[args: string[], answer: RegExp]> = [
    [[], /^collate: Unexpected 0 files, expected one, or `-`\n$/],
    [['a', 'b'], /^collate: Unexpected 2 files, expected one, or `-`\n$/],
    [['missing.md'], /^collate: Unexpected file `missing\.md`, expected one that can be read \(ENOENT\)\n$/],
    [['.'], /^collate: Unexpected `\.`, expected a file or `-`\n$/],
    [
      ['-', '--slug', '../x'],
      /^collate: Unexpected value `\.\.\/x` for `--slug`, expected lower-case letters/
    ],
    [['-'], /^collate: Unexpected text that names no folder; give one with `--slug`\n$/]
  ]
  for (const [args, answer] of mistakes) {
    await t.test(`refuses \`${args.join(' ')}\``, async () => {
      const run = await collate(await emptyPublication(), ['import', ...args], teaHouses, '茶。')
      assert.equal(run.status, 2)
      assert.match(run.err, answer)
    })
  }
})

function collate(cwd: string, args: string[], data: string, input?: string): Promise<Run> {
  return runCollate([...args, '--data', data], {cwd, ...(input !== undefined && {input})})
}

type Message = {ruleId: string; severity: string; line: number; expected: string[]; note: string}

async function errorsOf(root: string): Promise<Message[]> {
  const run = await collate(root, ['check', '--format', 'json', '--no-cache'], surveys)
  const files = JSON.parse(run.out) as Array<{messages: Message[]}>
  return files.flatMap(({messages}) => messages).filter(({severity}) => severity === 'error')
}

/** A content directory without articles, gone when the tests are over. */
async function emptyPublication(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true, force: true}))
  await mkdir(join(root, 'content'))
  return root
}
