import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import {visit, type Visit} from './browser.ts'
import {attribute, elementsOf, languageOf, readPages, textOf, type HtmlPage} from './html.ts'
import {published} from './site.ts'

/** What a national account has and a survey has not: spans, growths, forecasts, revisions. */
const article = 'target-forecast-revision'
const pages = new Map(readPages(published).map((page) => [page.path, page]))

let visited: Visit

before(async () => {
  visited = await visit(published)
})

after(async () => {
  await visited?.close()
})

/** Texts of elements of a class, with plain spaces. */
function textsOf(page: HtmlPage, className: string): string[] {
  return page.elements
    .filter((element) => attribute(element, 'class')?.split(' ').includes(className))
    .map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim())
}

function pageAt(path: string): HtmlPage {
  const page = pages.get(path)
  assert.ok(page, path)
  return page
}

/** What a card says, by the language of the article and the place of the card. */
const cards: Array<[language: 'zh' | 'en', at: number, says: string[]]> = [
  [
    'zh',
    0,
    [
      '中国国内生产总值实际增速 · 比上年',
      '约+5%（2024年3月提出的目标）',
      '2024年4月预测：+4.6%',
      '实际公布为+5.0%'
    ]
  ],
  ['en', 0, ['on the year before', 'about +5% (target of March 2024)', 'forecast of April 2024: +4.6%']],
  ['zh', 1, ['+4.6%（2024年4月预测）', '世界经济展望，2024年4月']],
  ['en', 1, ['+4.6% (forecast of April 2024)', 'World Economic Outlook, April 2024']],
  ['zh', 4, ['2024年前三季度', '949746亿元（初步数）']],
  ['en', 4, ['January–September 2024', 'CNY 94,974.6 billion (provisional)']],
  ['zh', 5, ['· 同比', '2024年前三季度']],
  ['en', 5, ['· on a year earlier']],
  ['zh', 7, ['· 环比', '2024年第三季度']],
  ['en', 7, ['· on the period before', 'Q3 2024']],
  ['zh', 9, ['后修订为129.4万亿元（2024年12月26日）']],
  ['en', 9, ['later revised to CNY 129.4 trillion (December 26, 2024)']],
  ['zh', 10, ['初次公布为1260582亿元（2024年1月17日）']],
  ['en', 10, ['first published as CNY 126,058.2 billion (January 17, 2024)', 'Results of the fifth national']]
]

for (const [language, at, says] of cards) {
  test(`the card of number ${at} says what kind of number it is, ${language}`, () => {
    const said = textsOf(pageAt(`/${language}/${article}/`), 'card')[at]!
    for (const words of says) assert.ok(said.includes(words), `${said}\nlacks ${words}`)
  })
}

test('entries say the same as cards, and nobody is said to be counted where nobody is', () => {
  for (const [language, words, absent] of [
    ['zh', '初次公布为1260582亿元', '统计对象'],
    ['en', 'first published as CNY 126,058.2 billion', 'Of whom']
  ] as const) {
    for (const path of [`/${language}/${article}/`, `/${language}/${article}/facts/`]) {
      const [entries] = textsOf(pageAt(path), 'entries')
      assert.ok(entries!.includes(words) && !entries!.includes(absent), path)
    }
  }
})

test('the index of data lists every package, with what it holds, in both languages', () => {
  for (const [language, holds] of [
    ['zh', /\d+个指标/],
    ['en', /\d+ indicators/]
  ] as const) {
    const index = pageAt(`/${language}/data/`)
    const items = elementsOf(index.elements.find((d) => attribute(d, 'class') === 'index')!)
      .filter(({tagName}) => tagName === 'li')
      .map((item) => textOf(item).replaceAll(/\s+/g, ' '))
    for (const name of ['china-gdp', 'cncf-annual-survey']) {
      const link = index.elements.find((d) => attribute(d, 'href') === `/${language}/data/${name}/`)
      assert.ok(link, `${language} ${name}`)
      assert.ok(
        items.some((text) => text.includes(textOf(link).trim()) && holds.test(text)),
        items.join('\n')
      )
    }
  }
})

