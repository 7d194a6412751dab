import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {before, test} from 'node:test'
import {makeFolder, spawnCreate} from './spawn-create.ts'

const cwd = await makeFolder()

before(async () => {
  await mkdir(join(cwd, 'full'))
  await writeFile(join(cwd, 'full/mine.txt'), 'x')
  await writeFile(join(cwd, 'file'), 'x')
})

/** What cannot become a publication, and the sentence that says so, in both languages. */
const refusals: Array<[args: string[], en: string, zh: string]> = [
  [
    [],
    'Unexpected 0 directories, expected one: `npm create collate DIR`',
    '写了 0 个文件夹，应为一个：`npm create collate 文件夹`'
  ],
  [
    ['a', 'b', '--yes'],
    'Unexpected 2 directories, expected one: `npm create collate DIR`',
    '写了 2 个文件夹，应为一个：`npm create collate 文件夹`'
  ],
  [
    ['full', '--yes'],
    'Unexpected directory `full` with `mine.txt` in it, expected an empty one; nothing was written',
    '文件夹 `full` 里有 `mine.txt`，应为空文件夹；没有写入任何文件'
  ],
  [
    ['file', '--yes'],
    'Unexpected directory `file`, expected one that can be written (ENOTDIR)',
    '文件夹 `file` 无法写入（ENOTDIR），应为可以写入的文件夹'
  ],
  [
    ['/proc/x', '--yes'],
    'Unexpected directory `/proc/x`, expected one that can be written (ENOENT)',
    '文件夹 `/proc/x` 无法写入（ENOENT），应为可以写入的文件夹'
  ],
  [
    ['new'],
    'Unexpected run without a terminal and without `--languages`, `--name-zh`, `--name-en`, `--url`, expected an answer to each; give them, or `--yes` for what is usual; nothing was written',
    '这里没有终端，也没有给出 `--languages`、`--name-zh`、`--name-en`、`--url`，每一项都应有回答；请给出这些选项，或用 `--yes` 采用默认值；没有写入任何文件'
  ],
  [
    ['new', '--languages', 'zh', '--url', 'https://example.org'],
    'Unexpected run without a terminal and without `--name-zh`, expected an answer to each; give them, or `--yes` for what is usual; nothing was written',
    '这里没有终端，也没有给出 `--name-zh`，每一项都应有回答；请给出这些选项，或用 `--yes` 采用默认值；没有写入任何文件'
  ],
  [
    ['new', '--yes', '--languages', 'zh,fr'],
    'Unexpected value `zh,fr` for `--languages`, expected one of `zh,en`, `en,zh`, `zh`, `en`',
    '`--languages` 的值写的是 `zh,fr`，应为 `zh,en`、`en,zh`、`zh`、`en` 之一'
  ],
  [
    ['new', '--yes', '--name-zh= '],
    'Unexpected value ` ` for `--name-zh`, expected a text',
    '`--name-zh` 的值写的是 ` `，应为文字'
  ],
  [
    ['new', '--yes', '--name-en', '--no-git'],
    'Unexpected `--name-en` without a value, expected `--name-en NAME`',
    '`--name-en` 没有值，应为 `--name-en NAME`'
  ],
  [
    ['new', '--yes=no'],
    'Unexpected value `no` for `--yes`, expected no value',
    '`--yes` 的值写的是 `no`，这个选项不带值'
  ],
  [
    ['new', '--yes', '--colour', 'red'],
    'Unknown option `--colour`; see `--help`',
    '没有 `--colour` 这个选项；见 `--help`'
  ],
  ...[
    'tea.example.org',
    'ftp://example.org',
    'https://a@example.org',
    'https://example.org/?a',
    'https://[x'
  ].map((url): [string[], string, string] => [
    ['new', '--yes', '--url', url],
    `Unexpected value \`${url}\` for \`--url\`, expected a web address such as \`https://example.org\``,
    `\`--url\` 的值写的是 \`${url}\`，应为 \`https://example.org\` 这样的网址`
  ]),
  ...['pub', '/pub/', '/', '/a b', '/刊物'].map((base): [string[], string, string] => [
    ['new', '--yes', '--base', base],
    `Unexpected value \`${base}\` for \`--base\`, expected a path such as \`/pub\`, without a slash at its end`,
    `\`--base\` 的值写的是 \`${base}\`，应为 \`/pub\` 这样的路径，末尾不带斜杠`
  ]),
  [
    ['new', '--yes', '--url', 'https://example.org/a', '--base', '/b'],
    'Unexpected value `https://example.org/a` for `--url`, expected a path in one of `--url` and `--base`',
    '`--url` 的值写的是 `https://example.org/a`，应为路径只写在 `--url` 或 `--base` 之一'
  ]
]

for (const [args, en, zh] of refusals) {
  test(`${args.join(' ') || 'nothing'} is refused in one sentence, and nothing written`, async () => {
    for (const [language, answer] of [
      ['en_GB.UTF-8', en],
      ['zh_CN.UTF-8', zh]
    ] as const) {
      // A refusal that fails must not install anything.
      const run = await spawnCreate([...args, '--no-install', '--no-git'], {cwd, env: {LANG: language}})
      assert.deepEqual(run, {status: 2, out: '', err: `create-collate: ${answer}\n`})
    }
    assert.deepEqual((await readdir(cwd)).toSorted(), ['file', 'full'])
    assert.deepEqual(await readdir(join(cwd, 'full')), ['mine.txt'])
  })
}

test('--help says every option, in both languages', async () => {
  const {createOptions} = await import('../src/index.ts')
  for (const [language, words] of [
    ['en', 'Usage: npm create collate DIR'],
    ['zh_CN', '用法：npm create collate 文件夹']
  ]) {
    const {status, out} = await spawnCreate(['--help'], {cwd, env: {LANG: language!}})
    assert.equal(status, 0)
    assert.ok(out.includes(words!))
    for (const name of Object.keys(createOptions)) assert.ok(out.includes(`  --${name} `), name)
  }
  assert.ok(!existsSync(join(cwd, '--help')))
})
