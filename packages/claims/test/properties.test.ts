import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assert as check, constantFrom, integer, property} from 'fast-check'
import {findQuantities, type Language, type Quantity} from '../src/index.ts'
import {corpora, noises} from './corpora.ts'
import {writeChinese, writeEnglish} from './write-number.ts'

/** Ways to write a whole percentage, and what the number of each has to be. */
const percentages: Record<Language, Array<(value: number) => string | undefined>> = {
  zh: [
    (d) => `${d}%`,
    (d) => `${d} %`,
    (d) => wide(`${d}%`),
    (d) => `百分之${d}`,
    (d) => `百分之${writeChinese(d)}`,
    (d) => (d % 10 === 0 && d > 10 && d < 100 ? `${writeChinese(d / 10)}成` : undefined),
    (d) =>
      d % 10 !== 0 && d > 20 && d < 100
        ? `${writeChinese(Math.floor(d / 10))}成${writeChinese(d % 10)}`
        : undefined,
    (d) => (d < 100 ? `每100人中有${d}人` : undefined)
  ],
  en: [
    (d) => `${d}%`,
    (d) => `${d} percent`,
    (d) => `${d} per cent`,
    (d) => `${writeEnglish(d)} percent`,
    (d) => (d < 100 ? `${d} in 100` : undefined),
    (d) => (d < 100 ? `${d} out of 100` : undefined)
  ]
}

/** Ways to write a rate of 10^`power`, of whom it is left open. */
const rates: Record<Language, Array<(value: string, power: number) => string | undefined>> = {
  zh: [
    (d, power) => `${d}/${chineseWholes[power]}`,
    (d, power) => `${d} / ${chineseWholes[power]}`,
    (d, power) => `每${chineseWholes[power]}人${d}`,
    (d, power) => `每 ${chineseWholes[power]} 人 ${d}`,
    (d, power) => `每${chineseWholes[power]}名居民${d}`,
    (d, power) => `每${writeChinese(10 ** power)}人${d}`,
    (d, power) => `每${10 ** power}人${d}`
  ],
  en: [
    (d, power) => `${d} per ${(10 ** power).toLocaleString('en')}`,
    (d, power) => `${d} per ${10 ** power}`,
    (d, power) => `${d} cases per ${(10 ** power).toLocaleString('en')}`,
    (d, power) => `${d} for every ${(10 ** power).toLocaleString('en')}`,
    (d, power) => `${d}/${(10 ** power).toLocaleString('en')}`,
    (d, power) => (power === 6 ? `${d} per million` : undefined)
  ]
}
const ratios: Record<Language, Array<(value: string) => string>> = {
  zh: [(d) => `${d}:1`, (d) => `${d}比1`, (d) => `${d}∶1`, (d) => `${d}：1`],
  en: [(d) => `${d}:1`, (d) => `${d} to 1`, (d) => `${d} to one`]
}
const chineseWholes: Readonly<Record<number, string>> = {3: '千', 4: '万', 5: '10万', 6: '百万'}

/** Hedge words round a number, by what they make of it. */
const hedges: Record<Language, Record<string, Quantity['hedge']>> = {
  zh: {
    '超过{}': 'over',
    '略超{}': 'just-over',
    '至少{}': 'at-least',
    '{}及以上': 'at-least',
    '不足{}': 'under',
    '不超过{}': 'at-most',
    '{}以内': 'at-most',
    '近{}': 'nearly',
    '险些突破{}': 'nearly',
    '约{}': 'about',
    '{}左右': 'about',
    '略低于{}': 'just-under'
  },
  en: {
    'more than {}': 'over',
    'just over {}': 'just-over',
    'at least {}': 'at-least',
    '{} or more': 'at-least',
    'fewer than {}': 'under',
    'no more than {}': 'at-most',
    'never exceeding {}': 'at-most',
    'nearly {}': 'nearly',
    'about {}': 'about',
    '{} or so': 'about',
    'just under {}': 'just-under'
  }
}

const around: Record<Language, [string, string]> = {
  zh: ['占比为', '，报告写道。'],
  en: ['It is ', ', they say.']
}
const languages = ['zh', 'en'] as const

