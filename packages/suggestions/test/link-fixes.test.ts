import assert from 'node:assert/strict'
import {test} from 'node:test'
import {report, type Finding} from '@collate/findings'
import {checkLinks} from '@collate/links'
import {applyEdits} from '../src/fixes/edit.ts'
import {proposeLinkFixes} from '../src/fixes/link-fixes.ts'
import {editionOf} from './statistics.ts'

const clean = 'https://example.org/a?id=3'

/** Links, and what becomes of them; the same where nothing is changed. */
const corpus: Array<[before: string, after: string]> = [
  ['[a](https://example.org/a?utm_source=x&id=3)', `[a](${clean})`],
  ['[a](https://example.org/a?id=3&utm_source=x "title")', `[a](${clean} "title")`],
  ['[a](<https://example.org/a?utm_source=x&id=3>)', `[a](<${clean}>)`],
  ['[a](https://example.org/a?utm_source=x&amp;id=3)', `[a](${clean})`],
  ['See https://example.org/a?utm_source=x&id=3.', `See ${clean}.`],
  ['[a]\n\n[a]: https://example.org/a?utm_source=x&id=3', `[a]\n\n[a]: ${clean}`],
  ['[https://example.org/a?id=3&gclid=x](https://example.org/a?id=3&gclid=x)', `[${clean}](${clean})`],
  ['[a](https://example.org/a?id=3)', `[a](${clean})`],
  ['[a](https://example.org/%28?utm_source=x)', '[a](https://example.org/%28)'],
  ['[a](https://example.org/a_(b)?utm_source=x)', '[a](https://example.org/a_(b)?utm_source=x)']
]

test('proposeLinkFixes(file, source)', async (t) => {
  for (const [before, after] of corpus) {
    await t.test(`should make ${after} of ${before}`, () => {
      const edition = editionOf('en', before)
      checkLinks(edition, {pages: new Map()}, {allowed: new Set(), internal: false})
      assert.equal(fix(edition), String(editionOf('en', after).file))
    })
  }

  await t.test('should write where an address has moved to', () => {
    const finding = {actual: 'https://example.org/old', expected: ['https://example.org/new']}
    assert.match(moved('[a](https://example.org/old)', finding), /\[a\]\(https:\/\/example\.org\/new\)/)
  })

  await t.test('should leave a long way of redirects, which may be for a while', () => {
    const finding = {actual: '12', expected: ['https://example.org/new']}
    assert.match(moved('[a](https://example.org/old)', finding), /\[a\]\(https:\/\/example\.org\/old\)/)
  })

  await t.test('should leave an address that would end the link', () => {
    const finding = {actual: 'https://example.org/old', expected: ['https://example.org/a) <b']}
    assert.match(moved('[a](https://example.org/old)', finding), /\[a\]\(https:\/\/example\.org\/old\)/)
  })
})

function moved(body: string, found: Pick<Finding, 'actual' | 'expected'>): string {
  const edition = editionOf('en', body)
  const place = edition.tree!.children[0]!.position
  report(edition.file, {ruleId: 'link-moved', severity: 'warning', reason: 'Moved', place, ...found}, 'test')
  return fix(edition)
}

function fix({file}: ReturnType<typeof editionOf>): string {
  const source = String(file)
  return applyEdits(
    source,
    proposeLinkFixes(file, source).flatMap((d) => d.edits)
  )
}
