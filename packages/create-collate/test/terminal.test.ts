import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {makeFolder, spawnCreate, spawnOnTerminal} from './spawn-create.ts'

const cwd = await makeFolder()
const enter = '\r'
const down = '\u001b[B'
const flags = ['--no-install', '--no-git']

test('a person is asked for what is not given, in English', async () => {
  const {status, out} = await spawnOnTerminal(
    flags,
    [
      ['Folder of the publication', `tea${enter}`],
      ['In which languages', enter],
      ['called in Chinese', `茶馆报${enter}`],
      ['called in English', enter],
      ['promise its readers, in Chinese', enter],
      ['promise its readers, in English', `Look it up.${enter}`],
      ['Where will the site stand', `tea.example.org${enter}`],
      ['such as', `${'\u007f'.repeat(20)}https://tea.example.org/pub${enter}`]
    ],
    {cwd, env: {LANG: 'en_GB.UTF-8'}}
  )
  assert.equal(status, 0, out)
  assert.match(out, /A new publication is in `tea`/)
  assert.deepEqual(await readSite('tea'), {
    url: 'https://tea.example.org',
    base: '/pub',
    name: {zh: '茶馆报', en: 'Tea'},
    promise: {zh: '每个数字都有出处。', en: 'Look it up.'},
    languages: ['zh', 'en']
  })
})

test('and in Chinese, of one language only about that one', async () => {
  const {status, out} = await spawnOnTerminal(
    ['cha', '--promise-zh', '有据可查。', ...flags],
    [
      ['刊物用什么语言', `${down}${down}${enter}`],
      ['刊物的中文名称', `茶${enter}`],
      ['站点的网址', enter]
    ],
    {cwd, env: {LANG: 'zh_CN.UTF-8'}}
  )
  assert.equal(status, 0, out)
  assert.doesNotMatch(out, /英文名称/)
  assert.match(out, /新的刊物在 `cha` 中。接下来：/)
  const {name, promise, languages, url} = await readSite('cha')
  assert.deepEqual(
    {name, promise, languages, url},
    {name: {zh: '茶'}, promise: {zh: '有据可查。'}, languages: ['zh'], url: 'https://example.org'}
  )
})

test('whoever goes away leaves nothing behind', async () => {
  const {status, out} = await spawnOnTerminal(['gone', ...flags], [['In which languages', '\u0003']], {cwd})
  assert.equal(status, 2)
  assert.match(out, /Nothing was written\./)
  assert.ok(!existsSync(join(cwd, 'gone')))
})

test('nobody is asked with --yes, nor where all is given', async () => {
  const all = ['--languages=en', '--name-en=Tea', '--promise-en=True.', '--url=https://example.org']
  for (const [name, args] of [
    ['yes', ['--yes']],
    ['all', all]
  ] as const) {
    const {status, out} = await spawnOnTerminal([name, ...args, ...flags], [], {cwd})
    assert.equal(status, 0, out)
    assert.doesNotMatch(out, /\?/)
  }
})

test('a folder that is not empty is refused before anything is asked', async () => {
  await spawnCreate(['full', '--yes', ...flags], {cwd})
  const {status, out} = await spawnOnTerminal(['full', ...flags], [], {cwd})
  assert.equal(status, 2)
  assert.match(out, /^create-collate: Unexpected directory `full` with `.+` in it, expected an empty one/)
})

async function readSite(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(cwd, name, 'collate.config.json'), 'utf8')).site
}
