import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, integer, property} from 'fast-check'
import type {Claim, Name, Vocabulary} from '../src/claim.ts'
import type {Language} from '../src/language.ts'
import {readClaims} from '../src/read-claims.ts'
import {describeClaim, unmark} from './claims-corpus/describe-claim.ts'
import {rows as en} from './claims-corpus/en.ts'
import type {Row} from './claims-corpus/row.ts'
import {vocabularies} from './claims-corpus/vocabularies.ts'
import {rows as zh} from './claims-corpus/zh.ts'

const corpora: Record<Language, Row[]> = {zh, en}
const languages = ['zh', 'en'] as const

const {tech} = vocabularies.en

function read(marked: string, language: Language, vocabulary: Vocabulary): Claim[] {
  const {sentence, stats} = unmark(marked)
  return readClaims(sentence, language, vocabulary, stats)
}

for (const language of languages) {
  test(`claims in ${language}`, async (t) => {
    for (const [form, topic, sentence, ...claims] of corpora[language]) {
      await t.test(`${form}: ${sentence}`, () => {
        assert.deepEqual(read(sentence, language, vocabularies[language][topic]).map(describeClaim), claims)
      })
    }

    await t.test('should have at least five sentences of each form', () => {
      const sentences = Map.groupBy(corpora[language], ([form]) => form)
      const missing = forms().filter((form) => new Set(sentences.get(form)?.map(String)).size < 5)
      assert.deepEqual(missing, [])
    })
  })
}

test('readClaims', async (t) => {
  await t.test('should say where each facet stands', () => {
    const sentence = 'In 2025, 82% of container users now run it, up from 80% in 2024.'
    const [claim] = readClaims(sentence, 'en', tech)
    assert.deepEqual(claim, {
      quantity: {start: 9, end: 12, kind: 'percent', value: '82', step: '1', hedge: 'exactly'},
      clause: {start: 9, end: 42},
      period: {start: 3, end: 7, period: '2025', scope: 'sentence'},
      directions: [{start: 44, end: 46, sense: 'up', scope: 'sentence'}],
      population: {start: 16, end: 31, ids: ['container-users'], scope: 'clause'},
      categories: [],
      change: {role: 'to', from: 1},
      now: {start: 32, end: 35}
    })
  })

  await t.test('should read the text of a Stat before its clause and its sentence', () => {
    assert.deepEqual(scopes('⟦2025年82%的容器用户⟧在用。'), ['stat', 'stat'])
    assert.deepEqual(scopes('2025年⟦82%⟧的容器用户在用。'), ['clause', 'clause'])
    assert.deepEqual(scopes('2025年，在容器用户中，⟦82%⟧在用。'), ['sentence', 'sentence'])
  })

  await t.test('should say every id that carries a name', () => {
    const vocabulary = {
      populations: [
        {id: 'a', names: ['users']},
        {id: 'b', names: ['Users', 'people']}
      ],
      categories: []
    }
    const [claim] = readClaims('82% of users', 'en', vocabulary)
    assert.deepEqual(claim!.population!.ids, ['a', 'b'])
  })

  await t.test('should be silent about quantities inside names', () => {
    const vocabulary = {populations: [{id: 'all', names: ['all respondents', '全部受访者']}], categories: []}
    assert.equal(readClaims('82% of all respondents agree.', 'en', vocabulary).length, 1)
    assert.equal(readClaims('全部受访者中有82%同意。', 'zh', vocabulary).length, 1)
  })

  await t.test('should bind a name to the categories of each indicator by itself', () => {
    const vocabulary = {
      populations: [],
      categories: [
        ...names('production', 'CNI', 'gRPC'),
        ...names('evaluation', 'gRPC'),
        ...names('answer', 'yes')
      ]
    }
    const claims = readClaims('CNI (52%) and gRPC (44%), said 12% with yes.', 'en', vocabulary)
    assert.deepEqual(
      claims.map(({categories}) => categories.flatMap(({ids}) => ids)),
      [['production#CNI'], ['production#gRPC', 'evaluation#gRPC'], ['answer#yes']]
    )
  })

  await t.test('should find nothing where there is no quantity', () => {
    assert.deepEqual(readClaims('', 'en', tech), [])
    assert.deepEqual(readClaims('In 2025 container users rose.', 'en', tech), [])
  })

  await t.test('should read a sentence of many thousand quantities', () => {
    for (const [language, part] of [
      ['zh', '从2023年的41%上升到2025年的56%、探索者 (8%)，'],
      ['en', 'from 41% in 2023 to 56% in 2025, explorers (8%), ']
    ] as const) {
      const claims = readClaims(part.repeat(4000), language, vocabularies[language].tech)
      assert.equal(claims.length, 12_000)
    }
  })
})

