import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {lines, readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

const indicators = [
  ['id', 'label_en', 'label_zh', 'unit', 'population', 'terms_en', 'terms_zh', 'change_of', 'versus'],
  ['loans', 'books lent', '借出册数', 'count', 'libraries', 'lent', '借出', '', ''],
  ['share', 'share of books lent', '借出率', 'percent', 'libraries', 'share', '借出率', '', ''],
  ['percent', 'growth', '增速', 'percent', 'libraries', 'lent', '借出', 'loans', 'year'],
  ['multiple', 'factor', '倍数', 'multiple', 'libraries', 'lent', '借出', 'loans', 'year'],
  ['count', 'change', '增减', 'count', 'libraries', 'lent', '借出', 'loans', 'year'],
  ['points', 'change of the share', '借出率变化', 'points', 'libraries', 'share', '借出率', 'share', 'year'],
  ['step', 'growth on the month', '环比增速', 'percent', 'libraries', 'lent', '借出', 'loans', 'previous']
]

type Level = {period: string; value: string; precision?: string; break?: string}

async function warningsOf(level: string, levels: Level[], growth: string, value: string): Promise<string[]> {
  const header = ['indicator', 'period', 'value', 'precision', 'source', 'evidence', 'break']
  const rows = levels.map((d) => [
    level,
    d.period,
    d.value,
    d.precision ?? '',
    'report-2025',
    'primary',
    d.break ?? ''
  ])
  const last = levels.at(-1)!.period
  const reading = await readWith({
    'indicators.csv': writeCsv(indicators),
    'categories.csv': 'indicator,id,label_en,label_zh\n',
    'populations.csv': 'id,label_en,label_zh\nlibraries,village libraries,乡村图书馆\n',
    'observations.csv': writeCsv([header, ...rows, [growth, last, value, '', 'report-2025', 'primary', '']])
  })
  return lines(reading).filter((line) => line.includes(' Unexpected growth '))
}

/** Write a fraction rounded to some decimals, halves away from zero, exactly. */
function rounded(numerator: bigint, denominator: bigint, decimals: number): string {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals)
  const digits = ((2n * size + denominator) / (2n * denominator)).toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return numerator < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

/** True numbers, and the step that each is rounded to. */
const levels = fc.record({
  from: fc.bigInt(1000n, 10n ** 9n),
  to: fc.bigInt(1000n, 10n ** 9n),
  step: fc.constantFrom(1n, 10n, 100n)
})

function printed(value: bigint, step: bigint, period: string): Level {
  const roundedValue = ((2n * value + step) / (2n * step)) * step
  return {period, value: String(roundedValue), ...(step > 1n && {precision: String(step)})}
}

function growthOf(from: bigint, to: bigint, unit: string, decimals: number): string {
  if (unit === 'count') return String(to - from)
  if (unit === 'multiple') return rounded(to, from, decimals)
  return rounded(100n * (to - from), from, decimals)
}

test('a growth', async (t) => {
  await t.test('should equal the change of its levels, however each of the three is rounded', async () => {
    await fc.assert(
      fc.asyncProperty(
        levels,
        fc.constantFrom('percent', 'multiple', 'count'),
        fc.nat(3),
        async ({from, to, step}, unit, decimals) => {
          const both = [printed(from, step, '2024-01/2024-09'), printed(to, step, '2025-Q1/2025-Q3')]
          assert.deepEqual(await warningsOf('loans', both, unit, growthOf(from, to, unit, decimals)), [])
        }
      ),
      {numRuns: 150}
    )
  })

  await t.test('should not be further off than rounding explains', async () => {
    await fc.assert(
      fc.asyncProperty(levels, fc.constantFrom(-1n, 1n), async ({from, to, step}, sign) => {
        const both = [printed(from, step, '2024'), printed(to, step, '2025')]
        // Half a step of each level, and one more for what is printed.
        const wrong = to - from + sign * (2n * step + 2n)
        assert.equal((await warningsOf('loans', both, 'count', String(wrong))).length, 1)
        const percent = growthOf(from, to, 'percent', 1)
        const off = `${percent.startsWith('-') ? '-' : ''}${Number(percent.replace('-', '').split('.')[0]) * 3 + 50}`
        assert.equal((await warningsOf('loans', both, 'percent', off)).length, 1)
      }),
      {numRuns: 80}
    )
  })

  await t.test('should be a difference in points of two percentages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.nat(1000), async (from, to) => {
        const both = [
          {period: '2024', value: rounded(BigInt(from), 10n, 1)},
          {period: '2025', value: rounded(BigInt(to), 10n, 1)}
        ]
        const points = rounded(BigInt(to - from), 10n, 1)
        assert.deepEqual(await warningsOf('share', both, 'points', points), [])
        const off = rounded(BigInt(to - from + 2), 10n, 1)
        assert.equal((await warningsOf('share', both, 'points', off)).length, 1)
      }),
      {numRuns: 60}
    )
  })

  await t.test('should count against the period before where it says so', async () => {
    const months = [
      {period: '2024-12', value: '1000'},
      {period: '2025-01', value: '1100'}
    ]
    assert.deepEqual(await warningsOf('loans', months, 'step', '10.0'), [])
    assert.equal((await warningsOf('loans', months, 'step', '10.2')).length, 1)
    assert.deepEqual(await warningsOf('loans', months, 'percent', '99'), [])
    const broken = [months[0]!, {...months[1]!, break: 'Counted anew'}]
    assert.deepEqual(await warningsOf('loans', broken, 'step', '10.2'), [])
  })

  const inCategories: Array<[text: string, growth: string, warnings: string[]]> = [
    ['of a category of the level', 'percent,2025,novels,20.0', []],
    ['of another one than that', 'percent,2025,novels,50.0', ['`50.0`, expected `20.0`']],
    ['of all, whatever its parts did', 'percent,2025,,10.0', []],
    ['of a part as of all', 'percent,2025,,20.0', ['`20.0`, expected `10.0`']],
    ['of a category that the level has not', 'percent,2025,maps,50.0', []]
  ]
  for (const [title, growth, warnings] of inCategories) {
    await t.test(`should be that ${title}`, async () => {
      const values = [
        'loans,2024,,1000',
        'loans,2025,,1100',
        'loans,2024,novels,500',
        'loans,2025,novels,600'
      ]
      const rows = [...values, growth].map((d) => `${d},report-2025,primary,p. 1`)
      const reading = await readWith({
        'indicators.csv': writeCsv(indicators),
        'categories.csv': [
          'indicator,id,label_en,label_zh',
          'loans,novels,novels,小说',
          'percent,novels,novels,小说',
          'percent,maps,maps,地图',
          ''
        ].join('\n'),
        'populations.csv': 'id,label_en,label_zh\nlibraries,village libraries,乡村图书馆\n',
        'observations.csv': `indicator,period,category,value,source,evidence,locator\n${rows.join('\n')}\n`
      })
      assert.deepEqual(
        lines(reading).map((line) => line.split(' Unexpected growth ')[1] ?? line),
        warnings
      )
    })
  }
})
