import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {test} from 'node:test'
import {mutationsOf} from '../source-mutations/collect.ts'
import {firstFailure} from '../source-mutations/run-tests.ts'
import {sampleOf} from '../source-mutations/sample.ts'
import {suites} from '../source-mutations/suites.ts'

const breaks: Array<[source: string, kind: string, is: string[]]> = [
  ['const a = b < c', 'comparison', ['const a = b <= c']],
  ['const a = (b) >= (c)', 'comparison', ['const a = (b) > (c)']],
  ['const a = b !== c', 'comparison', ['const a = b === c']],
  ['const a = b && c', 'logic', ['const a = ((b) || (c))']],
  ['const a = b || c', 'logic', ['const a = ((b) && (c))']],
  ['const a = b ?? c', 'logic', []],
  ['const a = !b', 'negation', ['const a = b']],
  ['const a = 3', 'number', ['const a = 4', 'const a = (2)']],
  ['const a = 3n', 'number', ['const a = 4n', 'const a = (2n)']],
  ['const a = "3"', 'number', []],
  ['for (;;) if (a) break', 'early return', ['for (;;) ;']],
  ['for (;;) if (a) break; else b()', 'early return', []],
  ['const a = b ? c : d', 'branches', ['const a = (b) ? (d) : (c)']],
  ['if (a) b()', 'condition', ['if (!(a)) b()']],
  ['if (a < 1) b()', 'condition', []],
  ['if (a) b()\nelse c()', 'removed branch', ['if (a) b()\nelse {}']],
  ['a()', 'removed statement', [';']],
  ['a(b, c, d)', 'arguments', ['a(c, b, d)']],
  ['a(b, b)', 'arguments', []],
  ['a(b, ...c)', 'arguments', []],
  ['a(b, (c = d))', 'arguments', []],
  ['const a = b.some(c)', 'quantifier', ['const a = b.every(c)']],
  ['const a = b.filter(c).toString()', 'removed filter', ['const a = b.toString()']]
]

const dropped: Array<[source: string, words: string[]]> = [
  ['const words = /^(?:a|b c|d[ef])$/', ['a|', 'b c|']],
  ["const words = 'one|two'", ['one|']],
  ['const words = `one|${two}`', ['one|']],
  ["const words = ['one', 'two', 'three']", ["'one',", "'two',", "'three'"]],
  ["const words = ['one', 'two']", []],
  ["const words = anyWord('one two three four')", ['one ', 'two ', 'three ']],
  ["const sentence = 'one two'", []]
]

test('words should be dropped from the tables of a language, and from nothing else', async (t) => {
  for (const [source, words] of dropped)
    await t.test(source, () => {
      const found = mutationsOf(source, 'packages/x/src/en/x.ts').filter((d) => d.kind === 'word')
      assert.deepEqual(
        found.map((d) => d.was),
        words
      )
      assert.ok(mutationsOf(source, 'packages/x/src/x.ts').every((d) => d.kind !== 'word'))
    })
})

test('each kind of fault should be put in', async (t) => {
  for (const [source, kind, expected] of breaks)
    await t.test(`${kind} of ${source}`, () => {
      const mutations = mutationsOf(source, 'packages/x/src/x.ts').filter((d) => d.kind === kind)
      assert.deepEqual(
        mutations.map((d) => d.source),
        expected
      )
    })
})

test('a mutation should say where it is, whatever types stand before it', () => {
  const typed = "type A = {\n  b: '年'\n}\nexport const a: A | 1 = !1\n"
  const {line, was, is} = mutationsOf(typed, 'packages/x/src/x.ts')[0]!
  assert.deepEqual({line, was, is}, {line: 4, was: '!1', is: '1'})
})

test('the numbers of a language should be left alone', () => {
  assert.deepEqual(mutationsOf('const numerals = {三: 3}', 'packages/x/src/zh/x.ts'), [])
})

test('the same seed should draw the same sample, and another one another', () => {
  const items = Array.from({length: 100}, (_, index) => index)
  assert.deepEqual(sampleOf(items, 10, 1), sampleOf(items, 10, 1))
  assert.notDeepEqual(sampleOf(items, 10, 1), sampleOf(items, 10, 2))
  assert.equal(new Set(sampleOf(items, 200, 1)).size, 100)
})

test('no file should wait at its top for a test, which begins after all files of a run are loaded', () => {
  const waiting = Object.values(suites)
    .flat(2)
    .filter((file) => /^await (?:test|describe|suite|it)\(/m.test(readFileSync(file, 'utf8')))
  assert.deepEqual(waiting, [])
})

// A run within a run would be skipped.
delete process.env.NODE_TEST_CONTEXT

test('only tests that read a broken file should fail', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'collate-source-mutations-'))
  try {
    mkdirSync(path.join(directory, 'test'))
    const [source, tests] = ['limit.ts', 'test/limit.test.ts'].map((d) => path.join(directory, d))
    writeFileSync(source!, 'export const isFew = (count: number): boolean => count < 3\n')
    writeFileSync(
      tests!,
      `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isFew} from '../limit.ts'
test('two are few', () => assert.ok(isFew(2)))
test('three are not', () => assert.ok(!isFew(3)))
`
    )
    const failing = (broken: string): Promise<string | undefined> =>
      firstFailure([tests!], {file: source!, source: broken})
    assert.equal(await failing('export const isFew = (count) => count < 3'), undefined)
    assert.equal(await failing('export const isFew = (count) => count <= 3'), 'three are not')
    assert.equal(await failing('export const isFew = (count) => count > 3'), 'two are few')
    assert.match((await failing('export const isMany = 3')) ?? '', /limit\.test\.ts$/)
    assert.equal(await firstFailure([tests!]), undefined)
  } finally {
    rmSync(directory, {recursive: true})
  }
})
