import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {problemLine} from '../src/problem.ts'

const directory = join(import.meta.dirname, '..', 'data')

/** Every statistic that the article of The New Stack cites. */
const cited: Array<[key: string, population: string, value: string, evidence: string]> = [
  ['kubernetes-production@2025', 'container-users', '82', 'primary'],
  ['cloud-native-adoption@2025', 'surveyed-organizations', '98', 'primary'],
  ['generative-ai-on-kubernetes@2025', 'generative-ai-hosts', '66', 'quoted'],
  ['cloud-native-development@2025', 'surveyed-organizations', '59', 'quoted'],
  ['maturity-profile-count@2025', 'surveyed-organizations', '4', 'secondary'],
  ['maturity-profile@2025#explorers', 'surveyed-organizations', '8', 'secondary'],
  ['maturity-profile@2025#adopters', 'surveyed-organizations', '32', 'secondary'],
  ['maturity-profile@2025#practitioners', 'surveyed-organizations', '34', 'secondary'],
  ['maturity-profile@2025#innovators', 'surveyed-organizations', '25', 'secondary'],
  ['gitops-use@2025', 'explorers', '0', 'secondary'],
  ['gitops-use@2025', 'innovators', '58', 'quoted'],
  ['cicd-production@2025', 'mature-organizations', '91', 'secondary'],
  ['checkins-multiple-daily@2025', 'innovators', '74', 'secondary'],
  ['containers-most-or-all@2023', 'surveyed-organizations', '41', 'secondary'],
  ['containers-most-or-all@2025', 'surveyed-organizations', '56', 'secondary'],
  ['containers-pilot-only@2025', 'surveyed-organizations', '6', 'secondary'],
  ['project-production@2025#helm', 'respondents', '81', 'secondary'],
  ['project-production@2025#etcd', 'respondents', '81', 'secondary'],
  ['project-production@2025#coredns', 'respondents', '76', 'secondary'],
  ['project-production@2025#prometheus', 'respondents', '77', 'quoted'],
  ['project-production@2025#containerd', 'respondents', '74', 'secondary'],
  ['project-production@2025#cni', 'respondents', '52', 'secondary'],
  ['project-production@2025#opentelemetry', 'respondents', '49', 'quoted'],
  ['project-production@2025#grpc', 'respondents', '44', 'secondary'],
  ['project-production@2025#keycloak', 'respondents', '42', 'secondary'],
  ['wasm-no-experience@2025', 'respondents', '65', 'secondary'],
  ['wasm-production@2025', 'respondents', '5', 'secondary']
]

/** Values that belong to several facts, which a check by value alone would mistake for one another. */
const lookAlikes: Record<string, number> = {47: 2, 66: 2, 44: 2, 52: 4, 25: 3, 74: 3, 34: 4}

test('the CNCF survey', async (t) => {
  const {statistics, problems} = await readStatistics(directory, disk)
  const {observations, populations} = statistics.packages.get('cncf-annual-survey')!

  await t.test('should load without a problem', () => {
    assert.deepEqual(problems.map(problemLine), [])
  })

  await t.test('should keep apart what its changed base sets apart', () => {
    const broken = observations.filter((d) => d.break).map((d) => `${d.indicator.id}@${d.period}`)
    assert.deepEqual(broken, [
      'kubernetes-production@2024',
      'containers-most-or-all@2024',
      'containers-any-production@2024',
      'containers-pilot-only@2025'
    ])
  })

  for (const [key, population, value, evidence] of cited) {
    await t.test(`should hold ${key} of ${population}`, () => {
      const found = observations.filter(
        (d) =>
          population === d.population.id &&
          key === `${d.indicator.id}@${d.period}${d.category ? `#${d.category.id}` : ''}`
      )
      assert.deepEqual(
        found.map((d) => [d.value, d.evidence]),
        [[value, evidence]]
      )
    })
  }

  for (const [value, count] of Object.entries(lookAlikes)) {
    await t.test(`should keep the facts with the value ${value} apart`, () => {
      const facts = observations.filter((d) => d.value === value)
      assert.equal(new Set(facts.map((d) => `${d.indicator.id}@${d.period}#${d.category?.id}`)).size, count)
    })
  }

  await t.test('should not let plain “organizations” name a base that the report does not define', () => {
    const {label, aliases} = populations.get('mature-organizations')!
    const names = [label.en, label.zh, ...aliases.en, ...aliases.zh]
    for (const name of ['成熟组织', 'mature organizations', '组织', 'organizations'])
      assert.ok(!names.includes(name))
  })

  await t.test('should quote at most 25 words, and only what was read', () => {
    for (const {quote = '', evidence, note = '', indicator} of observations) {
      assert.ok(quote.split(/\s+/).length <= 25, quote)
      assert.ok(evidence !== 'derived' || (quote === '' && note.startsWith('Computed')), indicator.id)
    }
  })
})
