import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, integer, property} from 'fast-check'
import {baseForm, readSentence, readText, unitsNamed} from '../src/reading.ts'
import {readMarked, sentences} from './sentences.ts'

const languages = ['zh', 'en'] as const

/** Parts of a sentence that say nothing of any quantity. */
const neutral = {
  zh: ['据悉，', '报告还提到了安全问题，', '有趣的是，'],
  en: ['By the way, ', 'As the authors note, ', 'Interestingly, ']
}

test('readSentence', async (t) => {
  await t.test('should find nothing where there is no quantity', () => {
    assert.deepEqual(readMarked('', 'en'), [])
    assert.deepEqual(readMarked('In 2025 container users rose.', 'en'), [])
  })

  await t.test('should read a sentence of many thousand quantities', () => {
    for (const [language, part] of [
      ['zh', '从2023年的41%上升到2025年的56%、探索者 (8%)，'],
      ['en', 'from 41% in 2023 to 56% in 2025, explorers (8%), ']
    ] as const)
      assert.equal(readSentence(readText(part.repeat(100), language), [], () => '', []).readings.length, 300)
  })

  await t.test('should say the same of each quantity when a neutral part is added', () => {
    const row = constantFrom(
      ...languages.flatMap((language) => sentences[language].map((d) => [language, d] as const))
    )
    check(
      property(row, integer({min: 0, max: 2}), ([language, sentence], index) => {
        const part = neutral[language][index]!
        assert.deepEqual(stances(part + sentence, language), stances(sentence, language))
      }),
      {numRuns: 400}
    )
  })

  await t.test('should bind what lies inside the sentence, whatever it says', () => {
    const words = constantFrom(
      ...'from to up rose 41% 56% (8%) in 2023 , , and 15 points of organizations explorers Helm the first record'.split(
        ' '
      )
    )
    check(
      property(array(words, {maxLength: 24}), (parts) => {
        const sentence = parts.join(' ')
        for (const {times, notions, modes, denials} of readSentence(
          readText(sentence, 'en'),
          [],
          () => '',
          []
        ).readings)
          for (const bond of [...times, ...notions, ...modes, ...denials])
            assert.ok(bond.start < bond.end && bond.end <= sentence.length)
      })
    )
  })
})

test('unitsNamed should find the units that a label names as words of their own', () => {
  assert.deepEqual(unitsNamed('每日工作小时数', 'zh'), ['h'])
  assert.deepEqual(unitsNamed('产量（吨）', 'zh'), ['t'])
  assert.deepEqual(unitsNamed('产量上升', 'zh'), [])
  assert.deepEqual(unitsNamed('hours worked', 'en'), ['h'])
})

function stances(sentence: string, language: 'zh' | 'en'): unknown {
  return readMarked(sentence, language).map(({quantity, stance}) => {
    const {kind, value, hedge} = quantity as {kind: string; value: string; hedge: string}
    const {as, move} = stance as {as?: string; move?: {sense: string}}
    return [kind, value, hedge, as, move?.sense]
  })
}

test('baseForm should tell the word of an irregular form, and leave others as they are', () => {
  assert.deepEqual(
    ['spent', 'women', 'rose', 'spend', 'rented'].map((word) => baseForm(word, 'en')),
    ['spend', 'woman', 'rise', 'spend', 'rented']
  )
  assert.equal(baseForm('花费', 'zh'), '花费')
})
