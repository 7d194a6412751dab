import assert from 'node:assert/strict'
import test from 'node:test'
import {attribute, elementsOf, languageOf, readPages, textOf} from './html.ts'
import {everything} from './site.ts'

/** Numbers of money, rates, ages, months and counts, as people write them. */
const written = {
  zh: [
    '36.2亿元',
    '40.15亿元',
    '1.26万亿元',
    '−4.2%',
    '+10.9%',
    '每10万人96.5',
    '80.9岁',
    '26个月',
    '12.4亿'
  ],
  en: [
    'CNY 3.62 billion',
    'CNY 4.015 billion',
    'CNY 1.26 trillion',
    '−4.2%',
    '+10.9%',
    '96.5 per 100,000',
    '80.9 years',
    '26 months',
    '1.24 billion'
  ]
} as const

const pages = readPages(everything).filter(({path}) => path.includes('city-ledger'))

for (const language of ['zh', 'en'] as const) {
  test(`${language}: numbers of other fields stand in charts, tables, cards and entries as people write them`, () => {
    const told = new Map<string, string>()
    const own = pages.filter(({path}) => path.startsWith(`/${language}/`))
    for (const {elements} of own) {
      for (const element of elements) {
        const kind = attribute(element, 'class')?.split(' ')[0] ?? element.tagName
        const chart = attribute(element, 'role') === 'img' ? (attribute(element, 'aria-label') ?? '') : ''
        const text = `${textOf(element)} ${chart}`.replaceAll('\u00A0', ' ')
        told.set(kind, `${told.get(kind) ?? ''} ${text}`)
      }
    }
    const inCharts = `${told.get('series')} ${told.get('bars')}`
    // Deposits are cited and not drawn, the newest revenue is drawn and not cited.
    for (const number of written[language]) {
      const isDrawn = !/1\.26/.test(number)
      if (isDrawn) assert.ok(inCharts.includes(number), `chart: ${number}`)
      assert.ok(told.get('number')?.includes(number), `table: ${number}`)
      if (!/4\.?0\.?15/.test(number)) assert.ok(told.get('entries')?.includes(number), `entries: ${number}`)
    }
    const growth = told.get('card') ?? ''
    for (const number of [written[language][0], written[language][2]])
      assert.ok(growth.includes(number), number)
  })
}

test('no number of a page is a string of digits, or has a hyphen for its sign', () => {
  assert.ok(pages.length > 20)
  for (const {path, elements} of pages) {
    const body = elements.find(({tagName}) => tagName === 'body')!
    for (const element of [body, ...elementsOf(body)]) {
      if (['script', 'style', 'code'].includes(element.tagName)) continue
      const own = element.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])).join(' ')
      const said = [own, attribute(element, 'aria-label') ?? '', attribute(element, 'alt') ?? '']
      for (const text of said) {
        assert.doesNotMatch(text, /\d{6}/, path)
        assert.doesNotMatch(text, /(?<![\dA-Za-z])-\d/, path)
      }
    }
    const description = elements.find((element) => attribute(element, 'name') === 'description')
    // A card for other sites describes nothing.
    if (description) assert.doesNotMatch(attribute(description, 'content')!, /\d{6}/, path)
  }
})

test('the page of both languages says menu, dates, counts, filter and places in both', () => {
  const {elements} = pages.find(({path}) => path === '/both/city-ledger/')!
  const said = (className: string) =>
    elements
      .filter((element) => attribute(element, 'class')?.split(' ')[0] === className)
      .map((element) => textOf(element).replaceAll('\u00A0', ' ').replace(/\s+/g, ' '))
  const menu = textOf(elements.find(({tagName}) => tagName === 'nav')!)
  for (const word of ['搜索', 'Search', '中英对照', 'Both']) assert.ok(menu.includes(word), menu)
  assert.deepEqual(
    said('dates').map((text) => text.trim()),
    ['发布 2026年3月2日', 'Published March 2, 2026']
  )
  assert.deepEqual(
    elements
      .filter((element) => attribute(element, 'class') === 'count')
      .map((element) => languageOf(element).slice(0, 2)),
    ['zh', 'en']
  )
  for (const words of ['见于报告 read in the report', '显示全部 Show all'])
    assert.ok(said('filter')[0]!.includes(words), said('filter')[0])
  const entries = said('entries')[0]!
  for (const place of ['2026年2月12日 · 第12页，表4', 'February 12, 2026 · p. 12, Table 4'])
    assert.ok(entries.includes(place), entries)
})
