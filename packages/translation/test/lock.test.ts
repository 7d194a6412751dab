import assert from 'node:assert/strict'
import test from 'node:test'
import {assert as assertProperty, property, string, array} from 'fast-check'
import {acceptPair, checkPair, readLock, staleBlocks, wordDiff, writeLock} from '@collate/translation'
import {VFile} from 'vfile'
import {pairOf} from './editions.ts'

const zh = '容器正在运行。\n\n共有41%的人同意。\n\n见[报告](https://a.example/?a=1)。'
const en = 'Containers are running.\n\n41% of people agree.\n\nSee the [report](https://a.example/).'

/** Edits of one side, and which blocks of the Chinese edition they make stale. */
const edits: Array<[name: string, zh: string, en: string, stale: string[]]> = [
  ['nothing', zh, en, []],
  ['a word there', zh, en.replace('running', 'idle'), ['b1 b1']],
  ['a word here', zh.replace('运行', '等待'), en, ['b1 b1']],
  ['both sides of a pair', zh.replace('41%', '56%'), en.replace('41%', '56%'), []],
  ['one side of two pairs', zh, en.replace('running', 'idle').replace('41%', '42%'), ['b1 b1', 'b2 b2']],
  ['spaces, quotation marks and parameters', zh.replace('41%', ' 41% ').replace('a=1', 'b=2'), en, []],
  ['where a link leads', zh, en.replace('a.example', 'b.example'), ['b3 b3']],
  [
    'a new pair between',
    zh.replace('\n\n共', '\n\n新的一段。\n\n共'),
    en.replace('\n\n41', '\n\nA new one.\n\n41'),
    []
  ],
  [
    'an editor’s note',
    zh.replace(
      '同意。',
      '同意。<Note waives="translation-tone" finding="abcdefabcdefabcd" by="A" until="2026-12-01">很长的理由。</Note>'
    ),
    en,
    []
  ]
]

test('a lock', async (t) => {
  const lock = acceptPair(pairOf(zh, en))

  for (const [name, here, there, stale] of edits) {
    await t.test(`marks what is stale after an edit of ${name}`, () => {
      assert.deepEqual(
        staleBlocks(pairOf(here, there), lock).map(({id}) => id),
        stale
      )
    })
  }

  await t.test('says what changed', () => {
    const pair = pairOf(zh, en.replace('41%', '42%'))
    checkPair(pair, {lock})
    const [message] = pair.zh.file.messages.filter(({ruleId}) => ruleId === 'translation-stale')
    assert.equal(
      message?.reason,
      'Unexpected change `[-41%-]{+42%+} of people agree.` of the other edition alone, expected the same change of its pair'
    )
    assert.equal((message!.cause as {line?: number}).line, 11)
  })

  await t.test('keeps a stale pair without a reason, and accepts it with one', () => {
    const pair = pairOf(zh, en.replace('running', 'idle'))
    assert.equal(staleBlocks(pair, acceptPair(pair, lock)).length, 1)
    const accepted = acceptPair(pair, lock, '只改了措辞')
    assert.deepEqual(staleBlocks(pair, accepted), [])
    assert.deepEqual(
      accepted.pairs.flatMap(({reason}) => reason ?? []),
      ['只改了措辞']
    )
    assert.deepEqual(acceptPair(pair, accepted), accepted)
  })

  await t.test('is the same after writing and reading', () => {
    const file = new VFile({path: 'translation.lock.json', value: writeLock(lock)})
    assert.deepEqual(readLock(file), lock)
    assert.deepEqual(file.messages, [])
  })

  const faults = [
    '',
    '{}',
    '[]',
    'null',
    '{"version": 2, "pairs": []}',
    '{"version": 1, "pairs": {}}',
    '{"version": 1, "pairs": [{}]}'
  ]
  const forged = writeLock(lock).replace('"text": "容器', '"text": "货柜')
  for (const text of [...faults, forged]) {
    await t.test(`that is ${JSON.stringify(text.slice(0, 30))} is reported and not used`, () => {
      const file = new VFile({path: 'articles/example/translation.lock.json', value: text})
      assert.equal(readLock(file), undefined)
      assert.deepEqual(
        file.messages.map(({ruleId, fatal}) => [ruleId, fatal]),
        [['article-file', true]]
      )
    })
  }

  await t.test('that is not there is information, once', () => {
    const pair = pairOf(zh, en)
    checkPair(pair)
    assert.deepEqual(
      pair.zh.file.messages.filter(({ruleId}) => ruleId === 'translation-stale').map(({fatal}) => fatal),
      [undefined]
    )
  })
})

test('wordDiff', async (t) => {
  const rows: Array<[before: string, after: string, diff: string]> = [
    ['容器在生产环境中运行82%的工作', '容器在生产环境中运行80%的工作', '…境中运行[-82%-]{+80%+}的工作'],
    ['a b', 'a b', 'a b'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['one two three', 'one three', 'one [-two -]three']
  ]
  for (const [before, after, diff] of rows) {
    await t.test(diff, () => assert.equal(wordDiff(before, after), diff))
  }

  await t.test('holds both texts', () => {
    const words = array(string({maxLength: 3}), {maxLength: 6}).map((parts) =>
      parts.join(' ').replace(/[[\]{}+…-]/g, '')
    )
    assertProperty(
      property(words, words, (before, after) => {
        const diff = wordDiff(before, after)
        if (diff.includes('…')) return
        assert.equal(diff.replace(/\{\+[^]*?\+\}/g, '').replace(/\[-([^]*?)-\]/g, '$1'), before)
        assert.equal(diff.replace(/\[-[^]*?-\]/g, '').replace(/\{\+([^]*?)\+\}/g, '$1'), after)
      }),
      {seed: 5}
    )
  })
})
