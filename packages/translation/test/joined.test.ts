import assert from 'node:assert/strict'
import test from 'node:test'
import type {Language} from '@collate/articles'
import {severityOf} from '@collate/findings'
import {checkPair} from '@collate/translation'
import {fixturePairs} from './fixtures.ts'

const paragraph = /^(?![#>|\-!`<*\d])[^\n]{20,}$/

for (const language of ['zh', 'en'] as const) {
  test(`paragraphs that the ${language} edition joins are no finding`, () => {
    let joined = 0
    for (let count = 0; count < 8; count++) {
      for (const pair of fixturePairs((source, _, of) =>
        of === language ? join(source, count, of) : source
      )) {
        if (pair[language].bodyStart === 0) continue
        joined++
        checkPair(pair)
        const found = [...pair.zh.file.messages, ...pair.en.file.messages]
        const texts = found.filter((d) => severityOf(d) !== 'info').map(String)
        assert.deepEqual(texts, [], `${pair.slug}, joint ${count}`)
      }
    }
    assert.ok(joined >= 10, String(joined))
  })
}

/** The source with two neighbouring paragraphs as one; nothing where there are not so many. */
function join(source: string, count: number, language: Language): string {
  const body = source.indexOf('\n---\n', 4) + 5
  const blocks = source.slice(body).split('\n\n')
  const joints = blocks.flatMap((block, index) =>
    paragraph.test(block.trim()) && paragraph.test(blocks[index + 1]?.trim() ?? '') ? [index] : []
  )
  const at = joints[count]
  if (at === undefined) return ''
  const gap = language === 'en' ? ' ' : ''
  blocks.splice(at, 2, `${blocks[at]!.trimEnd()}${gap}${blocks[at + 1]!.trimStart()}`)
  return source.slice(0, body) + blocks.join('\n\n')
}
