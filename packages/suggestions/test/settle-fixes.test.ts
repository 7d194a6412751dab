import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseEdition} from '@collate/articles'
import {VFile} from 'vfile'
import {judgeEdition} from '../src/fixes/judge-edition.ts'
import {settleFixes, type ArticleFixes, type Fix} from '../src/fixes/settle-fixes.ts'
import {editionOf, statistics, today} from './statistics.ts'

const path = 'articles/trams/en.mdx'
const source = String(
  editionOf(
    'en',
    '<Stat cite="trams/card">57%</Stat> of riders pay by card.\n\n<Stat cite="trams/punctual">84%</Stat> of lines are on time.'
  ).file
)

test('settleFixes(articles, before, check)', async (t) => {
  await t.test('should keep what brings no new error', async () => {
    const {texts, kept, refused} = await settle([edit('57', '56')])
    assert.deepEqual([kept.length, refused.length], [1, 0])
    assert.equal(texts.get(path), source.replace('57', '56'))
  })

  await t.test('should refuse what brings one, and say which', async () => {
    const {texts, kept, refused} = await settle([edit('84', '90')])
    assert.deepEqual([texts.size, kept.length], [0, 0])
    assert.deepEqual(
      refused.map(({fix, error}) => [fix.subject, error.message.ruleId]),
      [['84', 'statistic-value']]
    )
  })

  await t.test('should keep the good ones beside a bad one', async () => {
    const {texts, kept, refused} = await settle([edit('84', '90'), edit('57', '56')])
    assert.deepEqual(
      [kept, refused.map((d) => d.fix)].map((fixes) => fixes.map((d) => d.subject)),
      [['57'], ['84']]
    )
    assert.equal(texts.get(path), source.replace('57', '56'))
  })

  await t.test('should check nothing where nothing is proposed', async () => {
    const settled = await settleFixes([], [], () => assert.fail())
    assert.equal(settled.texts.size, 0)
  })
})

function settle(fixes: Fix[]) {
  const article: ArticleFixes = {slug: 'trams', sources: new Map([[path, source]]), fixes}
  return settleFixes([article], [check(source)], async (texts) => [...texts.values()].map(check))
}

function check(value: string): VFile {
  const file = new VFile({path, value})
  judgeEdition(parseEdition(file), statistics, today)
  return file
}

function edit(actual: string, expected: string): Fix {
  const start = source.indexOf(actual)
  const end = start + actual.length
  return {subject: actual, edits: [{path, start, end, text: expected, actual, expected}]}
}
