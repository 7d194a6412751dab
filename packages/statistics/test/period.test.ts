import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {
  calendarOf,
  comparePeriods,
  dayOf,
  doOverlap,
  firstDayOf,
  isAlike,
  isFiscalYear,
  isLeapYear,
  isSamePeriod,
  isWithin,
  knownPeriod,
  monthLength,
  parsePeriod,
  periodBefore,
  periodName,
  periodsNamed,
  readPeriod,
  writeDay,
  yearsBefore
} from '@collate/statistics/model'
import type {Period} from '@collate/statistics/model'
import {faults, spellings} from './period/spellings.ts'

const week = 7
const earliest = dayOf(1000, 1, 1)
const latest = dayOf(2999, 12, 31)

const month = fc.integer({min: 1000 * 12, max: 2999 * 12 + 11})

/** Whole months: one, a few, years; near each other as often as not. */
const months: fc.Arbitrary<Period> = fc
  .tuple(fc.oneof(fc.integer({min: 2023 * 12, max: 2025 * 12}), month), fc.integer({min: 1, max: 40}))
  .map(([first, length]) => [first, Math.min(first + length, 3000 * 12)] as const)
  .map(([first, end]) => periodOfDays(startOf(first), startOf(end) - 1))

const days: fc.Arbitrary<Period> = fc
  .tuple(
    fc.oneof(
      fc.integer({min: dayOf(2024, 1, 1), max: dayOf(2024, 3, 31)}),
      fc.integer({min: earliest, max: latest})
    ),
    fc.nat(60)
  )
  .map(([first, length]) => periodOfDays(first, Math.min(first + length, latest)))

const period = fc.oneof(months, days)

function startOf(monthNumber: number): number {
  return dayOf(Math.floor(monthNumber / 12), (monthNumber % 12) + 1, 1)
}

function periodOfDays(first: number, last: number): Period {
  return {text: periodName({first, last}), first, last}
}

test('days', async (t) => {
  await t.test('should be those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({min: earliest, max: latest}), (day) => {
        const date = new Date(day * 86_400_000)
        assert.equal(writeDay(day), date.toISOString().slice(0, 10))
        const {year, month: inYear, day: inMonth} = calendarOf(day)
        assert.equal(dayOf(year, inYear, inMonth), day)
        assert.ok(inMonth <= monthLength(year, inYear))
      })
    )
  })

  await t.test('should know leap years', () => {
    assert.deepEqual([2023, 2024, 1900, 2000, 2100].map(isLeapYear), [false, true, false, true, false])
  })

  await t.test('should take a date as its first day, as far as it is known', () => {
    for (const date of ['2024-03-01', '2024-03', '2024-03-01T08:00:00Z'])
      assert.equal(writeDay(firstDayOf(date)), '2024-03-01')
    assert.equal(writeDay(firstDayOf('2024')), '2024-01-01')
  })
})

