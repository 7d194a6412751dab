import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import test from 'node:test'
import {allRules} from '@collate/findings'
import {published} from './site.ts'

test('every rule has a page, with what it checks in both languages', () => {
  for (const rule of allRules) {
    const file = `${published.directory}/rules/${rule}/index.html`
    assert.ok(existsSync(file), `${rule}: its page is missing`)
    const html = readFileSync(file, 'utf8')
    assert.match(html, /<p lang="zh-CN">[^<]*\p{Script=Han}[^<]*<\/p>/u, rule)
  }
})
