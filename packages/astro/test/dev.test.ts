import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {markFindings} from '../src/dev/mark-findings.ts'
import type {ShownFinding} from '../src/dev/finding.ts'
import {showFindings} from '../src/dev/show-findings.ts'
import {devTexts} from '../src/dev/texts.ts'
import {readFiles} from './html.ts'
import {everything, published} from './site.ts'

const page = `<html lang="zh-CN"><head></head><body><main><article><p id="b1">约<a class="stat" href="#n-a">83%</a>的用户&lt;3</p><ul id="b2"><li id="b3">其余</li></ul></article></main></body></html>`

const finding: ShownFinding = {
  language: 'zh',
  severity: 'error',
  rule: 'statistic-value',
  id: '3fa2c1d07b9e4a58',
  reason: 'Unexpected `83%`, expected `82%` <b>',
  note: '“在用”2025年为82%',
  line: 7,
  column: 3,
  block: 'b1',
  text: '83%'
}

test('while writing, a false number is red, its message stands after its block, and a list at the end', () => {
  const html = markFindings(page, [finding, {...finding, block: 'b3', text: ''}], 'zh', '')
  assert.match(
    html,
    /约<a class="stat" href="#n-a"><mark class="finding-error">83%<\/mark><\/a>的用户&lt;3<\/p><span class="finding finding-error" id="finding-0" lang="zh-CN">/
  )
  assert.match(html, /<b>错误<\/b> 7:3 Unexpected <code>83%<\/code>, expected <code>82%<\/code> &lt;b&gt;/)
  assert.match(html, /<li id="b3">其余<span class="finding /)
  assert.equal(html.match(/<small>statistic-value 3fa2c1d07b9e4a58<\/small>/g)?.length, 4)
  assert.match(html, /<a href="#finding-0">zh\.mdx 7:3<\/a>/)
  assert.match(html, /2处错误，0处警告/)
})

test('on the page of both languages a finding stands in its own language', () => {
  const both = page.replace('<article>', '<article class="both">').replace('id="b1"', 'id="en-b1"')
  assert.match(
    markFindings(both, [{...finding, language: 'en'}], 'zh', ''),
    /<mark class="finding-error">83%/
  )
  assert.doesNotMatch(markFindings(both, [finding], 'zh', ''), /<mark/)
})

test('where nothing is found, that is said; what stands in frontmatter is in the list', () => {
  assert.match(markFindings(page, [], 'en', ''), /Nothing found/)
  const {block: _, ...ofFrontmatter} = finding
  const html = markFindings(page, [ofFrontmatter], 'en', '')
  assert.doesNotMatch(html, /<mark/)
  assert.match(html, /1 error, 0 warnings/)
})

test('findings are shown by the server of an editor alone', () => {
  const writing = {isOn: false, changes: 0}
  const added: unknown[] = []
  const hooks = showFindings(published, writing).hooks['astro:config:setup']!
  const set = (command: string) =>
    hooks({
      command,
      addMiddleware: (middleware: unknown) => added.push(middleware),
      updateConfig() {}
    } as never)
  void set('build')
  assert.deepEqual([writing.isOn, added.length], [false, 0])
  void set('dev')
  assert.deepEqual([writing.isOn, added.length], [true, 1])
})

test('nothing of it is in a built site', () => {
  for (const site of [published, everything]) {
    const files = readFiles(site.directory).filter((file) => /\.(?:html|js|css)$/.test(file))
    assert.ok(files.length > 10)
    for (const file of files) {
      const text = readFileSync(`${site.directory}/${file}`, 'utf8')
      assert.doesNotMatch(text, /finding-error|findings-count/, file)
      assert.ok(!text.includes(devTexts.zh.unreadable), file)
    }
  }
})