test('periods', async (t) => {
  await t.test('should read what they write', () => {
    fc.assert(
      fc.property(period, (one) => {
        assert.deepEqual(parsePeriod(one.text), one)
        assert.equal(periodName(knownPeriod(one.text)), one.text)
      })
    )
  })

  for (const [name, ...others] of spellings) {
    await t.test(`should be equal however ${name} is written`, () => {
      for (const text of [name, ...others]) {
        const one = knownPeriod(text)
        assert.equal(one.text, text)
        assert.equal(periodName(one), name, text)
        assert.ok(isSamePeriod(one, knownPeriod(name)), text)
        assert.equal(comparePeriods(one, knownPeriod(name)), 0, text)
      }
    })
  }

  await t.test('should be in a total order in which only equal ones stand together', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        assert.equal(Math.sign(comparePeriods(a, b)), -Math.sign(comparePeriods(b, a)) + 0)
        assert.equal(comparePeriods(a, b) === 0, isSamePeriod(a, b))
        const [first, middle, last] = [a, b, c].toSorted(comparePeriods)
        assert.ok(comparePeriods(first!, middle!) <= 0 && comparePeriods(first!, last!) <= 0)
      })
    )
  })

  await t.test('should end before later ones, and before what ends with them and is longer', () => {
    const texts = ['2023', '2024-02', '2024-Q1', '2024-05-01', '2024-Q4', '2024-H2', '2024', '2022/2024']
    const inOrder = texts.toReversed().map(knownPeriod).toSorted(comparePeriods)
    assert.deepEqual(
      inOrder.map((d) => d.text),
      texts
    )
  })

  await t.test('should be in a partial order of containment', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        assert.ok(isWithin(a, a))
        assert.equal(isWithin(a, b) && isWithin(b, a), isSamePeriod(a, b))
        if (isWithin(a, b) && isWithin(b, c)) assert.ok(isWithin(a, c))
        // A part is never after its whole, and meets it.
        if (isWithin(a, b)) assert.ok(comparePeriods(a, b) <= 0 && doOverlap(a, b))
        assert.equal(doOverlap(a, b), doOverlap(b, a))
        assert.equal(doOverlap(a, b), Math.max(a.first, b.first) <= Math.min(a.last, b.last))
      })
    )
  })

  await t.test('should overlap in one day, and not where one follows the other', () => {
    fc.assert(
      fc.property(period, (one) => {
        assert.ok(doOverlap(one, {...one, first: one.last}))
        assert.ok(doOverlap({...one, last: one.first}, one))
        assert.ok(!doOverlap(periodBefore(one), one))
      })
    )
  })

  await t.test('should follow each other without a gap', () => {
    fc.assert(
      fc.property(period, (one) => {
        const before = periodBefore(one)
        assert.equal(before.last + 1, one.first)
        assert.ok(isAlike(before, before) && comparePeriods(before, one) < 0)
        assert.equal(before.text, periodName(before))
      })
    )
  })

  await t.test('should come back after a year, and be alike', () => {
    fc.assert(
      fc.property(months, fc.integer({min: -20, max: 20}), (one, years) => {
        const other = yearsBefore(one, years)
        assert.ok(isAlike(one, other))
        assert.ok(isSamePeriod(yearsBefore(other, -years), one))
        assert.equal(Math.sign(comparePeriods(other, one)), -Math.sign(years) + 0)
      })
    )
  })

  await t.test('should step as people do', () => {
    for (const [text, before, yearBefore] of [
      ['2024-Q1', '2023-Q4', '2023-Q1'],
      ['2024-H1', '2023-H2', '2023-H1'],
      ['2024-01', '2023-12', '2023-01'],
      ['2024-02', '2024-01', '2023-02'],
      ['2024', '2023', '2023'],
      ['2024-01/2024-09', '2023-04/2023-12', '2023-01/2023-09'],
      ['2023-04/2024-03', '2022-04/2023-03', '2022-04/2023-03'],
      ['2022/2024', '2019/2021', '2021/2023'],
      ['2024-02-29', '2024-02-28', '2023-02-28'],
      ['2024-03-01/2024-03-07', '2024-02-23/2024-02-29', '2023-03-01/2023-03-07']
    ] as const) {
      assert.equal(periodBefore(knownPeriod(text)).text, before)
      assert.equal(yearsBefore(knownPeriod(text), 1).text, yearBefore)
    }
  })

  await t.test('should be waves of one series where they follow each other or come back', () => {
    const isSeries = (...texts: string[]): boolean =>
      texts.every((text) => isAlike(knownPeriod(text), knownPeriod(texts[0]!)))
    assert.ok(isSeries('2024-Q1', '2024-Q2', '2023-10/2023-12'))
    assert.ok(isSeries('2024-H1', '2023-H2') && isSeries('2023', '2024') && isSeries('2024-01', '2022-12'))
    assert.ok(isSeries('2024-01/2024-09', '2023-Q1/2023-Q3'))
    assert.ok(isSeries('2023-04/2024-03', '2024-04/2025-03'))
    assert.ok(isSeries('2024-01-26/2024-03-05', `2025-01-14/2025-02-${2 * week}`))
    assert.ok(!isSeries('2024-01/2024-09', '2024-04/2024-12'))
    assert.ok(!isSeries('2024', '2023-04/2024-03'))
    assert.ok(!isSeries('2024', '2024-H1') && !isSeries('2024-Q1', '2024-01'))
    assert.ok(!isSeries('2024-10-31', '2024-10') && !isSeries('2024-10-31', '2024-10-01/2024-10-08'))
  })
})

test('times in words', async (t) => {
  const named = (time: string, texts: string[], timing: 'during' | 'at' = 'during'): string[] =>
    periodsNamed(knownPeriod(time), texts.map(knownPeriod), timing).map((d) => d.text)

  await t.test('should name the same stretch, however it is written', () => {
    assert.deepEqual(named('2024-H1', ['2024-Q1', '2024-01/2024-06', '2024']), ['2024-01/2024-06'])
  })

  await t.test('should name what lies in them where nothing else does', () => {
    assert.deepEqual(named('2024-10', ['2024-10-03/2024-10-08', '2024-11']), ['2024-10-03/2024-10-08'])
    assert.deepEqual(named('2024', ['2024-Q1', '2024-Q2', '2025-Q1']), ['2024-Q1', '2024-Q2'])
    assert.deepEqual(named('2024-Q1', ['2024']), [])
  })

  await t.test('should name a stock by its last day', () => {
    for (const time of ['2015-12', '2015-12-31', '2015', '2015-Q4', '2015-H2'])
      assert.deepEqual(named(time, ['2015-12', '2014-12'], 'at'), ['2015-12'])
    assert.deepEqual(named('2024', ['2024-Q3', '2024-Q4'], 'at'), ['2024-Q4'])
    assert.deepEqual(named('2024', ['2024-Q3'], 'at'), ['2024-Q3'])
    assert.deepEqual(named('2024-Q4', ['2024-10'], 'at'), ['2024-10'])
  })

  await t.test('should name a fiscal year by the years in which it begins and ends', () => {
    const isFiscal = (text: string): number[] =>
      [2023, 2024, 2025].filter((year) => isFiscalYear(knownPeriod(text), year))
    assert.deepEqual(isFiscal('2023-04/2024-03'), [2023, 2024])
    assert.deepEqual(isFiscal('2023-10/2024-09'), [2023, 2024])
    assert.deepEqual(isFiscal('2024'), [])
    assert.deepEqual(isFiscal('2024-04/2024-12'), [])
    assert.deepEqual(isFiscal('2023-04/2025-03'), [])
  })
})

test('what is no period', async (t) => {
  for (const [text, fault] of faults) {
    await t.test(`should not be ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPeriod(text), fault)
      assert.equal(parsePeriod(text), undefined)
      assert.throws(() => knownPeriod(text), RangeError)
    })
  }
})
