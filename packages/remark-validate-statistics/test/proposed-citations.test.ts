import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
import {checkText, type Language} from './check-text.ts'

const statistics = await loadStatistics(join(import.meta.dirname, 'fixtures', 'format'))

/** A text with a citation that does not fit, what is expected instead, and what the note says. */
const rows: Array<[language: Language, text: string, expected: string[], says: string]> = [
  [
    'en',
    'In 2042, <Stat cite="valley/milk@2042">41,640 tonnes</Stat> of milk were delivered.',
    ['valley/milk@2024', 'valley/milk@2023'],
    'There is no period “2042”'
  ],
  [
    'en',
    'In Q2 2023, <Stat cite="valley/milk@2023-Q2">10,300 tonnes</Stat> of milk were delivered.',
    ['valley/milk@2024-Q2', 'valley/milk@2024-Q3'],
    'There is no period “2023-Q2”'
  ],
  [
    'en',
    'From 2023 to 2024 exports fell by <Stat cite="valley/exports">2.6%</Stat>.',
    ['valley/exports-growth'],
    'its growth was published: cite `valley/exports-growth`'
  ],
  [
    'zh',
    '2024年，出口比上年下降<Stat cite="valley/exports@2024">2.6%</Stat>。',
    ['valley/exports-growth@2024'],
    '公布的增速请引用`valley/exports-growth@2024`'
  ],
  [
    'zh',
    '2024年，出口比上年下降<Stat cite="valley/exports">3.6%</Stat>。',
    ['2.6%'],
    '来源：《2024年山谷报告》'
  ],
  [
    'en',
    'In 2024 the ratio of teachers to pupils was <Stat cite="valley/pupils">13.6:1</Stat>.',
    ['pupils to teachers'],
    'Source: The valley in 2024'
  ]
]

/** A heading that tells a number of the body otherwise, and the words that its note names. */
const headings: Array<[language: Language, text: string, says: string]> = [
  [
    'en',
    '## In 2023, 44% of residents farmed\n\nIn 2024, <Stat cite="valley/farmers">44% of residents</Stat> farmed.',
    'is both “44%” and of “2023”'
  ],
  [
    'zh',
    '## 2024年，44%的女性务农\n\n2024年，<Stat cite="valley/farmers">44%的居民</Stat>务农。',
    '没有一个说的是“女性”而又是“44%”'
  ]
]

for (const [language, text, says] of headings)
  test(`the note of ${text} should say ${says}`, () => {
    const [message] = checkText(text, language, statistics).file.messages
    assert.equal(message?.ruleId, 'statistic-uncited')
    assert.ok(message?.note?.includes(says), message?.note ?? 'no note')
  })

for (const [language, text, expected, says] of rows)
  test(`of ${text} should be expected ${expected.join(', ')}`, () => {
    const [message] = checkText(text, language, statistics).file.messages
    assert.deepEqual(message?.expected, expected)
    assert.ok(message?.note?.includes(says), message?.note ?? 'no note')
  })
