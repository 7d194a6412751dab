import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Observation, Statistics} from '@collate/statistics'
import {knownPeriod} from '@collate/statistics/model'
import {checkText, statistics, type Language} from './check-text.ts'

/** Sentences that ask all there is of the values of an indicator; what they cite has as many of them as a test says. */
const texts: Array<[Language, string]> = [
  ['en', 'In 2025, <Stat cite="remote-work/home-days">56% of employees</Stat> worked from home every week.'],
  [
    'en',
    'On 3 May 2024, <Stat cite="remote-work/home-days">81% of employees</Stat> worked from home every week.'
  ],
  [
    'en',
    'Working from home every week rose from <Stat cite="remote-work/home-days">41% to 56%</Stat> of employees between 2023 and 2025.'
  ],
  [
    'en',
    'In 2025, <Stat cite="remote-work/home-days">56% of employees</Stat> worked from home every week, up from <Stat cite="remote-work/home-days">47%</Stat> a year before, and 3 points more than in the previous survey.'
  ],
  [
    'en',
    'Working from home every week rose to <Stat cite="remote-work/home-days">81%</Stat> of employees in the past ten years; the <Stat cite="remote-work/home-days">rest, 18%</Stat>, did not.'
  ],
  ['zh', '每周在家工作的员工有<Stat cite="remote-work/home-days">10%、20%、30%和40%</Stat>。'],
  [
    'zh',
    '每周在家工作的员工同比上升，升至<Stat cite="remote-work/home-days">81%</Stat>，比上年多<Stat cite="remote-work/home-days">3个百分点</Stat>。'
  ]
]

test('judging should look at a value as often, however many an indicator has', async (t) => {
  for (const [language, text] of texts)
    await t.test(`${language}: ${text}`, () => {
      const [few, many] = [readsOf(text, language, 500), readsOf(text, language, 2000)]
      // What is put in order is looked at a little more often.
      assert.ok(many < 5 * few, `${few} of 500, ${many} of 2,000`)
    })
})

/** How often a check looks at the values of an indicator that has one for so many days, 30 days apart. */
function readsOf(text: string, language: Language, count: number): number {
  const known = statistics.packages.get('remote-work')!
  const own = known.observations.filter(({indicator}) => indicator.id === 'home-days')
  let reads = 0
  const days = Array.from({length: count}, (_, index): Observation => {
    const period = new Date(Date.UTC(2024, 11, 31) - index * 30 * 86_400_000).toISOString().slice(0, 10)
    const row = {...own[0]!, period, when: knownPeriod(period), value: String(index % 100)}
    row.versions = [row]
    return row
  })
  const observations = [...known.observations, ...days].map(
    (row) => new Proxy(row, {get: (target, key) => (reads++, Reflect.get(target, key))})
  )
  const data: Statistics = {packages: new Map([['remote-work', {...known, observations}]])}
  checkText(text, language, data)
  return reads
}
