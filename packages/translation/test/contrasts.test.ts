import assert from 'node:assert/strict'
import test from 'node:test'
import {scalesOf} from '@collate/claims/reading'
import {orderContrasts as englishOrder} from '../src/en/contrasts/order.ts'
import {orderContrasts as chineseOrder} from '../src/zh/contrasts/order.ts'
import {rulesOf} from './findings.ts'

const linesOf = (list: string): string[] => list.split('\n').filter((line) => line !== '')
const ordersOf = (orders: typeof chineseOrder): Array<[scale: string, sides: string[][]]> =>
  Object.entries(orders).map(([scale, sides]) => [scale, Object.values(sides).map(linesOf)])
const opposites = (language: 'zh' | 'en'): Array<[scale: string, sides: string[][]]> =>
  [...scalesOf(language)]
    .filter(({family}) => !['orders', 'extents', 'common'].includes(family))
    .map(({scale, sides}) => [scale, sides])

const tables = {
  zh: [...ordersOf(chineseOrder), ...opposites('zh')],
  en: [...ordersOf(englishOrder), ...opposites('en')]
}

const chinese = (word: string): string => `2025年，“${word}”，有<Stat cite="tea/green">82%</Stat>。`
const english = (word: string): string => `In 2025, as for ${word}, it was <Stat cite="tea/green">82%</Stat>.`
const rulesFor = (zh: string, en: string): string[] => rulesOf(chinese(zh), english(en), 'zh')

for (const [index, [contrast, zh]] of tables.zh.entries()) {
  const en = tables.en[index]![1]

  test(`${contrast}: what is on one side in both editions is silent, in all its words`, () => {
    for (const [place, words] of zh.entries()) {
      const others = en[place]!
      for (const word of words) assert.deepEqual(rulesFor(word, others[0]!), [], `${word}, ${others[0]}`)
      for (const other of others) assert.deepEqual(rulesFor(words[0]!, other), [], `${words[0]}, ${other}`)
    }
  })

  test(`${contrast}: another side is found, in either edition`, () => {
    for (const [place, words] of zh.entries())
      for (const [otherPlace, others] of en.entries()) {
        if (place === otherPlace) continue
        // 环比 is on the month or on the quarter.
        const word = words.find((d) => !zh[otherPlace]!.includes(d))!
        const other = others.find((d) => !en[place]!.includes(d))!
        assert.notEqual(rulesFor(word, other).length, 0, `${word}, ${other}`)
        assert.notEqual(rulesOf(chinese(word), english(other), 'en').length, 0, `${other}, ${word}`)
      }
  })
}

for (const [zh, en, rule] of [
  [
    '中国的茶馆有<Stat cite="tea/green">82%</Stat>。',
    'Of British tea houses <Stat cite="tea/green">82%</Stat>.',
    'population'
  ],
  [
    '在罗马尼亚有<Stat cite="tea/green">82%</Stat>。',
    'In Poland it was <Stat cite="tea/green">82%</Stat>.',
    'population'
  ],
  [
    '每周有<Stat cite="tea/green">82%</Stat>。',
    'Each month it was <Stat cite="tea/green">82%</Stat>.',
    'unit'
  ],
  [
    '<Stat cite="tea/green">82%</Stat>，同比上升。',
    '<Stat cite="tea/green">82%</Stat>, up on the month.',
    'year'
  ],
  [
    '茶馆有<Stat cite="tea/green">82%</Stat>，居末。',
    'It was <Stat cite="tea/green">82%</Stat>, the highest.',
    'direction'
  ],
  [
    '担心涨价的有<Stat cite="tea/green">82%</Stat>。',
    'Of the guests <Stat cite="tea/green">82%</Stat> were relaxed about prices.',
    'direction'
  ]
] as const) {
  test(`${zh} ≠ ${en}`, () => {
    assert.deepEqual(rulesOf(zh, en, 'zh'), [rule])
    assert.deepEqual(rulesOf(zh, en, 'en'), [rule])
  })
}

for (const [zh, en] of [
  [
    '撒哈拉以南非洲有<Stat cite="tea/green">82%</Stat>。',
    'In sub-Saharan Africa it was <Stat cite="tea/green">82%</Stat>.'
  ],
  [
    '<Stat cite="tea/green">82%</Stat>，居全国第二。',
    '<Stat cite="tea/green">82%</Stat>, the second highest of the country.'
  ],
  [
    '城市有<Stat cite="tea/green">82%</Stat>，农村没有。',
    '<Stat cite="tea/green">82%</Stat> in rural and urban areas.'
  ],
  [
    '第一季度有<Stat cite="tea/green">82%</Stat>，居末。',
    'It was <Stat cite="tea/green">82%</Stat> in the first quarter, the lowest.'
  ],
  ['农村的茶馆很多。', 'There are many tea houses in towns.'],
  // Denied in one edition in a word of its own, and in the other as part of the word.
  [
    '认为不重要的有<Stat cite="tea/green">82%</Stat>。',
    'To <Stat cite="tea/green">82%</Stat> it is not very important.'
  ],
  [
    '不喜欢绿茶的有<Stat cite="tea/green">82%</Stat>。',
    'Of the guests <Stat cite="tea/green">82%</Stat> have never really liked green tea.'
  ]
] as const) {
  test(`${zh} = ${en}`, () => {
    assert.deepEqual(rulesOf(zh, en, 'zh'), [])
    assert.deepEqual(rulesOf(zh, en, 'en'), [])
  })
}
