import assert from 'node:assert/strict'
import test from 'node:test'
import {breakLines} from '../src/drawing/break-lines.ts'

/** Text, language, width in characters, lines. */
const corpus: Array<[string, 'zh' | 'en', number, string[]]> = [
  ['CNCF：Kubernetes是AI的“基石”基础设施', 'zh', 18, ['CNCF：Kubernetes', '是AI的“基石”基础设施']],
  ['我们将需要大大降低服务AI工作负载的难度。', 'zh', 12, ['我们将需要大大降低服务', 'AI工作负载的难度。']],
  ['CI/CD in practice', 'en', 9, ['CI/CD in', 'practice']],
  ['One line', 'en', 20, ['One line']],
  ['', 'en', 20, []]
]

test('lines are broken between words, with marks where they belong, and evenly', () => {
  for (const [text, language, width, expected] of corpus) {
    const lines = breakLines(text, language, (part) => part.length, width)
    for (const line of lines) assert.doesNotMatch(line, /^[，。：”）,.]|[“（]$/u)
    assert.deepEqual(lines, expected)
  }
})

test('a word is not broken', () => {
  const lines = breakLines('CNCF：Kubernetes是AI的“基石”基础设施', 'zh', (part) => part.length, 18)
  assert.ok(lines.some((line) => line.includes('基石')))
  assert.ok(lines.some((line) => line.includes('Kubernetes')))
})
