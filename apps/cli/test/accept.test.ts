import assert from 'node:assert/strict'
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'
import type {Run} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
const folder = 'content/articles/tea-houses'

test('collate accept', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true, force: true}))
  await cp(base, root, {recursive: true})

  await t.test('records the pairs of a clean article', async () => {
    const run = await collate(root, 'accept', 'tea-houses')
    assert.deepEqual([run.status, run.err], [0, ''])
    assert.match(run.out, /^tea-houses: (\d+) pairs accepted, \1 of them new\n$/)
    assert.deepEqual(await readdir(join(root, folder)), ['en.mdx', 'translation.lock.json', 'zh.mdx'])
    assert.deepEqual(await stale(root), [])
    assert.match((await collate(root, 'accept', 'tea-houses')).out, /all of them accepted before/)
  })

  await t.test('lets the check find the pair whose one side changed, and what changed', async () => {
    await edit(root, 'en.mdx', '82%</Stat> of tea houses', '82%</Stat> of all the tea houses')
    const [found, ...more] = await stale(root)
    assert.deepEqual(more, [])
    assert.match(found!.reason, /\{\+all the \+\}/)
  })

  await t.test('records nothing while one side changed alone', async () => {
    const before = await readFile(join(root, folder, 'translation.lock.json'), 'utf8')
    const run = await collate(root, 'accept', 'tea-houses')
    assert.deepEqual([run.status, run.out], [1, ''])
    assert.match(
      run.err,
      /^tea-houses\/en\.mdx: .*\{\+all the \+\}.*\ncollate: 1 paragraph changed in one edition alone/
    )
    assert.equal(await readFile(join(root, folder, 'translation.lock.json'), 'utf8'), before)
  })

  await t.test('records it with a reason, which stays', async () => {
    const run = await collate(root, 'accept', 'tea-houses', '--reason', 'only the wording')
    assert.match(run.out, /1 of them new, 1 with a reason\n$/)
    assert.deepEqual(await stale(root), [])
    assert.match(
      await readFile(join(root, folder, 'translation.lock.json'), 'utf8'),
      /"reason": "only the wording"/
    )
  })

  await t.test('sees the other side follow', async () => {
    await edit(root, 'en.mdx', 'all the tea houses', 'tea houses')
    await edit(root, 'zh.mdx', '的茶馆', '的各家茶馆')
    assert.deepEqual(await stale(root), [])
  })

  await t.test('records nothing while the check finds an error', async () => {
    await edit(root, 'zh.mdx', '82%', '83%')
    const run = await collate(root, 'accept', 'tea-houses', '--reason', 'only the wording')
    assert.equal(run.status, 1)
    assert.match(
      run.err,
      /^collate: \d+ errors? in `tea-houses`, nothing was recorded; see `collate check tea-houses`\n$/
    )
    await edit(root, 'zh.mdx', '83%', '82%')
  })

  await t.test('writes a lock anew that cannot be read', async () => {
    await writeFile(join(root, folder, 'translation.lock.json'), '{}\n')
    const run = await collate(root, 'accept', 'tea-houses')
    assert.equal(run.status, 0, run.err)
    assert.deepEqual(await stale(root), [])
  })

  await t.test('refuses an article with one edition', async () => {
    await rm(join(root, folder, 'en.mdx'))
    const run = await collate(root, 'accept', 'tea-houses')
    assert.equal(run.status, 2)
    assert.match(run.err, /Unexpected article `tea-houses` without `en\.mdx`, expected both editions/)
  })

  const mistakes: Array<[args: string[], answer: RegExp]> = [
    [[], /^collate: Unexpected 0 articles, expected the slug of one\n$/],
    [['coffee'], /^collate: Unexpected path `coffee`/],
    [
      ['tea-houses', '--reason', '!'],
      /^collate: Unexpected value `!` for `--reason`, expected a few words\n$/
    ]
  ]
  for (const [args, answer] of mistakes) {
    await t.test(`refuses \`${args.join(' ')}\``, async () => {
      const run = await collate(root, 'accept', ...args)
      assert.equal(run.status, 2)
      assert.match(run.err, answer)
    })
  }
})

function collate(cwd: string, ...args: string[]): Promise<Run> {
  return runCollate([...args, '--data', 'data'], {cwd})
}

async function stale(root: string): Promise<Array<{reason: string}>> {
  const run = await collate(root, 'check', '--format', 'json', '--no-cache')
  const files = JSON.parse(run.out) as Array<{messages: Array<{ruleId: string; reason: string}>}>
  return files.flatMap(({messages}) => messages).filter(({ruleId}) => ruleId === 'translation-stale')
}

async function edit(root: string, name: string, from: string, to: string): Promise<void> {
  const path = join(root, folder, name)
  const text = await readFile(path, 'utf8')
  assert.ok(text.includes(from), text)
  await writeFile(path, text.replaceAll(from, to))
}
