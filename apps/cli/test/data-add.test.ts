import assert from 'node:assert/strict'
import {copyFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {runCollate} from './run-collate.ts'
import type {Run} from './spawn-collate.ts'

const answers = new URL('../../../packages/data-sources/test/fixtures/answers/', import.meta.url)
const csv = 'Kind,Year,Share\nStaffed,2024,48%\nStaffed,2025,n/a\n'
const columns = ['--columns', 'population=Kind,period=Year,value=Share']

/** What a service may answer. */
const pages: Record<string, (response: ServerResponse) => void> = {
  '/grapher/life-expectancy.csv': (d) => void file(d, 'life-expectancy.csv', 'text/csv'),
  '/grapher/life-expectancy.metadata.json': (d) =>
    void file(d, 'life-expectancy.metadata.json', 'application/json'),
  '/private': (d) => d.writeHead(302, {location: 'http://169.254.169.254/latest/meta-data'}).end(),
  '/round': (d) => d.writeHead(302, {location: '/round'}).end(),
  '/page': (d) => d.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><p>Sign in</p>'),
  '/hidden-page': (d) => d.writeHead(200, {'content-type': 'text/csv'}).end('<!doctype html><p>Sign in</p>'),
  '/picture': (d) => d.writeHead(200, {'content-type': 'image/png'}).end('PNG'),
  '/endless': (d) => endless(d),
  '/gone': (d) => d.writeHead(404).end()
}

async function file(response: ServerResponse, name: string, type: string): Promise<void> {
  response.writeHead(200, {'content-type': type}).end(await readFile(new URL(name, answers)))
}

function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(1024 * 1024, 'a,b\n')
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.writeHead(200, {'content-type': 'text/csv'}).on('drain', more)
  more()
}

