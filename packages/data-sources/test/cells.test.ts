import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPartOfYear, readPeriodCell} from '../src/table/read-period-cell.ts'
import {readValueCell} from '../src/table/read-value-cell.ts'
import {plainDecimal, writtenOut} from '../src/services/exact-json.ts'

const values: Array<[cell: string, unit: string, value: string]> = [
  ['48%', 'percent', '48'],
  ['48.0 %', 'percent', '48.0'],
  ['４８％', 'percent', '48'],
  ['48', 'percent', '48'],
  ['−3.2%', 'percent', '-3.2'],
  ['(12)', 'count', '-12'],
  ['(1.5%)', 'percent', '-1.5'],
  ['614³', 'count', '614'],
  ['9,016 [note 2]', 'count', '9016'],
  ['27.7 e', 'percent', '27.7'],
  ['5 m', 'count', 'wrong-unit'],
  ['1,234,567', 'count', '1234567'],
  ['1 234', 'count', '1234'],
  ['+5', 'points', '5'],
  ['1.2万', 'count', '12000'],
  ['3.4 million', 'count', '3400000'],
  ['007', 'count', '7'],
  ['48%', 'count', 'wrong-unit'],
  ['about 40', 'count', 'no-number'],
  ['40–50', 'count', 'no-number'],
  ['=1+1', 'count', 'no-number'],
  ['1,23', 'count', 'no-number'],
  ['1.2.3', 'count', 'no-number']
]
for (const [cell, unit, value] of values) {
  test(`a cell \`${cell}\` in ${unit} is ${value}`, () => {
    const read = readValueCell(cell, unit)
    assert.equal('fault' in read ? read.fault : read.value, value)
  })
}

test('a comma stands before decimals where a table has them so', () => {
  assert.deepEqual(readValueCell('1.234,5', 'count', true), {value: '1234.5', isComma: true})
  assert.deepEqual(readValueCell('1.234', 'count', true), {value: '1234', isComma: true})
})

const periods: Array<[cell: string, period: string | undefined]> = [
  ['2025', '2025'],
  ['2025年', '2025'],
  ['2025Q3', '2025-Q3'],
  ['2025-S1', '2025-H1'],
  ['2025M07', '2025-07'],
  ['Q2 2025', '2025-Q2'],
  ['Oct 2025', '2025-10'],
  ['31 October 2025', '2025-10-31'],
  ['October 3, 2025', '2025-10-03'],
  ['2025/7', '2025-07'],
  ['2025年10月', '2025-10'],
  ['2025年第三季度', '2025-Q3'],
  ['2025年上半年', '2025-H1'],
  ['2025年1-9月', '2025-01/2025-09'],
  ['2022–2024', '2022/2024'],
  ['2010-11', '2010-11'],
  ['2024/25', undefined],
  ['2010/11', undefined],
  ['2024–2025', undefined],
  ['2025-13', undefined],
  ['last year', undefined],
  ['10/11/12', undefined],
  ['', undefined]
]
for (const [cell, period] of periods)
  test(`a cell \`${cell}\` names ${period}`, () => assert.equal(readPeriodCell(cell), period))

test('a year over two is the twelve months from the month on that is given', () => {
  for (const cell of ['2024/25', '2024-25', '2024–2025', 'FY 2024/25'])
    assert.equal(readPeriodCell(cell, {yearBegins: 4}), '2024-04/2025-03')
  assert.equal(readPeriodCell('2010/11', {yearBegins: 7}), '2010-07/2011-06')
  assert.equal(readPeriodCell('2024/26', {yearBegins: 4}), undefined)
})

test('a part of a year is of the year that is known', () => {
  assert.equal(readPartOfYear('Q2', '2025'), '2025-Q2')
  assert.equal(readPartOfYear('2月', '2025'), '2025-02')
  assert.equal(readPartOfYear('February', '2025'), '2025-02')
  assert.equal(readPartOfYear('3', '2025'), undefined)
  assert.equal(readPartOfYear('Total', '2025'), undefined)
})

test('numbers of services keep every digit', () => {
  const written: Array<[string, string]> = [
    ['1.25e3', '1250'],
    ['1e-7', '0.0000001'],
    ['-12.50', '-12.50'],
    ['123456789012345678901', '123456789012345678901'],
    ['1e400', `1${'0'.repeat(400)}`]
  ]
  for (const [raw, plain] of written) assert.equal(plainDecimal(raw), plain)
  assert.deepEqual(writtenOut('2826542.1', 6), {value: '2826542100000', precision: '100000'})
  assert.deepEqual(writtenOut('1.2345', 3), {value: '1234.5'})
})