for (const language of languages) {
  const [before, after] = around[language]
  const only = (text: string): Quantity => {
    const found = findQuantities(before + text + after, language)
    assert.equal(found.length, 1, text)
    return found[0]!
  }

  test(`a value written in any form should be read back in ${language}`, async (t) => {
    await t.test('as a percentage', () => {
      check(
        property(integer({min: 2, max: 100}), constantFrom(...percentages[language]), (value, write) => {
          const text = write(value)
          if (text === undefined) return
          const {kind, value: read, start, end} = only(text)
          assert.deepEqual(
            [kind, read, start, end],
            ['percent', `${value}`, before.length, before.length + text.length]
          )
        }),
        {numRuns: 400}
      )
    })

    await t.test('as a rate', () => {
      check(
        property(
          integer({min: 1, max: 9999}),
          integer({min: 3, max: 6}),
          constantFrom(...rates[language]),
          (tenths, power, write) => {
            const value = (tenths / 10).toFixed(1)
            const text = write(value, power)
            if (text === undefined) return
            const {kind, value: read, unit, start, end} = only(text)
            assert.deepEqual(
              [kind, read, unit, start, end],
              ['measure', value, `/10*${power}`, before.length, before.length + text.length]
            )
          }
        ),
        {numRuns: 400}
      )
    })

    await t.test('as a ratio', () => {
      check(
        property(integer({min: 11, max: 9999}), constantFrom(...ratios[language]), (tenths, write) => {
          const value = (tenths / 10).toFixed(1)
          const text = write(value)
          const {kind, value: read, start, end} = only(text)
          assert.deepEqual(
            [kind, read, start, end],
            ['multiple', value, before.length, before.length + text.length]
          )
        }),
        {numRuns: 200}
      )
    })

    await t.test('as a count in words or figures', () => {
      check(
        property(integer({min: 101, max: 2_000_000_000}), (value) => {
          const words =
            language === 'zh' ? `${writeChinese(value)}家企业` : `${writeEnglish(value)} companies`
          const figures = language === 'zh' ? `${value}家企业` : `${value.toLocaleString('en')} companies`
          assert.equal(only(words).value, `${value}`, words)
          assert.equal(only(figures).value, `${value}`, figures)
        }),
        {numRuns: 400}
      )
    })

    await t.test('with any hedge, which says the same of every value', () => {
      check(
        property(
          constantFrom(...Object.entries(hedges[language])),
          integer({min: 2, max: 100}),
          constantFrom(...percentages[language]),
          ([frame, hedge], value, write) => {
            const number = write(value)
            if (number === undefined || number.startsWith('每') || / (?:in|out of) /.test(number)) return
            const quantity = only(frame.replace('{}', number))
            assert.deepEqual(
              [quantity.hedge, quantity.value, quantity.wording],
              [hedge, `${value}`, undefined]
            )
          }
        ),
        {numRuns: 400}
      )
    })
  })

  test(`reading in ${language} should be stable`, async (t) => {
    const row = constantFrom(...corpora[language].map(([, text]) => text))

    await t.test('when figures are written wide', () => {
      check(
        property(row, (text) => {
          assert.deepEqual(
            findQuantities(wide(text), language).map(plain),
            findQuantities(text, language).map(plain)
          )
        }),
        {numRuns: 300}
      )
    })

    await t.test('when characters that nobody sees stand between others', () => {
      check(
        property(
          row,
          constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff'),
          integer({min: 0, max: 60}),
          (text, hidden, place) => {
            const at = Math.min(place, text.length)
            const found = findQuantities(text.slice(0, at) + hidden + text.slice(at), language)
            assert.deepEqual(found.map(facts), findQuantities(text, language).map(facts))
          }
        ),
        {numRuns: 300}
      )
    })

    await t.test('when sentences that state nothing stand round it', () => {
      const noise = constantFrom(...noises[language])
      const joint = language === 'zh' ? '\n\n。' : '\n\n. '
      check(
        property(row, noise, noise, (text, first, last) => {
          const lead = first + joint
          assert.deepEqual(
            findQuantities(lead + text + joint + last, language).map(({start, end, ...d}) => ({
              ...d,
              start: start - lead.length,
              end: end - lead.length
            })),
            findQuantities(text, language).map(({start, end, ...d}) => ({...d, start, end}))
          )
        }),
        {numRuns: 500}
      )
    })
  })
}

/** ASCII figures and percent signs in the width of Han characters. */
function wide(text: string): string {
  return text.replace(/[\d%]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
}

/** A quantity without the noun, which is quoted as it is written. */
function plain(quantity: Quantity): Omit<Quantity, 'unit'> {
  const said = {...quantity}
  delete said.unit
  return said
}

/** What is said, wherever it stands. */
function facts({kind, value, upper, step, hedge, tone}: Quantity): Record<string, string | undefined> {
  return {kind, value, upper, step, hedge, tone}
}
