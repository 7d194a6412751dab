import assert from 'node:assert/strict'
import test from 'node:test'
import type {Observation, Source} from '@collate/statistics'
import {rungOf} from '../src/annotate/rung.ts'

const [report, article, other] = ['report', 'article', 'other'].map(
  (id) => ({id, url: `https://${id}.example/a`}) as Source
) as [Source, Source, Source]
const translated = {sourceUrl: 'https://www.article.example/a/?utm_source=b'}

function row(
  evidence: Observation['evidence'],
  accounts?: Source[],
  source = report
): Pick<Observation, 'source' | 'accounts' | 'evidence'> {
  return {source, evidence, ...(accounts && {accounts})}
}

test('a claim stands on the lowest rung of what it states', () => {
  assert.equal(rungOf([row('primary')], translated), 'primary')
  assert.equal(rungOf([row('primary'), row('quoted')], translated), 'quoted')
  assert.equal(rungOf([row('derived'), row('secondary')], translated), 'derived')
  assert.equal(rungOf([], translated), 'text')
})

test('what only the translated text tells stands on that text, whatever report it names', () => {
  assert.equal(rungOf([row('secondary', undefined, article)], translated), 'text')
  assert.equal(rungOf([row('secondary', [article])], translated), 'text')
  assert.equal(rungOf([row('secondary', [article, other])], translated), 'secondary')
  assert.equal(rungOf([row('primary'), row('secondary', [article])], translated), 'text')
  assert.equal(rungOf([row('secondary', [article])], {}), 'secondary')
})
