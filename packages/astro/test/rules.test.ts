import assert from 'node:assert/strict'
import test from 'node:test'
import {allRules} from '@collate/findings'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {withExamples} from '../src/rules/with-examples.ts'
import {attribute, elementsOf, readPages, textOf, type HtmlPage} from './html.ts'
import {published} from './site.ts'

const pages = new Map(readPages(published).map((page) => [page.path, page]))

test('every rule is explained in both languages with the same examples, and what findings link to leads there', () => {
  for (const rule of allRules) {
    const door = pages.get(`/rules/${rule}/`)
    assert.ok(door, `${rule}: its page is missing`)
    const links = new Set(door.elements.map((element) => attribute(element, 'href')))
    const examples = (['zh', 'en'] as const).map((language) => {
      const path = `/${language}/rules/${rule}/`
      assert.ok(links.has(path), path)
      const page = pages.get(path)
      assert.ok(page, path)
      const said = saidOf(page)
      assert.ok(said.includes(language === 'zh' ? '为什么' : 'Why'), path)
      for (const text of said) assert.equal(isChinese(text), language === 'zh', `${path}: ${text}`)
      return page.elements.filter(({tagName}) => tagName === 'pre').map(textOf)
    })
    assert.deepEqual(examples[0], examples[1], rule)
  }
})

test('no page for readers leads to rules', () => {
  for (const {path, elements} of pages.values()) {
    if (path.includes('/rules/')) continue
    const links = elements.flatMap((element) => attribute(element, 'href') ?? [])
    assert.ok(!links.some((href) => /^\/(?:\w\w\/)?rules\//.test(href)), path)
  }
})

test('what is said in another language goes with the blocks of its page, and takes its examples', () => {
  const page = read('## Why\n\nFor this.\n\n```\na\n```\n\nOr that:\n\n```\nb\n```')
  const combine = (text: string) => withExamples(read(text), page, 'a/zh/b.md').map(({type}) => type)
  assert.deepEqual(
    combine('## 为什么\n\n为此。\n\n或者：'),
    page.map(({type}) => type)
  )
  assert.throws(() => combine('## 为什么\n\n为此。'), /Unexpected `end`, expected `paragraph`/)
  assert.throws(() => combine('## 为什么\n\n## 错误\n\n或者：'), /Unexpected `heading`/)
  assert.throws(() => combine('## 为什么\n\n为此。\n\n或者：\n\n还有。'), /expected the end/)
})

/** Prose of a page, without code and what is no word. */
function saidOf({elements}: HtmlPage): string[] {
  const main = elements.find(({tagName}) => tagName === 'main')!
  return elementsOf(main)
    .filter(({tagName}) => ['p', 'li', 'td', 'h2'].includes(tagName))
    .map((element) => {
      const code = elementsOf(element).filter(({tagName}) => tagName === 'code')
      return code.reduce((text, part) => text.replace(textOf(part), ''), textOf(element))
    })
    .filter((text) => /\p{L}/u.test(text))
}

function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // Names of formats are the same in both.
  return han * 3 > (text.match(/\b[A-Z]?[a-z]+\b/g)?.join('').length ?? 0)
}

function read(markdown: string) {
  return unified().use(remarkParse).parse(markdown).children
}
