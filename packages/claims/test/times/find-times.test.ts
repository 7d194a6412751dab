import assert from 'node:assert/strict'
import test from 'node:test'
import {findTimes} from '../../src/times.ts'
import {timeCorpora, timeNoises, timeSentences} from './corpora.ts'
import {describeTime} from './describe-time.ts'

for (const language of ['zh', 'en'] as const) {
  test(`findTimes in ${language}`, async (t) => {
    for (const [text, expected] of timeCorpora[language])
      await t.test(text, () => assert.deepEqual(findTimes(text, language).map(describeTime), expected))

    for (const [sentence, ...times] of timeSentences[language])
      await t.test(sentence, () => assert.deepEqual(findTimes(sentence, language).map(describeTime), times))

    await t.test('should know many ways to say a time', () => {
      const ways = new Set(timeCorpora[language].map(([text]) => text))
      assert.ok(ways.size >= 150 && timeNoises[language].length >= 80)
    })

    await t.test('should be silent where no time is said', () => {
      const wrong = timeNoises[language].flatMap((text) =>
        findTimes(text, language).map((d) => `${text}: ${describeTime(d)}`)
      )
      assert.deepEqual(wrong, [])
    })

    await t.test('should find the same in neutral company', () => {
      const [before, after] =
        language === 'zh' ? ['报告写道。', '。他同意。'] : ['The report says: ', '. They agree.']
      for (const [text, expected] of timeCorpora[language])
        assert.deepEqual(findTimes(before + text + after, language).map(describeTime), expected, text)
    })
  })
}

test('findTimes, whatever the language', async (t) => {
  await t.test('should read the words of the other language', () => {
    const times = ['In 1998年, 82% of tea houses', '报告（last year）称，2024年有82%'].map((text, index) =>
      findTimes(text, index === 0 ? 'en' : 'zh').map(describeTime)
    )
    assert.deepEqual(times, [['1998年 → 1998'], ['last year → article year-1', '2024年 → 2024']])
  })

  await t.test('should give both ends of a span', () => {
    const [time] = findTimes('from January 2022 to March 2024', 'en')
    assert.deepEqual(time?.ends?.map(describeTime), ['January 2022 → 2022-01', 'March 2024 → 2024-03'])
    const [other] = findTimes('2022年1月至3月', 'zh')
    assert.deepEqual(other?.ends?.map(describeTime), ['2022年1月 → 2022-01', '3月 → ~03'])
  })

  await t.test('should take a year from the head of its sentence only', () => {
    const parts = [
      '2023年，甲增长5%；三季度增长4%。',
      '高于2023年的5%，三季度增长4%。',
      '2023年。三季度增长4%。'
    ].map((text) => describeTime(findTimes(text, 'zh').at(-1)!))
    assert.deepEqual(parts, ['三季度 → ~Q3 of 2023', '三季度 → ~Q3', '三季度 → ~Q3'])
  })

  await t.test('should leave out what is not there', () => {
    assert.deepEqual(findTimes('2024年', 'zh'), [
      {kind: 'calendar', period: '2024', start: 0, end: 5, written: '2024年'}
    ])
    assert.deepEqual(findTimes('summer of 2023', 'en'), [
      {
        kind: 'calendar',
        period: '2023-06/2023-08',
        edge: 'around',
        start: 0,
        end: 14,
        written: 'summer of 2023'
      }
    ])
    assert.deepEqual(findTimes('', 'zh'), [])
    assert.deepEqual(findTimes('', 'en'), [])
  })
})
