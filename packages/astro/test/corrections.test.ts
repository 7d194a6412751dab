import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import type {Frontmatter} from '@collate/articles'
import {correctionsOf, modifiedOn} from '../src/corrections/told.ts'
import {attribute, readPages, textOf} from './html.ts'
import {everything} from './site.ts'

const head = (more: object) => ({published: '2026-01-10', ...more}) as Frontmatter
const entry = (date: string) => ({date, what: 'Wrong.'})

test('an id of a correction stays when others are told later, on the same day too', () => {
  const first = head({corrections: [entry('2026-02-05'), entry('2026-01-20')]})
  const later = head({
    corrections: [entry('2026-02-06'), entry('2026-02-05'), entry('2026-02-05'), entry('2026-01-20')]
  })
  const idsOf = (frontmatter: Frontmatter) => correctionsOf('a', frontmatter).map(({id}) => id)
  assert.deepEqual(idsOf(first), ['c-a-2026-02-05', 'c-a-2026-01-20'])
  assert.deepEqual(idsOf(later), ['c-a-2026-02-06', 'c-a-2026-02-05-2', 'c-a-2026-02-05', 'c-a-2026-01-20'])
  assert.deepEqual(idsOf(head({})), [])
})

test('a text was changed last when it was revised or corrected last', () => {
  assert.equal(modifiedOn(head({})), '2026-01-10')
  assert.equal(modifiedOn(head({updated: '2026-01-12'})), '2026-01-12')
  assert.equal(modifiedOn(head({updated: '2026-01-12', corrections: [entry('2026-01-11')]})), '2026-01-12')
  assert.equal(modifiedOn(head({corrections: [entry('2026-01-11')]})), '2026-01-11')
})

test('what the frontmatter tells stands on the article, in the log, in feeds and for programs alike', () => {
  const pages = readPages(everything)
  const page = (path: string) => pages.find((one) => one.path === path)!
  for (const [language, count, told] of [
    ['zh', 2, ['晚间阅读的比例写颠倒了。', '84%的青年读者', '48%的青年读者', '漏写了摄影者的名字。']],
    [
      'en',
      1,
      ['The digits of a share were the wrong way round.', '84% of young readers', '48% of young readers']
    ]
  ] as const) {
    const article = page(`/${language}/reading-habits/`)
    const log = page(`/${language}/corrections/`)
    const ids = ({elements}: typeof log) =>
      elements.flatMap((element) => attribute(element, 'id') ?? []).filter((id) => id.startsWith('c-'))
    assert.equal(ids(log).length, count)
    assert.deepEqual(ids(article), ids(log))
    const dates = article.elements.find((element) => attribute(element, 'class') === 'dates')!
    assert.match(
      textOf(dates),
      language === 'zh' ? /更正2次，最近一次在2026年2月5日/ : /corrected on February 5, 2026/
    )
    const data = article.elements.find(({tagName}) => tagName === 'script')!
    const {dateModified, correction} = JSON.parse(textOf(data)) as {
      dateModified: string
      correction: object[]
    }
    assert.equal(dateModified, '2026-02-05')
    assert.equal(correction.length, count)
    const directory = `${everything.directory}/${language}`
    const markdown = readFileSync(`${directory}/reading-habits/index.md`, 'utf8')
    const feed = readFileSync(`${directory}/corrections/feed.json`, 'utf8')
    for (const words of told) {
      assert.ok(textOf(log.elements.find(({tagName}) => tagName === 'main')!).includes(words), words)
      assert.ok(markdown.includes(words) && feed.includes(words), words)
    }
  }
})

test('an edition that nothing was wrong in has no mention of corrections, whatever its commits say', () => {
  const {elements} = readPages(everything).find(({path}) => path === '/zh/night-library/')!
  assert.ok(!elements.some((element) => attribute(element, 'id') === 'corrections'))
  const dates = elements.find((element) => attribute(element, 'class') === 'dates')!
  assert.doesNotMatch(textOf(dates), /更正/)
})
