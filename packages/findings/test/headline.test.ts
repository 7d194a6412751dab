import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {headlineIn} from '../src/headline.ts'

const root = new URL('../../../', import.meta.url)

test('a headline says in Chinese what its reason says', () => {
  for (const [reason, expected] of [
    ['Unexpected `75%及以上`, expected `74%`', '写的是 `75%及以上`，应为 `74%`'],
    [
      'Unexpected `82%` without a citation, expected `<Stat cite="…">`',
      '`82%` 没有引用，应为 `<Stat cite="…">`'
    ],
    ['Unexpected `a, expected b`, expected `c`, `d` or `e`', '写的是 `a, expected b`，应为 `c`、`d`、`e`'],
    [
      'Unexpected `5` in place of `6`, expected an entry in `corrections`',
      '原来的 `6` 改成了 `5`，`corrections` 里应有一条说明'
    ],
    ['Unexpected thing nobody knows, expected `4`', '写的是 thing nobody knows，应为 `4`'],
    ['A reason of another form', 'A reason of another form']
  ] as const) {
    assert.equal(headlineIn(reason, 'zh'), expected)
    assert.equal(headlineIn(reason, 'en'), reason)
  }
})

test('no headline of a rule’s page is left in English', () => {
  const untold = new Set<string>()
  for (const path of globSync('packages/*/src/rules/*.md', {cwd: root})) {
    for (const [, reason = ''] of readFileSync(new URL(path, root), 'utf8').matchAll(
      /^\d+:\d+(?:-\d+:\d+)?: (Unexpected .*?)(?: \(\w+(?:-\w+)*\))*$/gm
    )) {
      const told = headlineIn(reason, 'zh').replaceAll(/`[^`]*`/g, '')
      if (/[a-z]{3}/i.test(told.replaceAll(/JSON|UTF|csv|id\b/g, ''))) untold.add(reason)
    }
  }
  assert.deepEqual([...untold], [])
})
