import assert from 'node:assert/strict'
import test from 'node:test'
import {findTimes} from '@collate/claims/times'
import {timeCorpora} from '@collate/claims/time-corpora'
import {isSamePeriod, knownPeriod} from '@collate/statistics/model'
import {assert as check, constantFrom, integer, option, property, record, subarray} from 'fast-check'
import {resolveTime} from '../../src/time/resolve-time.ts'
import {spellings} from './spellings.ts'

const periods =
  '2021 2022 2023 2024 2024-H1 2023-Q3 2024-Q3 2024-09 2024-09-30 2024-10-03/2024-10-08 2024-01/2024-09 2023-04/2024-03 2021/2023 1980/1989'.split(
    ' '
  )

for (const language of ['zh', 'en'] as const) {
  test(`periods in ${language}`, async (t) => {
    await t.test('should be found and named in every spelling', () => {
      const numbers = record({
        year: integer({min: 1951, max: 2039}),
        index: integer({min: 1, max: 12}),
        day: integer({min: 1, max: 28})
      })
      check(
        property(constantFrom(...spellings[language]), numbers, (write, d) => {
          const {period, texts} = write(d)
          for (const text of texts) {
            const whole =
              language === 'zh'
                ? `报告说，${text}，销量增长5%。`
                : `The report says: ${text}, sales grew by 5%.`
            const times = findTimes(whole, language).filter(({role}) => role !== 'published')
            assert.equal(times.length, 1, whole)
            const series = ['1900', period, '2100-01', '1900-01/1900-05']
            const resolved = resolveTime(times[0]!, {published: '2050-12-31', periods: series})
            assert.deepEqual(resolved.kind === 'named' && resolved.periods, [period], whole)
          }
        }),
        {numRuns: 600}
      )
    })

    await t.test('should only be such as the series has', () => {
      const text = constantFrom(...timeCorpora[language].map(([d]) => d))
      const given = {
        published: option(constantFrom('2024-10-21', '2025-02-28', '2023-01-01'), {nil: undefined}),
        timing: constantFrom(undefined, 'at' as const, 'during' as const),
        anchor: option(constantFrom(...periods), {nil: undefined})
      }
      check(
        property(text, subarray(periods), record(given), (d, series, {published, timing, anchor}) => {
          for (const time of findTimes(d, language)) {
            const context = {
              published,
              periods: series,
              ...(timing && {timing}),
              ...(anchor !== undefined && {anchor})
            }
            const resolved = resolveTime(time, context)
            if (resolved.kind !== 'named') continue
            assert.ok(resolved.periods.every((period) => series.includes(period)))
            assert.equal(new Set(resolved.periods).size, resolved.periods.length)
            for (const period of resolved.named) assert.ok(knownPeriod(period))
          }
        }),
        {numRuns: 2000}
      )
    })

    await t.test('should be equal in all spellings of the data', () => {
      for (const [text, , series, names, {timing} = {}] of timeCorpora[language]) {
        if (timing) continue
        const time = findTimes(text, language).at(-1)!
        for (const period of series.split(' ')) {
          const other = inMonths(period)
          if (other === undefined) continue
          const context = {published: '2024-10-21', periods: [other]}
          const resolved = [period, other].map((d) => resolveTime(time, {...context, periods: [d]}))
          const [first, second] = resolved.map((d) => d.kind === 'named' && d.periods.length)
          assert.equal(first, second, `${text} ${names}`)
          assert.ok(isSamePeriod(knownPeriod(period), knownPeriod(other)))
        }
      }
    })
  })
}

/** The same stretch in another spelling. */
function inMonths(period: string): string | undefined {
  const [, year, kind, index] = /^(\d{4})(?:-([QH])(\d))?$/.exec(period) ?? []
  if (year === undefined) return undefined
  if (kind === undefined) return `${year}-01/${year}-12`
  const length = kind === 'Q' ? 3 : 6
  const last = Number(index) * length
  return `${year}-${String(last - length + 1).padStart(2, '0')}/${year}-${String(last).padStart(2, '0')}`
}
