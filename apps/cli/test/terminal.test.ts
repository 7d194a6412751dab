import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import process from 'node:process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {startProgress} from '../src/progress.ts'
import {run} from '../src/run.ts'
import {usesColour, type World} from '../src/world.ts'
import {runCollate} from './run-collate.ts'
import {spawnCollate} from './spawn-collate.ts'

const bin = fileURLToPath(new URL('../bin/collate.js', import.meta.url))
const base = fileURLToPath(new URL('fixtures/base', import.meta.url))

/** Environments, whether a person looks on, and whether to paint. */
const colours: Array<[env: World['env'], isTTY: boolean, painted: boolean]> = [
  [{}, true, true],
  [{}, false, false],
  [{NO_COLOR: '1'}, true, false],
  [{NO_COLOR: ''}, true, true],
  [{FORCE_COLOR: '1'}, false, true],
  [{FORCE_COLOR: '0'}, true, false],
  [{FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
  [{TERM: 'dumb'}, true, false]
]

for (const [env, isTTY, painted] of colours) {
  test(`${JSON.stringify(env)} ${isTTY ? 'on' : 'off'} a terminal is ${painted ? 'painted' : 'plain'}`, () => {
    const stream = {write() {}, isTTY}
    assert.equal(usesColour({cwd: '/', env, out: stream, err: stream}, stream), painted)
  })
}

test('a report on a terminal is painted, and one in a file is not', async () => {
  const args = ['check', '--content', `${base}/content`, '--data', `${base}/data`]
  let out = ''
  const stream = {isTTY: true, write: (text: string) => (out += text)}
  await run(args, {cwd: '/', env: {}, out: stream, err: {write() {}}})
  assert.match(out, /\u001b\[32m0 errors\u001b\[39m/)
  assert.doesNotMatch((await spawnCollate(args)).out, /\u001b/)
})

test('progress is shown for long work on a terminal, and wiped', () => {
  const {written, time, progress} = follow(true)
  for (time.now = 0; time.now < 1000; time.now += 50) progress.show(time.now, 12_345)
  progress.end()
  assert.deepEqual(written.slice(0, 2), [
    '\rChecking 500 of 12,345 articles',
    '\rChecking 600 of 12,345 articles'
  ])
  assert.equal(written.at(-1), `\r${' '.repeat('Checking 500 of 12,345 articles'.length)}\r`)
})

test('progress is not shown for short work, nor off a terminal', () => {
  for (const isTTY of [true, false]) {
    const {written, time, progress} = follow(isTTY)
    for (time.now = 0; time.now < (isTTY ? 500 : 5000); time.now += 50) progress.show(time.now, 1000)
    progress.end()
    assert.deepEqual(written, [])
  }
})

/** Words on the command line, and what bash offers for the last one. */
const completions: Array<[words: string[], offered: string]> = [
  [['ch'], 'check'],
  [['check', '--fo'], '--format'],
  [['check', '--format', 's'], 'stylish sarif summary'],
  [['check', '--links', ''], 'off internal all'],
  [['accept', 'tea'], 'tea-houses'],
  [['data', 'check', 'tea'], 'tea-houses'],
  [['data', 'add', 'csv', 'x.csv', '--package', ''], 'tea-houses'],
  [['impact', 'tea-houses/g'], 'tea-houses/green']
]

for (const [words, offered] of completions) {
  test(`bash completes collate ${words.join(' ')}`, async () => {
    const {out} = await runCollate(['completion', 'bash'])
    const line = ['collate', ...words].map((d) => `'${d}'`).join(' ')
    const itself = `collate() { '${process.execPath}' '${bin}' "$@"; }`
    const script = `${itself}\n${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _collate; echo "\${COMPREPLY[*]}"`
    const {stdout} = await promisify(execFile)('bash', ['-c', script], {cwd: base})
    assert.equal(stdout, `${offered}\n`)
  })
}

test('zsh is told of every option, with its help', async () => {
  const {out} = await runCollate(['completion', 'zsh'])
  assert.match(out, /^#compdef collate\n/)
  assert.match(out, /'--links\[how far to follow links, by default `internal`\]:EXTENT:\(off internal all\)'/)
  assert.match(out, /'\*--allow-host\[an address that may be private\]:HOST\\:PORT:_files'/)
})

test('fish is told of every command and option, quoted', async () => {
  const {out} = await runCollate(['completion', 'fish'])
  assert.match(out, /^complete -c collate -f -n 'not __fish_seen_subcommand_from check .*' -a 'check' -d '/)
  assert.match(out, /-n '__fish_seen_subcommand_from check' -l links -x -a 'off internal all' -d '/)
  for (const line of out.trimEnd().split('\n')) {
    assert.equal(line.replace(/\\./g, '').split("'").length % 2, 1, line)
  }
})

function follow(isTTY: boolean) {
  const written: string[] = []
  const time = {now: 0}
  const stream = {isTTY, write: (text: string) => written.push(text)}
  return {written, time, progress: startProgress(stream, {now: () => time.now})}
}
