import assert from 'node:assert/strict'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import test, {type TestContext} from 'node:test'
import {VFile} from 'vfile'
import {report} from '@collate/findings'
import {assertChecked} from '../src/articles/assert-checked.ts'
import {textDigest} from '../src/markdown/digest.ts'
import {refuseErrors} from '../src/markdown/refuse-errors.ts'
import {app, build, everything, type Built} from './site.ts'

/** Things wrong in an article or its data, and what the build has to say of each. */
const faults: Array<[name: string, file: string, from: string, to: string, expected: RegExp]> = [
  ['a false number', 'content/articles/reading-habits/en.mdx', '**64%**', '**65%**', /en\.mdx:\d+:\d+ .*65%/],
  [
    'data that changed',
    'data/reading-survey/observations.csv',
    'place,2025,library,,25',
    'place,2025,library,,26',
    /reading-habits\/zh\.mdx:.*25%.*statistic-value/
  ],
  [
    'a layout',
    'content/articles/night-library/zh.mdx',
    'rights:',
    'layout: /etc/passwd?raw\nrights:',
    /layout/
  ]
]

test('the site is not built with what is false, and says each once', async (t) => {
  const site = await spoil(t)
  const {status, output} = await build(site)
  assert.notEqual(status, 0, output)
  for (const [name, , , , expected] of faults) await t.test(name, () => assert.match(output, expected))
  // No stack of ours stands beside it.
  assert.doesNotMatch(output, /^\s+at |stack|unhandled|\.ts:\d/im)
  assert.match(output, /\d errors? in the content|内容有\d+处错误/)
})

test('a text whose check did not run, or ran before it changed, is not published', () => {
  const source = '<Stat cite="a/b">1%</Stat>'
  const facts = [{id: 'a'}] as never
  const rest = {frontmatter: {} as never, pictures: [], charts: [], terms: [], markdown: ''}
  assertChecked('a/zh', source, {digest: textDigest(source), facts, ...rest})
  assert.throws(() => assertChecked('a/zh', source, undefined), /did not run/)
  assert.throws(
    () =>
      assertChecked('a/zh', `${source} `, {
        digest: textDigest(source),
        facts,
        ...rest
      }),
    /before it changed/
  )
  assert.throws(
    () =>
      assertChecked('a/zh', source, {
        digest: textDigest(source),
        facts: [],
        ...rest
      }),
    /no claim was checked/
  )
})

test('an error that no note answers stops the text', () => {
  const file = new VFile({path: 'a/zh.mdx', value: '65%'})
  const place = {line: 1, column: 1, offset: 0}
  const message = report(
    file,
    {ruleId: 'statistic-value', severity: 'error', reason: 'Unexpected `65%`', place},
    'test'
  )
  assert.throws(
    () => refuseErrors()({type: 'root', children: []}, file),
    /1:1 Unexpected `65%` \(statistic-value\)/
  )
  message.waived = {by: 'A', until: '2027-01-01', reason: 'the source says so'}
  refuseErrors()({type: 'root', children: []}, file)
})

/** The publication of the tests with all of it changed. */
async function spoil(t: TestContext): Promise<Built> {
  const copy = await mkdtemp(`${tmpdir()}/publication-`)
  const directory = `${app}.astro/sites/${copy.split('/').at(-1)}`
  t.after(() => Promise.all([rm(copy, {recursive: true}), rm(directory, {recursive: true, force: true})]))
  await cp(everything.content, `${copy}/content`, {recursive: true})
  await cp(everything.data, `${copy}/data`, {recursive: true})
  for (const [, file, from, to] of faults) {
    const source = await readFile(`${copy}/${file}`, 'utf8')
    assert.ok(source.includes(from), from)
    await writeFile(`${copy}/${file}`, source.replace(from, to))
  }
  return {directory, content: `${copy}/content`, data: `${copy}/data`}
}
