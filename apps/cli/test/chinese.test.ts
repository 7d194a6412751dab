import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {commands} from '../src/commands.ts'
import {reportIt} from '../src/issues.ts'
import {tellIn} from '../src/told.ts'
import {runCollate} from './run-collate.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const tell = tellIn('zh')
const all = await Promise.all(Object.values(commands).map((load) => load()))

test('no command, option or example is without its Chinese, nor without a code of the English', () => {
  for (const {name, summary, description, options, examples} of all) {
    const texts = [
      summary,
      description,
      ...Object.values(options).map((d) => d.help),
      ...examples.map((d) => d.does)
    ]
    for (const text of texts) {
      const told = tell(text)
      assert.match(told, /\p{Script=Han}|^XLIFF/u, `${name}: ${text}`)
      assert.deepEqual(codesOf(told), codesOf(text), `${name}: ${text}`)
    }
  }
})

/** What is put together away from where it is told. */
const elsewhere = [
  reportIt,
  'Checking 1,234 of 5,678 articles',
  'Asking about 12 of 34 links',
  ...['an article', 'a document', 'a table or a report', 'a translated file'].map(
    (d) => `Unexpected \`x\` of more than 4 MiB, expected ${d}`
  )
].map((d): [string, string] => ['', d])

test('no message is without its Chinese', () => {
  const untold = [...elsewhere, ...readMessages()].filter(
    ([, text]) => !/\p{Script=Han}/u.test(tell(text)) || isMixed(tell(text))
  )
  assert.deepEqual(untold, [])
})

test('help has the same options and examples in both languages', async () => {
  for (const name of [undefined, 'data', ...all.map((d) => d.name)]) {
    const args = [...(name?.split(' ') ?? []), '--help']
    const [en, zh] = [await runCollate(args), await runCollate(args, {env: {LANG: 'zh_CN.UTF-8'}})]
    assert.deepEqual(skeletonOf(zh.out), skeletonOf(en.out))
    assert.match(zh.out, /用法：collate /)
  }
})

/** How the language is asked for, and in which one is answered. */
const asked: Array<[args: string[], env: Record<string, string>, answer: RegExp]> = [
  [['chek'], {LANG: 'zh_CN.UTF-8'}, /^collate: 没有 `chek` 这个命令；是不是 `collate check`？\n$/],
  [['--language', 'zh', 'chek'], {}, /没有 `chek` 这个命令/],
  [['--language=en', 'chek'], {LANG: 'zh_CN.UTF-8'}, /Unknown command `chek`/],
  [['check', '--language', 'zh', '--shard', '3/2'], {}, /`--shard` 写的是 `3\/2`，应为 `2\/5` 这样的份数/],
  [['new', '--language', 'zh', 'Tea'], {}, /Unexpected slug `Tea`/],
  [['data', 'add', '--language', 'zh', 'cvs', 'x'], {}, /没有 `cvs` 这个种类/],
  [['accept', '--language=zh'], {}, /\p{Script=Han}/u],
  [
    ['data'],
    {LANG: 'zh_CN.UTF-8'},
    /`data` 后面没有命令，可以是 `new`、`add`、`check`；请看 `collate data --help`/
  ]
]

for (const [args, env, answer] of asked) {
  test(`collate ${args.join(' ')} answers in the language of ${JSON.stringify(env)}, or as it is asked`, async () => {
    assert.match((await runCollate(args, {env})).err, answer)
  })
}

function codesOf(text: string): string[] {
  return [...text.matchAll(/`[^`]*`/g)].map(([code]) => code).toSorted()
}

/** What stands before the words of each line of a help: options, choices, commands, examples. */
function skeletonOf(help: string): string[] {
  return help
    .split('\n')
    .flatMap((line) => /^ {2}(?:--?[\w-]+(?: [A-Z|:/]+)?|(?!#)\S+)/.exec(line)?.[0] ?? [])
}

/** Whether English words are left outside of codes. */
function isMixed(text: string): boolean {
  const names = /`[^`]*`|https?:\S+|\b(?:Collate|collate|git|shell|id|MiB|UTF-8|Ctrl|GitHub|ENOENT)\b/g
  return /[A-Za-z]{2,}/.test(text.replaceAll(names, ''))
}

/** What the sources tell people: literals where a message is made, a value for each of what is filled in. */
function readMessages(): Array<[path: string, text: string]> {
  const paths = globSync(['apps/cli/src/**/*.ts', 'packages/pipeline/src/**/*.ts'], {cwd: root})
  return paths
    .filter((path) => !/\/(?:zh|en)\//.test(path))
    .flatMap((path) => {
      const source = readFileSync(`${root}${path}`, 'utf8')
      const calls = [
        ...source.matchAll(/(?:\bnew (?:Usage|Unusable)Error|\bsay|\btell|[\w.]+\.map\(tell)\(/g)
      ]
      return calls.flatMap(({index}) =>
        literalsOf(callAt(source, index)).map((d): [string, string] => [path, d])
      )
    })
}

/** A call with its arguments, whatever stands in them. */
function callAt(source: string, from: number): string {
  let depth = 0
  for (const {0: token, index} of source.slice(from).matchAll(/'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[()]/g)) {
    if (token === '(') depth++
    if (token === ')' && --depth === 0) return source.slice(from, from + index + 1)
  }
  throw new Error(`Unexpected end of a call at ${from}`)
}

/** Literals with words, as they are told: `x` for what is filled in between backticks, a number elsewhere. */
function literalsOf(call: string): string[] {
  const source = call.replaceAll(/\bplural\([^,]+, '([^']+)'\)/g, "'2 $1s'")
  return [...source.matchAll(/'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`/g)]
    .map(([, plain, template = '']) => (plain ?? template).replaceAll(/\\(.)/g, '$1'))
    .map((text) => text.replaceAll(/\$\{'([^']+)'\}/g, '$1'))
    .map((text) => text.replaceAll(/\$\{[^{}]*\}/g, (_, at: number) => (isInCode(text, at) ? 'x' : '2')))
    .filter((text) => /^[A-Z]| [a-z]/.test(text.replaceAll(/`[^`]*`/g, '')))
}

function isInCode(text: string, at: number): boolean {
  return text.slice(0, at).split('`').length % 2 === 0
}
