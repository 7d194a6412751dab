import assert from 'node:assert/strict'
import test from 'node:test'
import {describeCompared} from '../src/facts/compared.ts'
import {sentenceParts} from '../src/facts/sentence-parts.ts'

test('a sentence is cut where the words begin and end that were compared', () => {
  const sentence = 'In 2025 64% of\uFFFC readers read.'
  const within = (start: number, end: number) => ({
    facet: 'value' as const,
    words: sentence.slice(start, end),
    strength: 'bound' as const,
    agrees: true,
    within: {start, end}
  })
  const words = [
    within(8, 11),
    within(3, 7),
    within(16, 23),
    within(18, 23),
    {...within(0, 1), within: undefined}
  ]
  const compared = words.map(({within: span, ...rest}) => (span ? {...rest, within: span} : rest))
  const parts = sentenceParts({sentence, compared})
  assert.deepEqual(
    parts.map(({text, isCompared}) => (isCompared ? `[${text}]` : text)),
    ['In ', '[2025]', ' ', '[64%]', ' of ', '[readers]', ' read.']
  )
  assert.equal(parts.map(({text}) => text).join(''), sentence.replaceAll('\uFFFC', ''))
})

test('a reader is told by which words a number was compared, and what they leave out', () => {
  const fact = {
    compared: [
      {facet: 'value', words: '64%', strength: 'bound', agrees: true},
      {facet: 'population', words: '教师', strength: 'near', agrees: false},
      {facet: 'measure', words: '阅读', strength: 'far', agrees: true, in: 'before'}
    ],
    unsaid: ['period', 'since']
  } as const
  const told = (language: 'zh' | 'en') => {
    const {compared, unsaid} = describeCompared(
      {compared: [...fact.compared], unsaid: [...fact.unsaid]},
      language
    )
    return [...compared.map(({words, about, isLast}) => `${words}: ${about}${isLast ? '.' : ''}`), unsaid]
  }
  assert.deepEqual(told('zh'), [
    '64%: 数值',
    '教师: 统计对象，在数字近旁，不符',
    '阅读: 指标，在前一句.',
    '时间、起点'
  ])
  assert.deepEqual(told('en'), [
    '64%: value',
    '教师: population, near the number, says otherwise',
    '阅读: measure, in the sentence before.',
    'period, from when'
  ])
})
