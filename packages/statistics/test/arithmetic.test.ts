import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {lines, readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

const header = ['indicator', 'period', 'category', 'value', 'source', 'locator', 'evidence', 'n']
const names = ['short', 'medium', 'long', 'endless', 'never']

/** Round a fraction to a number of decimals, halves up, exactly. */
function rounded(part: number, whole: number, decimals: number): string {
  const digits = (BigInt(part) * 200n * 10n ** BigInt(decimals) + BigInt(whole)) / (2n * BigInt(whole))
  const text = digits.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

async function reportOf(values: string[], n: string): Promise<string[]> {
  const categories = names.slice(0, values.length).map((name) => ['opening-hours', name, name, name])
  const rows = values.map((value, index) => [
    'opening-hours',
    '2025',
    names[index]!,
    value,
    'report-2025',
    'p. 5',
    'primary',
    n
  ])
  const reading = await readWith({
    'categories.csv': writeCsv([['indicator', 'id', 'label_en', 'label_zh'], ...categories]),
    'observations.csv': writeCsv([header, ...rows])
  })
  return lines(reading)
}

const counts = fc
  .array(fc.integer({min: 0, max: 400}), {minLength: 2, maxLength: 5})
  .filter((list) => list.some(Boolean))

test('rounded shares', async (t) => {
  await t.test('should always total 100 and be possible', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.integer({min: 0, max: 2}), async (list, decimals) => {
        const whole = list.reduce((a, b) => a + b)
        const values = list.map((count) => rounded(count, whole, decimals))
        assert.deepEqual(await reportOf(values, String(whole)), [])
      }),
      {numRuns: 60}
    )
  })

  await t.test('should total 100 up to half a digit for each part, and not beyond', async () => {
    for (const [values, isRight] of [
      [['51', '50'], true],
      [['49', '50'], true],
      [['51.1', '49.0'], true],
      [['51.1', '49.1'], false],
      [['48', '50'], false],
      [['33', '33', '33'], true],
      [['34', '34', '34'], false]
    ] as const) {
      const report = await reportOf([...values], '100000')
      assert.equal(report.length === 0, isRight, values.join(' + '))
    }
  })

  await t.test('should not total 100 when a part is off by more than rounding explains', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (list) => {
        const whole = list.reduce((a, b) => a + b)
        const values = list.map((count) => rounded(count, whole, 0))
        // Rounding takes or adds at most half a point for each part, on both sides of 100.
        const [first, ...others] = values
        const report = await reportOf([String(Number(first) + list.length + 1), ...others], '100000')
        assert.ok(
          report.some((line) => line.includes('data-total Unexpected total')),
          report.join('\n')
        )
      }),
      {numRuns: 30}
    )
  })

  await t.test('should be possible exactly when some whole number of answers gives them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1, max: 60}), fc.integer({min: 0, max: 100}), async (n, value) => {
        const isPossible = Array.from(
          {length: n + 1},
          (_, count) => Math.abs(200 * count - 2 * value * n) <= n
        ).some(Boolean)
        const report = await reportOf([String(value), String(100 - value)], String(n))
        const warning = `warning data-possible Unexpected \`${value}%\` of \`${n}\` answers`
        assert.equal(
          report.some((line) => line.includes(warning)),
          !isPossible
        )
      }),
      {numRuns: 100}
    )
  })
})
