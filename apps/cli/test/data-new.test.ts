import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {runCollate} from './run-collate.ts'

const rows = [
  '--title',
  'Tea houses, 2025',
  '--source',
  'report-2025|Tea houses 2025|||Tea Office|https://example.org/2025.pdf|2025-11-03|en',
  '--population',
  'houses|tea houses|茶馆|tea rooms\\|tea shops|茶室',
  '--indicator',
  'music|music in the evening|晚间有音乐|percent|houses||music\\|evening/night|音乐'
]

describe('collate data new', () => {
  let cwd = ''
  before(async () => (cwd = await mkdtemp(join(tmpdir(), 'collate-data-new-'))))
  after(() => rm(cwd, {recursive: true}))

  test('makes of options a package in which nothing is wrong, and overwrites nothing', async () => {
    const args = ['data', 'new', 'tea-houses', '--data', 'data', ...rows]
    const run = await runCollate(args, {cwd})
    assert.deepEqual([run.status, run.err], [0, ''])
    const {statistics, problems} = await readStatistics(join(cwd, 'data'), disk)
    assert.deepEqual(problems, [])
    const made = statistics.packages.get('tea-houses')!
    assert.equal(made.title, 'Tea houses, 2025')
    assert.deepEqual(made.populations.get('houses')?.aliases.en, ['tea rooms', 'tea shops'])
    assert.deepEqual(made.indicators.get('music')?.terms.en, [['music'], ['evening', 'night']])

    const again = await runCollate(args, {cwd, env: {LANG: 'zh_CN.UTF-8'}})
    assert.equal(again.status, 2)
    assert.match(again.err, /不会覆盖文件/)
  })

  const refused: Array<[why: string, args: string[], answer: RegExp]> = [
    ['without a terminal and options', ['nothing'], /without a terminal and without `--title`/],
    ['with a name that cites nothing', ['Tea Houses', '--yes'], /Unexpected name `Tea Houses`/],
    ['with too few cells', ['p', '--title', 'T', '--indicator', 'a|b|c'], /without `unit`/],
    ['with too many cells', ['p', '--title', 'T', '--population', 'a|b|c|||||x'], /Unexpected cell `x`/],
    ['with a unit that is none', ['p', '--title', 'T', '--indicator', 'a|b|丙|prcnt'], /`--indicator`/],
    ['with an id twice', ['p', '--yes', '--population', 'a|b|丙', '--population', 'a|d|丁'], /`--population`/]
  ]
  for (const [why, args, answer] of refused) {
    test(`writes nothing ${why}`, async () => {
      const run = await runCollate(['data', 'new', ...args, '--data', 'none'], {cwd})
      assert.equal(run.status, 2)
      assert.match(run.err, answer)
      assert.ok(!(await readdir(cwd)).includes('none'))
    })
  }

  test('makes a package without anything where that is asked for', async () => {
    const run = await runCollate(['data', 'new', 'empty', '--yes', '--data', 'data'], {cwd})
    assert.equal(run.status, 0)
    assert.match(await readFile(join(cwd, 'data/empty/datapackage.json'), 'utf8'), /"title": "empty"/)
  })
})
