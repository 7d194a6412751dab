import assert from 'node:assert/strict'
import test from 'node:test'
import {placeLabels} from '../src/charts/labels.ts'
import {spreadLabels} from '../src/charts/series.ts'

test('labels that would lie on each other move apart, and keep their order', () => {
  assert.deepEqual(spreadLabels([50, 10, 12], 20), [50, 10, 30])
})

test('labels of a series stay in the chart, and the last and the first before those between them', () => {
  const shown = (places: number[], text: string) =>
    placeLabels(
      places,
      places.map(() => text),
      16
    ).map(({hasRoom}) => hasRoom)
  assert.deepEqual(shown([10, 37, 63, 90], '82%'), [true, true, true, true])
  assert.deepEqual(shown([10, 26, 42, 58, 74, 90], '2024年第三季度'), [
    true,
    false,
    false,
    false,
    false,
    true
  ])
  assert.deepEqual(shown([10, 90], 'CNY 134,908.4 billion'), [false, true])
  const steps = [10, 40, 55, 90]
  const told = (telling: number[]) =>
    placeLabels(steps, steps.map(String), 40, {telling}).map(({hasRoom}) => hasRoom)
  assert.deepEqual(told([]), [true, true, false, true])
  assert.deepEqual(told([2]), [true, false, true, true])
  const high = (heights: number[]) =>
    placeLabels(
      [10, 30, 90],
      ['1', '2', '3'].map((d) => `CNY ${d}4,908.4 billion`),
      16,
      {heights}
    )
  assert.deepEqual(
    high([20, 60, 90]).map(({hasRoom}) => hasRoom),
    [true, false, true]
  )
  const [first, last] = placeLabels([0, 100], ['2024年', '2025年'], 16)
  assert.deepEqual([first!.x, first!.anchor, last!.x, last!.anchor], [0, 'start', 100, 'end'])
  const [left] = placeLabels([50], ['2024年'], 16, {leans: [-1]})
  assert.deepEqual([left!.x, left!.anchor], [50, 'end'])
  const [middle] = placeLabels([50], ['2024年'], 16)
  assert.deepEqual([middle!.x, middle!.anchor], [50, undefined])
})
