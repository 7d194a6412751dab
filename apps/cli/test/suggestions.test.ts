import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {createServer} from 'node:http'
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {runCollate} from './run-collate.ts'
import {spawnCollate, type Run} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
/** An invented package with spans, growth, forecasts, revisions, ranges and margins. */
const port = fileURLToPath(new URL('../../../packages/statistics/test/fixtures/format', import.meta.url))
const places = ['--content', 'content', '--data', 'data']
const zh = 'content/articles/tea-houses/zh.mdx'
const en = 'content/articles/tea-houses/en.mdx'

test('collate statistics', async (t) => {
  await t.test('prints what to paste, newest first', async () => {
    const run = await statistics('绿茶')
    assert.equal(run.status, 0)
    assert.deepEqual(run.out.match(/20\d\d {2}\d+% {2}cite="[^"]*"/g), [
      '2025  82%  cite="tea-houses/green@2025"',
      '2024  78%  cite="tea-houses/green@2024"'
    ])
    assert.match(run.out, /green tea · 绿茶\n {2}percent · 百分比 · tea houses · 茶馆 \(500\)/)
    assert.match(run.out, /Tea houses 2025 \(Tea Board, 2025-11-03\)/)
  })

  await t.test('prints records for a program', async () => {
    const run = await statistics('82%', '--format', 'json')
    const [{cite, value, unit, population}] = JSON.parse(run.out)
    assert.deepEqual(
      [cite, value, unit, population.label.zh],
      ['tea-houses/green@2025', '82', 'percent', '茶馆']
    )
  })

  await t.test(
    'says of what kind a number is and which version, under the names of the columns',
    async () => {
      const run = await runCollate(['statistics', 'freight', '2024', '--data', port], {cwd: base})
      assert.match(
        run.out,
        /\n {2}2024 +about 43 million tonnes · 约4300万吨 .* forecast · 预测 {2}as of 2023-10 · 2023-10公布\n/
      )
      assert.match(
        run.out,
        /\n {2}2024-01\/2024-09 +31 million tonnes · 3100万吨 +cite="river-port\/freight@2024-01\/2024-09"/
      )
      const json = await runCollate(['statistics', '码头', '--format', 'json', '--data', port], {cwd: base})
      const [{value, upper, margin, status, vintage, population}] = JSON.parse(json.out)
      assert.deepEqual(
        [value, upper, margin, status, vintage, population.id],
        ['60', '65', '2.8', 'actual', '2025-01-20', 'residents']
      )
      const index = await runCollate(['statistics', '运价', '--format', 'json', '--data', port], {
        cwd: base
      })
      assert.equal(JSON.parse(index.out)[0].population, null)
    }
  )

  await t.test('says that nothing was found', async () => {
    const run = await statistics('zebra')
    assert.deepEqual(run, {status: 1, signal: null, out: '', err: 'collate: no statistic matches `zebra`\n'})
  })

  await t.test('refuses a directory that is not there', async () => {
    const run = await runCollate(['statistics', '--data', 'nowhere'], {cwd: base})
    assert.equal(run.status, 2)
    assert.match(run.err, /^collate: [^\n]*nowhere[^\n]*--data[^\n]*\n$/)
  })
})

test('collate cite', async (t) => {
  await t.test('says where, what to paste and why', async () => {
    const root = await publish([[en, '<Stat cite="tea-houses/green">82%</Stat>', '82%']])
    const run = await collate(root, 'cite')
    assert.equal(run.status, 0)
    assert.ok(run.out.startsWith(`${en}:9:10  82%  In 2025, 82% of tea houses`), run.out)
    assert.match(
      run.out,
      /\n {2}<Stat cite="tea-houses\/green">82%<\/Stat>\n {4}✓ the value fits \(82%\) {2}✓/
    )
    assert.equal(
      run.err,
      'collate: 1 number without a citation, 1 with a proposal that the check would accept\n'
    )
    assert.doesNotMatch(await readFile(join(root, en), 'utf8'), /tea-houses\/green/)
  })

  await t.test('prints records for a program, reasons in the language of the article', async () => {
    const root = await publish([[zh, '<Stat cite="tea-houses/green">82%</Stat>', '82%']])
    const [record] = JSON.parse((await collate(root, 'cite', 'tea-houses', '--format', 'json')).out)
    assert.deepEqual([record.path, record.line, record.column], ['articles/tea-houses/zh.mdx', 13, 7])
    assert.equal(record.proposals[0].paste, '<Stat cite="tea-houses/green">82%</Stat>')
    assert.deepEqual(record.proposals[0].reasons[0], {
      facet: 'value',
      verdict: 'agrees',
      text: '数值相符（来源为82%）'
    })
  })

  await t.test('fails where a number has no statistic', async () => {
    const root = await publish([[en, 'In 2025,', '7% of cats sleep all day. In 2025,']])
    const run = await collate(root, 'cite')
    assert.equal(run.status, 1)
    assert.match(run.out, /^content\S+:9:1 {2}7% {2}.*\n {2}no statistic goes with this sentence/)
  })

  await t.test('has nothing to say of an article whose numbers are cited', async () => {
    const run = await collate(await publish([]), 'cite')
    assert.deepEqual([run.status, run.out, run.err], [0, '', 'collate: every number has a citation\n'])
  })
})

