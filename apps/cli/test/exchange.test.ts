import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {runCollate} from './run-collate.ts'

const article = 'content/articles/tea-houses-2025/zh.mdx'

describe('collate exchange', () => {
  let cwd = ''
  const exchange = (...args: string[]) => runCollate(['exchange', ...args], {cwd})
  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'collate-exchange-'))
    await runCollate(['init', '.', '--yes', '--no-install', '--no-git'], {cwd})
    await runCollate(['accept', 'tea-houses-2025'], {cwd})
  })
  after(() => rm(cwd, {recursive: true}))

  test('writes articles, the memory and the glossary, and takes them in without a changed byte', async () => {
    for (const format of ['xliff', 'tmx', 'tbx']) {
      const run = await exchange('export', '--format', format, '--output', 'out')
      assert.equal(run.status, 0, run.err)
    }
    assert.deepEqual((await readdir(join(cwd, 'out'))).toSorted(), [
      'glossary.tbx',
      'memory.tmx',
      'tea-houses-2025.xlf'
    ])
    const again = await exchange('import', 'out/tea-houses-2025.xlf', 'out/glossary.tbx', '--write')
    assert.deepEqual([again.status, again.out], [0, ''])
    assert.match(again.err, /nothing differs/)
  })

  test('shows a new translation, writes it when asked to, and the check finds its fault in its line', async () => {
    const xml = await readFile(join(cwd, 'out/tea-houses-2025.xlf'), 'utf8')
    const changed = xml.replace('41%</mrk></pc>的茶馆', '42%</mrk></pc>的茶馆')
    assert.notEqual(changed, xml)
    await writeFile(join(cwd, 'out/new.xlf'), changed)
    const old = await readFile(join(cwd, article), 'utf8')
    const dry = await exchange('import', 'out/new.xlf')
    assert.match(dry.out, /^\+<Stat cite="tea-houses\/music">42%<\/Stat>的茶馆/m)
    assert.equal(await readFile(join(cwd, article), 'utf8'), old)
    const written = await exchange('import', 'out/new.xlf', '--write')
    assert.equal(written.status, 0)
    assert.equal(await readFile(join(cwd, article), 'utf8'), old.replace('>41%<', '>42%<'))
    const checked = await runCollate(['check', '--no-cache'], {cwd})
    assert.match(checked.out, /24:\d+.*写的是 `42%`，应为 `41%`/)
    await writeFile(join(cwd, article), old)
  })

  test('refuses a file whole, in its place, in the language of the reader', async () => {
    const xml = await readFile(join(cwd, 'out/tea-houses-2025.xlf'), 'utf8')
    const lost = xml.replaceAll(
      /(<target[^>]*>[^\n]*)<pc id="1"[^>]*subType="collate:stat"[^>]*>(.*?)<\/pc>/g,
      '$1$2'
    )
    await writeFile(join(cwd, 'out/lost.xlf'), lost)
    const old = await readFile(join(cwd, article), 'utf8')
    const run = await runCollate(['exchange', 'import', 'out/lost.xlf', '--write'], {
      cwd,
      env: {LANG: 'zh_CN.UTF-8'}
    })
    assert.deepEqual([run.status, run.out], [1, ''])
    assert.match(run.err, /^out\/lost\.xlf:\d+:\d+: `b\d+` 的译文丢了统计数据 `tea-houses\//)
    assert.equal(await readFile(join(cwd, article), 'utf8'), old)
  })

  const mistakes: Array<[args: string[], status: number, answer: RegExp]> = [
    [['export'], 2, /Unexpected absence of `--output`/],
    [['export', 'tea-house-2025', '--output', 'x'], 2, /did you mean `tea-houses-2025`\?/],
    [
      ['export', 'tea-houses-2025', '--format', 'tbx', '--output', 'x'],
      2,
      /a glossary is that of all articles/
    ],
    [['import'], 2, /Unexpected 0 files/],
    [['import', 'none.xlf'], 2, /expected one that can be read/],
    [['import', 'out/memory.tmx'], 1, /memory\.tmx:1:1: Unexpected translation memory/],
    [['import', 'package.json'], 1, /package\.json:1:1: Unexpected text, expected XML/]
  ]
  for (const [args, status, answer] of mistakes) {
    test(`collate exchange ${args.join(' ')} is refused`, async () => {
      const run = await exchange(...args)
      assert.deepEqual([run.status, run.out], [status, ''])
      assert.match(run.err, answer)
    })
  }
})