/** Parts of a sentence that say nothing of any quantity. */
const neutral = {
  zh: ['据悉，', '报告还提到了安全问题，', '有趣的是，'],
  en: ['By the way, ', 'As the authors note, ', 'Interestingly, ']
}

test('facets', async (t) => {
  await t.test('should stay the same when a neutral part is added', () => {
    const row = constantFrom(
      ...languages.flatMap((language) => corpora[language].map((d) => [language, d] as const))
    )
    check(
      property(row, integer({min: 0, max: 2}), ([language, [, topic, sentence, ...claims]], index) => {
        const longer = neutral[language][index]! + sentence
        assert.deepEqual(read(longer, language, vocabularies[language][topic]).map(describeClaim), claims)
      }),
      {numRuns: 400}
    )
  })

  await t.test('should never be a time or population of another Stat', () => {
    const part = constantFrom(
      '2023年',
      '41%的容器用户',
      '从41%升至56%',
      '，',
      '2025年，',
      '受访者中',
      '去年',
      '82%',
      '、',
      '和'
    )
    const stat = array(part, {minLength: 1, maxLength: 4}).map((parts) => `⟦${parts.join('')}⟧`)
    const text = array(constantFrom('，', '在', '的组织', '2024年', '上升'), {maxLength: 2}).map((parts) =>
      parts.join('')
    )
    check(
      property(array(stat, {maxLength: 4}), array(text, {minLength: 5, maxLength: 5}), (marked, between) => {
        const {sentence, stats} = unmark(marked.map((d, index) => between[index] + d).join('') + between[4])
        for (const claim of readClaims(sentence, 'zh', vocabularies.zh.tech, stats)) {
          const own = stats.findIndex(
            ({start, end}) => claim.quantity.start >= start && claim.quantity.end <= end
          )
          for (const facet of [claim.period, claim.comparedWith, claim.population]) {
            const other = stats.findIndex(({start, end}) => facet && facet.start >= start && facet.end <= end)
            assert.ok(other === -1 || other === own)
          }
        }
      })
    )
  })

  await t.test('should lie inside the sentence, whatever it says', () => {
    const words = constantFrom(
      ...'from to up rose 41% 56% (8%) in 2023 , , and 15 points of organizations explorers Helm the first record'.split(
        ' '
      )
    )
    check(
      property(array(words, {maxLength: 24}), (parts) => {
        const sentence = parts.join(' ')
        const claims = readClaims(sentence, 'en', tech)
        for (const {period, comparedWith, population, categories, directions, change} of claims) {
          for (const facet of [period, comparedWith, population, ...categories, ...directions])
            if (facet) assert.ok(facet.start < facet.end && facet.end <= sentence.length)
          for (const index of [change?.from, change?.to]) assert.ok(index === undefined || claims[index])
        }
      })
    )
  })
})

/** Forms that are about what a sentence says of a quantity; H1 and the others are about the quantity itself. */
function forms(): string[] {
  const groups: Record<string, [number, number]> = {E: [13, 17], F: [6, 10], G: [1, 9], H: [2, 7]}
  return Object.entries(groups).flatMap(([letter, [first, last]]) =>
    Array.from({length: last - first + 1}, (_, index) => `${letter}${first + index}`)
  )
}

/** Where the time and the base of the first claim stand. */
function scopes(marked: string): Array<string | undefined> {
  const [claim] = read(marked, 'zh', vocabularies.zh.tech)
  return [claim!.period?.scope, claim!.population?.scope]
}

function names(indicator: string, ...categories: string[]): Name[] {
  return categories.map((name) => ({id: `${indicator}#${name}`, names: [name]}))
}