test('collate fix', async (t) => {
  await t.test('shows a diff that git can apply, and writes nothing', async () => {
    const root = await publish([[zh, '82%', '83%']])
    const run = await collate(root, 'fix')
    assert.equal(run.status, 1)
    assert.match(
      run.err,
      /^content\/articles\/tea-houses\/zh\.mdx:13:37 {2}83% → 82% {2}tea-houses\/green@2025\n/
    )
    assert.match(await readFile(join(root, zh), 'utf8'), /83%/)
    await writeFile(join(root, 'fix.patch'), run.out)
    await promisify(execFile)('git', ['apply', 'fix.patch'], {cwd: root})
    assert.equal(await readFile(join(root, zh), 'utf8'), await readFile(join(base, zh), 'utf8'))
  })

  await t.test('writes both editions, and nothing the second time', async () => {
    const root = await publish([
      [zh, '82%', '83%'],
      [en, '82%', '83%'],
      [en, '41%', '47%']
    ])
    assert.equal((await spawnCollate(['fix', '--write', zh, ...places], {cwd: root})).status, 0)
    const [first, second] = await Promise.all([zh, en].map((path) => readFile(join(root, path), 'utf8')))
    assert.match(first!, />82%.*>41%/)
    assert.match(second!, />82%.*>47%/)
    assert.equal((await collate(root, 'fix', '--write')).status, 0)
    for (const path of [zh, en])
      assert.equal(await readFile(join(root, path), 'utf8'), await readFile(join(base, path), 'utf8'))
    const again = await collate(root, 'fix', '--write')
    assert.deepEqual([again.status, again.out, again.err], [0, '', 'collate: nothing to fix\n'])
    assert.deepEqual(await readdir(join(root, 'content/articles/tea-houses')), ['en.mdx', 'zh.mdx'])
  })

  await t.test('mends an article that has one edition', async () => {
    const root = await publish([[zh, '82%', '83%']])
    await rm(join(root, en))
    assert.equal((await collate(root, 'fix', '--write')).status, 0)
    assert.match(await readFile(join(root, zh), 'utf8'), />82%/)
    assert.deepEqual(await readdir(join(root, 'content/articles/tea-houses')), ['zh.mdx'])
  })

  await t.test('changes neither edition where one needs a person', async () => {
    const root = await publish([
      [zh, '82%', '83%'],
      [en, '>82%', '>three quarters']
    ])
    const run = await collate(root, 'fix', '--write')
    assert.equal(run.status, 0)
    assert.match(run.err, /zh\.mdx:13:37`: `tea-houses\/green@2025` is left alone; the other edition/)
    assert.match(run.err, /; mend `content\/articles\/tea-houses\/en\.mdx:\d+:\d+` first\n/)
    assert.match(await readFile(join(root, zh), 'utf8'), />83%/)
  })

  await t.test('writes where a page has moved for good', async () => {
    const server = createServer(({url}, response) => {
      const headers = {'content-type': 'text/html', ...(url === '/old' && {location: '/new'})}
      response.writeHead(url === '/old' ? 301 : 200, headers)
      response.end('<!doctype html><title>Tea</title><p>Tea, and much more about it.')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const link = (path: string): string => `[tea board](http://${host}${path}) 2025`
      const root = await publish([
        [en, 'In 2025', `In ${link('/old')}`],
        [zh, '2025年', `[茶业局](http://${host}/old)2025年`]
      ])
      const run = await collate(root, 'fix', '--write', '--links', 'all', '--allow-host', host)
      assert.equal(run.status, 0, run.err)
      assert.match(await readFile(join(root, en), 'utf8'), new RegExp(`http://${host}/new`))
      assert.match(await readFile(join(root, zh), 'utf8'), new RegExp(`http://${host}/new`))
    } finally {
      server.close()
    }
  })
})

function statistics(...args: string[]): Promise<Run> {
  return runCollate(['statistics', ...args, '--data', 'data'], {cwd: base})
}

function collate(cwd: string, ...args: string[]): Promise<Run> {
  return runCollate([...args, ...places], {cwd})
}

/** The tea houses with some texts replaced, gone when the tests are over. */
async function publish(changes: ReadonlyArray<[path: string, from: string, to: string]>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true, force: true}))
  await cp(base, root, {recursive: true})
  for (const [path, from, to] of changes) {
    const text = await readFile(join(root, path), 'utf8')
    assert.ok(text.includes(from), from)
    await writeFile(join(root, path), text.replace(from, to))
  }
  return root
}
