import assert from 'node:assert/strict'
import test from 'node:test'
import {breakLines, unbroken} from '../src/drawing/break-lines.ts'

/** Text, language, width in characters, lines. */
const corpus: Array<[string, 'zh' | 'en', number, string[]]> = [
  ['CNCF：Kubernetes是AI的“基石”基础设施', 'zh', 18, ['CNCF：Kubernetes', '是AI的“基石”基础设施']],
  ['我们将需要大大降低服务AI工作负载的难度。', 'zh', 12, ['我们将需要大大降低服务', 'AI工作负载的难度。']],
  ['CI/CD in practice', 'en', 9, ['CI/CD in', 'practice']],
  ['of CNY\u00A03.62', 'en', 9, ['of', 'CNY\u00A03.62']],
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

test('a number stays with what it counts, and a word that no dictionary has stays whole', () => {
  const rows: Array<[text: string, parts: string]> = [
    ['河湾的账本：收入36.2亿元之后', '河湾的|账本：|收入|36.2亿元|之后'],
    ['城市里的“阅读”：纸质书仍在', '城市里的|“阅读”：|纸质书|仍在'],
    ['2024年82%的容器用户', '2024年|82%的|容器|用户']
  ]
  for (const [text, parts] of rows) assert.equal(unbroken(text, 'zh').join('|'), parts)
})

test('a word is not broken', () => {
  const lines = breakLines('CNCF：Kubernetes是AI的“基石”基础设施', 'zh', (part) => part.length, 18)
  assert.ok(lines.some((line) => line.includes('基石')))
  assert.ok(lines.some((line) => line.includes('Kubernetes')))
})
