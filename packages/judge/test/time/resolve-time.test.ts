import assert from 'node:assert/strict'
import test from 'node:test'
import {findTimes} from '@collate/claims/times'
import {timeCorpora} from '@collate/claims/time-corpora'
import type {ResolvedTime, TimeContext} from '../../src/time/context.ts'
import {resolveTime} from '../../src/time/resolve-time.ts'
import {startOfSpan} from '../../src/time/span.ts'

const published = '2024-10-21'

for (const language of ['zh', 'en'] as const) {
  test(`resolveTime in ${language}`, async (t) => {
    for (const [text, , series, names, given] of timeCorpora[language])
      await t.test(`${text} | ${series}`, () => {
        const time = findTimes(text, language).at(-1)!
        assert.equal(namesOf(resolveTime(time, {published, periods: series.split(' '), ...given})), names)
      })
  })
}

test('resolveTime', async (t) => {
  const resolve = (text: string, periods: string, given: Partial<TimeContext> = {}): string =>
    namesOf(resolveTime(findTimes(text, 'en').at(-1)!, {published, periods: periods.split(' '), ...given}))

  await t.test('should say nothing of times that count from a day which nobody knows', () => {
    assert.equal(resolve('last year', '2023 2024', {published: undefined}), 'open')
    assert.equal(resolve('last fiscal year', '2023 2024', {published: undefined}), 'open')
    assert.equal(resolve('over the past two years', '2023 2024', {published: undefined}), 'open')
  })

  await t.test('should take a part of any year of the series then', () => {
    assert.equal(
      resolve('in the third quarter', '2023-Q3 2024-Q3 2024-Q4', {published: undefined}),
      '2023-Q3 2024-Q3'
    )
  })

  await t.test('should look for fiscal years among all periods of the package', () => {
    const known = ['2024-04/2025-03', '2024-10/2024-12', '2024']
    assert.equal(resolve('the third quarter of fiscal 2025', '2024-10/2024-12', {known}), '2024-10/2024-12')
    assert.equal(resolve('the third quarter of fiscal 2025', '2024-10/2024-12'), 'open')
    assert.equal(resolve('the third quarter of fiscal 2025', '2024 2025-Q3'), '2025-Q3')
    assert.equal(resolve('in FY2030', '2024-04/2025-03'), 'none: 2029-04/2030-03')
  })

  await t.test('should name periods as the series writes them', () => {
    assert.equal(resolve('in the first half of 2024', '2024-01/2024-06 2024'), '2024-01/2024-06')
    assert.equal(resolve('in the first half of 2024', '2024-H1 2024'), '2024-H1')
  })

  await t.test('should name a stock by any time that ends with it, and a flow by none', () => {
    for (const text of [
      'in December 2023',
      'in the fourth quarter of 2023',
      'on 31 December 2023',
      'in 2023',
      'at the end of 2023'
    ])
      assert.equal(resolve(text, '2022-12 2023-12', {timing: 'at'}), '2023-12', text)
    for (const text of ['in the fourth quarter of 2023', 'on 31 December 2023', 'at the end of 2023'])
      assert.equal(resolve(text, '2022 2023', {timing: 'during'}).slice(0, 5), 'none:', text)
  })

  await t.test('should never let a narrower time name a wider period', () => {
    assert.equal(resolve('In March 2024', '2024'), 'none: 2024-03')
    assert.equal(resolve('in the first half of 2024', '2024'), 'none: 2024-H1')
  })

  await t.test('should leave several open where several lie inside', () => {
    assert.equal(
      resolve('in October 2024', '2024-10-03/2024-10-08 2024-10-17/2024-10-22'),
      '2024-10-03/2024-10-08 2024-10-17/2024-10-22'
    )
  })
})

test('startOfSpan(span, end, periods)', async (t) => {
  const start = (text: string, end: string, periods: string): string[] => {
    const time = findTimes(text, 'en').at(-1)!
    assert.ok(time.kind === 'span')
    return startOfSpan(time, end, periods.split(' '))
  }

  await t.test('should go back as long as the span is', () => {
    assert.deepEqual(start('over the past two years', '2024', '2021 2022 2023 2024'), ['2022'])
    assert.deepEqual(start('for the third year running', '2024', '2021 2022 2023 2024'), ['2021'])
    assert.deepEqual(start('over two quarters', '2024-Q3', '2024-01/2024-03 2024-Q2'), ['2024-01/2024-03'])
    assert.deepEqual(start('over the past six months', '2024-09', '2024-03 2023-09'), ['2024-03'])
    assert.deepEqual(start('in the last decade', '2024', '2014 2015'), ['2014'])
    assert.deepEqual(start('over two weeks', '2024-10-15', '2024-10-01'), ['2024-10-01'])
    assert.deepEqual(start('in recent years', '2024', '2023'), [])
  })
})

function namesOf(resolved: ResolvedTime): string {
  if (resolved.kind !== 'named') return resolved.kind
  return resolved.periods.join(' ') || `none: ${resolved.named.join(' ')}`
}
