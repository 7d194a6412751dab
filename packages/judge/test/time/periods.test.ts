import assert from 'node:assert/strict'
import test from 'node:test'
import {knownPeriod} from '@collate/statistics/model'
import {endingIn, inOrder} from '../../src/time/periods.ts'

test('endingIn should cut the periods that end outside of a stretch off both ends', () => {
  const periods = inOrder(['2025', '2023', '2024-Q1', '2024', '2023'])
  const [first, last] = ['2024-01-01', '2024-12-31'].map((day) => knownPeriod(day).first)
  assert.deepEqual(
    endingIn(periods, first!, last!).map(({text}) => text),
    ['2024-Q1', '2024']
  )
  assert.deepEqual(endingIn(periods, last! + 1, last! + 2), [])
})
