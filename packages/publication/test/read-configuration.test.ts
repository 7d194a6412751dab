import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {ConfigurationError} from '../src/configuration-error.ts'
import {readConfiguration} from '../src/read-configuration.ts'

const rows = readFileSync(new URL('faults.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map((row) => row.trimEnd().split('\n'))

for (const row of rows) {
  const [text = '', ...expected] = row
  test(`should refuse ${text}`, () => {
    const {configuration, faults} = readConfiguration(text)
    const error = new ConfigurationError('c', faults)
    assert.equal(configuration, undefined)
    assert.deepEqual(
      expected,
      faults.flatMap((fault) => {
        const one = new ConfigurationError('c', [fault])
        return [one.message, one.describe('zh')]
      })
    )
    assert.equal(error.message.split('\n').length, faults.length)
  })
}

test('should say line and column', () => {
  const text = '{\n  "content": "content",\n  "site": {\n    "colour": {}\n  }\n}\n'
  assert.deepEqual(
    readConfiguration(text).faults.map(({line, column}) => [line, column]),
    [[4, 5]]
  )
})

const valid = [
  '{}',
  '\uFEFF{"content": "."}',
  '{"$schema": "https://example.org/collate.schema.json", "data": "packages/statistics/data"}',
  '{"site": {"url": "https://example.org", "base": "/pub", "name": {"zh": "茶馆报", "en": "Tea House"}, "languages": ["zh", "en"]}}',
  '{"site": {"name": {"zh": "茶馆报"}, "languages": ["zh"]}}',
  '{"site": {"colours": {"light": {"paper": "#fff", "ink": "#111", "accent": "#0e5663"}, "dark": {"paper": "#000"}}}}',
  '{"site": {"menu": [{"label": {"zh": "关于", "en": "About"}, "href": "/about/"}], "contact": "mailto:desk@example.org"}}',
  '{"site": {"dispute": "mailto:desk@example.org?subject={title}&body={url}%20{claim}", "takeaway": ["pdf"], "studio": true}}',
  '{"site": {"topics": [{"id": "tea", "zh": "茶", "en": "Tea"}], "logo": "./logo.svg", "icon": "icon.png", "perPage": 24}}',
  '{"site": {"series": [{"id": "cups", "zh": "茶杯", "en": "Cups", "articles": ["first-cup", "second-cup"]}]}}',
  '{"check": {"uncited": "error", "release": true, "ignore": ["content/articles/draft-*/**"]}}'
]

for (const text of valid) {
  test(`should take ${text}`, () => assert.deepEqual(readConfiguration(text).faults, []))
}
