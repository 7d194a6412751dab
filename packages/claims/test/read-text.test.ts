import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Span} from '../src/claim.ts'
import {createTextReader, readSentence, readText} from '../src/reading.ts'
import {unmark} from './sentences.ts'

const text = 'Von 240 Schulen haben neunzig Prozent 2025 mehr als 12 Computer; 82% rose to 85%.'

test('readText', async (t) => {
  await t.test('should read a bare number where it is said to state a statistic, and only there', () => {
    const read = readText('Cases fell from 689 to 628 in Lyon', 'en')
    const numbers = (cited: Array<{start: number; end: number}>): string[] =>
      read.quantities(cited).map(({value}) => value)
    assert.deepEqual(numbers([]), [])
    assert.deepEqual(numbers([{start: 16, end: 26}]), ['689', '628'])
    assert.deepEqual(numbers([{start: 16, end: 19}]), ['689'])
    assert.deepEqual(numbers([]), [])
  })

  await t.test('should take four digits for a year, and a point among them for none', () => {
    const kinds = (cited: string): string[] =>
      readText(cited, 'en')
        .quantities([{start: 0, end: cited.length}])
        .map(({kind, value}) => `${kind} ${value}`)
    assert.deepEqual(kinds('fell to 19.4'), ['count 19.4'])
    assert.deepEqual(kinds('fell to 20.5'), ['count 20.5'])
    assert.deepEqual(kinds('fell to 2025'), ['year 2025'])
  })

  for (const [marked, language, alone, together] of [
    ['共生成⟦14个⟧台风，其中⟦4个⟧登陆我国。', 'zh', ['14', '4'], '200/7'],
    ['⟦100家⟧茶馆中，⟦99家⟧卖咖啡。', 'zh', ['100', '99'], '99'],
    ['Of the ⟦100⟧ tea houses surveyed, ⟦82⟧ serve coffee.', 'en', ['100', '82'], '82'],
    ['⟦12⟧ out of ⟦40⟧ tea houses serve coffee.', 'en', ['12', '40'], '30']
  ] as const) {
    await t.test(`should take ${marked} for a share only where one citation has both numbers`, () => {
      const {sentence, stats} = unmark(marked)
      const read = readText(sentence, language)
      const values = (cited: Span[]): string[] => read.quantities(cited).map(({value}) => value)
      assert.deepEqual(values(stats), alone)
      assert.deepEqual(values([{start: stats[0]!.start, end: stats[1]!.end}]), [together])
    })
  }

  await t.test('should give offsets into the text as it was written', () => {
    const [quantity] = readText('佔 ８２ ％', 'zh').quantities([])
    assert.deepEqual([quantity?.start, quantity?.end], [2, 6])
  })
})

test('createTextReader', async (t) => {
  await t.test('should read a text once in each language', () => {
    const read = createTextReader()
    assert.equal(read(text, 'en'), read(text, 'en'))
    assert.notEqual(read(text, 'en'), read(text, 'zh'))
    assert.notEqual(read(text, 'en'), createTextReader()(text, 'en'))
  })

  await t.test('should read the same however often a sentence is asked for', () => {
    const reader = createTextReader()
    const told = (): unknown =>
      readSentence(reader(text, 'en'), [], () => '', []).readings.map((d) => ({
        ...d,
        topics: d.topics(),
        homeTopics: d.homeTopics()
      }))
    const first = structuredClone(told())
    assert.deepEqual(told(), first)
  })
})
