import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {allRules} from '@collate/findings'
import type {Language} from '@collate/articles'
import {checkLinks} from '../src/index.ts'
import {edition, headLines, siteOf} from './edition.ts'

const folder = path.join(import.meta.dirname, '..', 'src', 'rules')
const pages = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted()

test('each rule about links should have a page', () => {
  const rules = [...allRules].filter((rule) => rule.startsWith('link-')).toSorted()
  assert.deepEqual(
    pages,
    rules.map((rule) => `${rule}.md`)
  )
})

for (const page of pages) {
  const text = await readFile(path.join(folder, page), 'utf8')
  for (const [, language, input, report = ''] of text.matchAll(
    /^```mdx (zh|en)\n([^`]*)```\n(?:\n```text\n((?:(?!```)[\s\S])*)```)?/gm
  )) {
    test(`${page}: ${input!.trim()}`, () => {
      const own = edition(input!.trim(), language as Language)
      const other = {
        slug: 'other',
        editions: {
          zh: edition('## 第一节\n\n文', 'zh', 'other'),
          en: edition('## Top part\n\nText', 'en', 'other')
        }
      }
      checkLinks(own, siteOf([other]), {allowed: new Set(), internal: true})
      assert.equal(own.file.messages.map((d) => `${placeOf(d)}: ${d.reason}\n`).join(''), report)
    })
  }
}

function placeOf({place}: {place?: unknown}): string {
  const {start, end} = place as Record<'start' | 'end', {line: number; column: number}>
  return `${start.line - headLines}:${start.column}-${end.line - headLines}:${end.column}`
}
