import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'
import {spawnCollate} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
const check = ['check', '--content', 'content', '--data', 'data', '--no-cache']

/** Wrong usage, and the one sentence that answers it. */
const mistakes: Array<[args: string[], answer: string]> = [
  [['chek'], 'Unknown command `chek`; did you mean `collate check`?'],
  [['frobnicate'], 'Unknown command `frobnicate`; see `collate --help`'],
  [['constructor'], 'Unknown command `constructor`; see `collate --help`'],
  [['check', '--fromat', 'json'], 'Unknown option `--fromat`; did you mean `--format`?'],
  [['check', '--xyzzy'], 'Unknown option `--xyzzy`'],
  [
    ['check', '--format', 'xml'],
    'Unexpected value `xml` for `--format`, expected one of `stylish`, `json`, `github`, `sarif`, `junit`, `rdjson`, `html`, `summary`'
  ],
  [['check', '--format'], 'Unexpected `--format` without a value, expected `--format FORMAT`'],
  [['check', '--output', '--quiet'], 'Unexpected `--output` without a value, expected `--output FILE`'],
  [['check', '--quiet=yes'], 'Unexpected value `yes` for `--quiet`, expected no value'],
  [['check', '--shard', '3/2'], 'Unexpected value `3/2` for `--shard`, expected a part like `2/5`'],
  [['check', '--shard', '0/2'], 'Unexpected value `0/2` for `--shard`, expected a part like `2/5`'],
  [
    ['check', '--max-warnings', 'none'],
    'Unexpected value `none` for `--max-warnings`, expected a whole number from 0 on'
  ],
  [
    ['check', '--link-budget', '-1'],
    'Unexpected `--link-budget` without a value, expected `--link-budget SECONDS`'
  ],
  [
    [...check, '--allow-host', 'localhost'],
    'Unexpected value `localhost` for `--allow-host`, expected a host and port like `127.0.0.1:8080`'
  ],
  [
    [...check, 'no-such-article'],
    'Unexpected path `no-such-article`, expected an article, a file of one, or a data package; give a slug, the name of a data package, or a path in the content or the data directory'
  ],
  [
    [...check, 'content/package.json'],
    'Unexpected path `content/package.json`, expected an article, a file of one, or a data package; nothing of that is there'
  ],
  [
    ['check', '--content', 'nowhere', '--data', 'data'],
    `Unexpected directory \`${base}/nowhere\`, expected one that is there; name it with \`--content\``
  ],
  [
    ['check', '--content', 'content', '--data', 'nowhere'],
    `Unexpected directory \`${base}/nowhere\`, expected one that is there; name it with \`--data\``
  ],
  [
    ['check', '--content', 'data', '--data', 'data'],
    `Unexpected content directory \`${base}/data\` without articles, expected \`articles/<slug>/zh.mdx\` or \`en.mdx\``
  ],
  [
    [...check, '--output', 'nowhere/report.txt'],
    'Unexpected output `nowhere/report.txt`, expected a file that can be written (ENOENT)'
  ],
  [
    ['data'],
    'Unexpected absence of a command behind `data`, expected `new`, `add`, `check`; see `collate data --help`'
  ],
  [
    ['data', 'constructor'],
    'Unexpected command `constructor` behind `data`, expected `new`, `add`, `check`; see `collate data --help`'
  ],
  [['completion'], 'Unexpected 0 shells, expected `bash`, `zsh` or `fish`'],
  [['completion', 'csh'], 'Unexpected shell `csh`, expected `bash`, `zsh` or `fish`']
]

for (const [args, answer] of mistakes) {
  test(`collate ${args.join(' ')} is refused in one sentence`, async () => {
    // A path is looked for from where the process stands.
    const start = args.includes('content/package.json') ? spawnCollate : runCollate
    const run = await start(args, {cwd: base})
    assert.deepEqual(run, {status: 2, signal: null, out: '', err: `collate: ${answer}\n`})
  })
}

test('no command shows the help, as a mistake', async () => {
  const run = await spawnCollate([])
  assert.equal(run.status, 2)
  assert.match(run.err, /^collate checks that/)
})

test('--version says the version', async () => {
  const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  assert.deepEqual(await spawnCollate(['--version']), {status: 0, signal: null, out: `${version}\n`, err: ''})
})

for (const args of [
  ['--help'],
  ['help'],
  ['check', '--help'],
  ['help', 'check'],
  ['data', '--help'],
  ['help', 'data', 'new'],
  ['completion', '--help']
]) {
  test(`collate ${args.join(' ')} helps`, async () => {
    const run = await runCollate(args)
    assert.equal(run.status, 0)
    assert.match(run.out, /Usage: collate /)
    assert.equal(run.err, '')
  })
}
