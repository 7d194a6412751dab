import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import test from 'node:test'
import {severityOf} from '@collate/findings'
import {acceptPair, checkPair, pairRules, reportMissing} from '@collate/translation'
import type {VFile} from 'vfile'
import {editionOf, glossaryOf, headLines, pairOf} from './editions.ts'
import {readExamples, type Example} from './read-examples.ts'

const pages = readdirSync(new URL('../src/rules/', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length))

test('rules', async (t) => {
  await t.test('each have a page of examples', () => {
    const ids = pairRules.map(({id}) => id.slice('translation-'.length))
    assert.deepEqual([...ids, 'missing'].toSorted(), pages.toSorted())
  })

  for (const page of pages) {
    for (const [index, example] of readExamples(page).entries()) {
      await t.test(`${page} ${index + 1}: ${example.output[0] ?? 'silent'}`, () => {
        assert.deepEqual(check(example), example.output)
      })
    }
  }
})

function check({texts}: Example): string[] {
  const zh = texts.get('mdx zh')!
  const en = texts.get('mdx en')
  if (en === undefined) {
    const edition = editionOf('zh', zh)
    reportMissing(edition)
    return printed(edition.file, 0)
  }
  const pair = pairOf(zh, en)
  assert.deepEqual([...pair.zh.file.messages, ...pair.en.file.messages].map(String), [])
  const csv = texts.get('csv glossary.csv')
  const accepted = pairOf(texts.get('mdx zh accepted') ?? zh, texts.get('mdx en accepted') ?? en)
  checkPair(pair, {lock: acceptPair(accepted), ...(csv && {glossary: glossaryOf(csv)})})
  assert.deepEqual(pair.en.file.messages, [])
  return printed(pair.zh.file, headLines)
}

function printed(file: VFile, head: number): string[] {
  return file.messages.map((message) => {
    const place = message.place && 'start' in message.place ? message.place : undefined
    const {start, end} = place!
    const severity = severityOf(message)
    const at = `${start.line - head}:${start.column}-${end.line - head}:${end.column}`
    return `${at}: ${message.reason}${severity === 'error' ? '' : ` (${severity})`}`
  })
}