test('a table says what is provisional, expected or replaced', () => {
  const rows = (path: string) =>
    elementsOf(pageAt(path).elements.find(({tagName}) => tagName === 'table')!)
      .filter(({tagName}) => tagName === 'tr')
      .map((row) => textOf(row).replaceAll(/\s+/g, ' '))
  const [, , first, second] = rows('/en/data/china-gdp/gdp/')
  assert.match(first!, /2023.*CNY 126,058\.2 billion.*provisional.*revised since/)
  assert.match(second!, /2023.*CNY 129\.4 trillion/)
  assert.doesNotMatch(second!, /provisional|revised since/)
  assert.ok(
    rows('/zh/data/china-gdp/gdp-growth/').some((row) => /2025 ?年.*\+4\.1%.*2024 ?年4 ?月预测/.test(row))
  )
  assert.ok(
    rows('/zh/data/cncf-annual-survey/kubernetes-production/').some((row) =>
      row.includes('与前一个数值不可比')
    )
  )
})

test('what those say who keep the data is said in the language of the reader', () => {
  const rows = [
    ['/zh/data/', '中国国内生产总值，2023年和2024年'],
    ['/zh/data/china-gdp/gdp/', '读自《人民日报》2024年4月17日第1版。'],
    ['/en/data/china-gdp/gdp/', 'National Bureau of Statistics of China'],
    [
      '/zh/data/cncf-annual-survey/kubernetes-production/',
      '不是全体受访者中的比例。没有见到这一题的回答人数。'
    ]
  ] as const
  for (const [path, words] of rows) {
    const main = pageAt(path).elements.find(({tagName}) => tagName === 'main')!
    const said = elementsOf(main).find((element) => textOf(element).trim() === words)
    assert.ok(said, `${path}: ${words}`)
    assert.equal(languageOf(said).slice(0, 2), path.slice(1, 3), path)
  }
  const chart = pageAt('/zh/kubernetes-foundation-of-ai/')
  assert.match(textsOf(chart, 'chart').join(' '), /2024年起口径不同：先前只计主要收入/)
})

test('a chart joins no values over a changed base, and says so', () => {
  for (const [path, words] of [
    ['/zh/kubernetes-foundation-of-ai/', '2024年起口径不同'],
    ['/en/data/cncf-annual-survey/kubernetes-production/', 'Counted differently since 2024']
  ] as const) {
    const page = pageAt(path)
    const drawn = (tag: string, className: string) =>
      page.elements.filter((element) => element.tagName === tag && attribute(element, 'class') === className)
        .length
    assert.deepEqual([drawn('circle', 'dot'), drawn('line', 'line')], [3, 1], path)
    assert.ok(textsOf(page, 'chart').join(' ').includes(words), path)
  }
})

const charts = [
  `/zh/${article}/`,
  `/en/${article}/`,
  ...['zh', 'en'].flatMap((language) => [
    ...['gdp', 'gdp-growth', 'gdp-step', 'unemployment'].map((id) => `/${language}/data/china-gdp/${id}/`),
    `/${language}/data/cncf-annual-survey/kubernetes-production/`,
    `/${language}/data/cncf-annual-survey/containers-most-or-all/`
  ])
]

test('no label of a chart lies on another, or sticks out of the page', async () => {
  for (const width of [320, 390, 1440]) {
    const page = await visited.open('/robots.txt', {viewport: {width, height: 844}})
    for (const path of charts) {
      await page.goto(`${visited.origin}${path}`)
      const faults = await page.evaluate(() => {
        const texts = [...document.querySelectorAll('.series text')].map((element) => ({
          text: element.textContent,
          box: element.getBoundingClientRect()
        }))
        return texts.flatMap(({text, box}, index) => {
          const isOut = box.left < 0 || box.right > document.documentElement.clientWidth
          const on = texts
            .slice(0, index)
            .find(
              ({box: other}) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 4 &&
                other.top < box.bottom - 4
            )
          return [...(isOut ? [`${text} sticks out`] : []), ...(on ? [`${text} lies on ${on.text}`] : [])]
        })
      })
      assert.deepEqual(faults, [], `${path} at ${width}`)
    }
    await page.context().close()
  }
})

test('tables of long amounts are read whole on a telephone', async () => {
  const page = await visited.open('/robots.txt', {viewport: {width: 390, height: 844}})
  for (const language of ['zh', 'en']) {
    for (const id of ['gdp', 'gdp-growth', 'value-added', 'unemployment', 'sources/nbs-2024-q3']) {
      await page.goto(`${visited.origin}/${language}/data/china-gdp/${id}/`)
      const isCut = await page.evaluate(() =>
        [...document.querySelectorAll('.whole-rows')].some((table) => table.scrollWidth > table.clientWidth)
      )
      assert.equal(isCut, false, `${language} ${id}`)
    }
  }
  await page.context().close()
})