describe('collate data add', () => {
  let cwd = ''
  let host = ''
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url!.split('?')[0]!
    ;(pages[path] ?? pages['/gone']!)(response)
  })
  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'collate-data-add-'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const made = 'data new libraries --data data --title Libraries'.split(' ')
    const source = 'r|Report|||Office|https://example.org/|2025-11-03|en'
    const indicator = 'open|open in the evening|晚间开放|percent|||open|开放'
    await runCollate([...made, '--source', source, '--indicator', indicator], {cwd})
  })
  after(async () => {
    server.closeAllConnections()
    server.close()
    await rm(cwd, {recursive: true})
  })

  const add = (...args: string[]): Promise<Run> =>
    runCollate(['data', 'add', ...args, '--data', 'data'], {cwd, input: csv})

  test('proposes a pasted table as a diff, and writes it when it is complete', async () => {
    const args = ['csv', '-', '--package', 'libraries', ...columns]
    const old = await readFile(join(cwd, 'data/libraries/observations.csv'), 'utf8')
    const dry = await add(...args)
    assert.equal(dry.status, 0)
    assert.match(dry.out, /^\+open,2024,,staffed,48,r,pasted line 2,primary,$/m)
    assert.match(dry.err, /pasted line 3: `n\/a` is no value and was left out/)
    assert.match(dry.err, /“Staffed” has no label in Chinese yet/)
    assert.equal(await readFile(join(cwd, 'data/libraries/observations.csv'), 'utf8'), old)

    const unlabelled = await add(...args, '--write')
    assert.equal(unlabelled.status, 1)
    assert.equal(await readFile(join(cwd, 'data/libraries/observations.csv'), 'utf8'), old)

    const written = await add(...args, '--population', 'staffed|Staffed|有馆员的图书馆', '--write')
    assert.deepEqual([written.status, written.out], [0, ''])
    const again = await add(...args, '--format', 'json', '--write')
    assert.equal(again.status, 0)
    const {written: isWritten, files, notes} = JSON.parse(again.out)
    assert.deepEqual([isWritten, files, notes[0].kind], [false, [], 'no-value'])
  })

  test('makes a package of a chart at an address, twice the same bytes', async () => {
    const address = `http://${host}/grapher/life-expectancy`
    const indicator = 'life|life expectancy|预期寿命|a|||life expectancy|预期寿命'
    const chosen = ['--population', 'cn|China|中国', '--period', '2022/2023', '--indicator', indicator]
    const args = ['owid', address, '--package', 'life', '--allow-host', host, ...chosen, '--write']
    assert.equal((await add(...args)).status, 0)
    const read = async () =>
      Promise.all(
        (await readdir(join(cwd, 'data/life'))).map((d) => readFile(join(cwd, 'data/life', d), 'utf8'))
      )
    const first = await read()
    assert.match(
      first.join(''),
      /life,2023,,cn,77\.953,owid-life-expectancy,"Life expectancy, China",secondary,/
    )
    const again = await add(...args)
    assert.match(again.err, /nothing to add/)
    assert.deepEqual(await read(), first)
  })

  const saved: Array<[kind: string, answer: string, unit: string, place: string, more: string[]]> = [
    ['worldbank', 'world-bank.json', 'count', 'de|Germany|德国', []],
    ['eurostat', 'eurostat.json', 'EUR', 'de|Germany|德国', []],
    [
      'sdmx',
      'sdmx.csv',
      'percent',
      'de|Germany|德国',
      ['--source', 'r|Report|||Office|https://example.org/|2025-11|en']
    ]
  ]
  for (const [kind, answer, unit, place, more] of saved) {
    test(`makes a package in which nothing is wrong of a saved answer of ${kind}, twice the same bytes`, async () => {
      const given = [
        '--population',
        place,
        '--indicator',
        `i|people counted|人数|${unit}|||people|人`,
        ...more
      ]
      await copyFile(new URL(answer, answers), join(cwd, answer))
      const args = [kind, answer, '--package', kind, ...given, '--write']
      const first = await add(...args)
      assert.equal(first.status, 0, first.err)
      const observations = join(cwd, 'data', kind, 'observations.csv')
      const text = await readFile(observations, 'utf8')
      assert.ok(text.trimEnd().split('\n').length > 1)
      assert.match((await add(...args)).err, /nothing to add/)
      assert.equal(await readFile(observations, 'utf8'), text)
    })
  }

  test('asks where SDMX was published, which it does not say', async () => {
    const run = await add('sdmx', new URL('sdmx.csv', answers).pathname, '--package', 'unsaid')
    assert.equal(run.status, 2)
    assert.match(run.err, /Unexpected absence of `--source`/)
  })

  test('says which words were looked for, and writes nothing where none were found', async () => {
    const report = new URL('../report.pdf', answers).pathname
    const run = await add('pdf', report, '--package', 'libraries', '--pages', '3-4', '--write')
    assert.deepEqual([run.status, run.out], [1, ''])
    assert.match(run.err, /no value found: sentences with `open` or `开放` were sought on pages 3–4/)
  })

  test('asks to choose where a saved answer has too many, and takes metadata beside it', async () => {
    await copyFile(new URL('life-expectancy.metadata.json', answers), join(cwd, 'many.metadata.json'))
    const rows = Array.from({length: 30}, (_, index) => `Land ${index},X,2023,1`)
    await writeFile(join(cwd, 'many.csv'), ['Entity,Code,Year,Life expectancy', ...rows].join('\n'))
    const run = await add('owid', 'many.csv', '--package', 'many')
    assert.equal(run.status, 2)
    assert.match(run.err, /Unexpected 30 entities in the answer, expected some of them chosen/)
  })

  const refused: Array<[path: string, answer: RegExp]> = [
    ['/private', /169\.254\.169\.254.*private network/],
    ['/round', /redirects? go round|redirects more/],
    ['/page', /Unexpected web page in `page`, expected data/],
    ['/hidden-page', /Unexpected web page in `hidden-page`, expected data/],
    ['/picture', /Unexpected type `image\/png`/],
    ['/endless', /too large/],
    ['/gone', /404/]
  ]
  for (const [path, answer] of refused) {
    test(`refuses ${path} in one sentence`, async () => {
      const args = ['csv', `http://${host}${path}`, '--package', 'libraries', '--allow-host', host]
      const run = await add(...args, ...columns)
      assert.deepEqual([run.status, run.out], [2, ''])
      assert.match(run.err, answer)
      assert.equal(run.err.trimEnd().split('\n').length, 1)
    })
  }

  const mistakes: Array<[args: string[], answer: RegExp]> = [
    [['csv', `http://127.0.0.1:1/x`, '--package', 'libraries'], /private network/],
    [['cvs', 'a', '--package', 'libraries'], /Unexpected kind `cvs`, expected `csv`/],
    [['csv', 'a.csv'], /Unexpected absence of `--package`/],
    [['csv', 'none.csv', '--package', 'libraries'], /`none\.csv`, expected one that can be read/],
    [
      ['csv', '-', '--package', 'libraries', '--indicator', 'opne', ...columns],
      /Unexpected `--indicator` `opne`, expected one of `open`,/
    ],
    [['csv', '-', '--package', 'other', ...columns], /Unexpected absence of `--source`/],
    [['sdmx', 'x', '--package', 'libraries'], /an address or a saved answer/],
    [['pdf', '-', '--package', 'libraries', '--pages', '9-7'], /`--pages`/],
    [['csv', '-', '--package', 'libraries', '--multiply', '12', ...columns], /power of ten/],
    [['csv', '-', '--package', 'libraries', '--year-begins', '13', ...columns], /from `1` to `12`/],
    [['csv', '-', '--package', 'libraries', '--columns', 'population=Kind,value=Share'], /`--period 2025`/]
  ]
  for (const [args, answer] of mistakes) {
    test(`collate data add ${args.join(' ')} is refused`, async () => {
      const run = await add(...args)
      assert.deepEqual([run.status, run.out], [2, ''])
      assert.match(run.err, answer)
    })
  }
})
