import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {fixtures} from './base-package.ts'
import {problemLine} from '../src/problem.ts'

test('invented packages of other domains', async (t) => {
  const {statistics, problems} = await readStatistics(join(fixtures, 'domains'), disk)

  await t.test('should load without a problem', () => {
    assert.deepEqual(problems.map(problemLine), [])
    assert.deepEqual([...statistics.packages.keys()], ['education', 'finance', 'public-health', 'transport'])
  })

  for (const {name, title, indicators, populations, observations} of statistics.packages.values()) {
    await t.test(`should say that ${name} is invented`, () => assert.match(title, /\(invented\)$/))

    await t.test(`should give ${name} what mutations need`, () => {
      const units = new Set([...indicators.values()].map((d) => d.unit))
      for (const unit of ['percent', 'points', 'count', 'multiple']) assert.ok(units.has(unit), unit)
      assert.ok(
        [...units].some((unit) => /^[A-Z]{3}$/.test(unit)),
        'a currency'
      )
      assert.ok(
        [...units].some((unit) => /^(a|d|h|min|km|GW\.h|ug\/m3|t)$/.test(unit)),
        'a measure'
      )

      const choices = new Set([...indicators.values()].map((d) => d.choices))
      assert.ok(choices.has('single') && choices.has('multiple'))
      for (const {aliases, label} of populations.values()) {
        assert.ok(label.zh && label.en && aliases.en.length > 0 && aliases.zh.length > 0)
      }
      const periods = Map.groupBy(
        observations,
        (d) => `${d.indicator.id} ${d.population.id} ${d.category?.id}`
      )
      assert.ok([...periods.values()].filter((list) => list.length >= 3).length >= 12)
      assert.ok(observations.some((d) => d.period.includes('Q')) && observations.some((d) => d.precision))
    })
  }
})
