import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import type {CDPSession, Page} from 'playwright-core'
import {visit, type Visit} from './browser.ts'
import {everything} from './site.ts'

let visited: Visit

before(async () => {
  visited = await visit(everything)
})

after(() => visited?.close())

/** A paragraph and the card of its first number as a screen reader says them: a line each time it stops. */
const readings: Array<[language: string, paragraph: string[], card: string[]]> = [
  [
    'zh',
    [
      '调查显示，',
      '链接 64% ，与出处一致，见于报告',
      '的读者阅读纸质书。',
      '链接 48% ，与出处一致，他人转述',
      '链接 的青年读者在晚间阅读',
      '。'
    ],
    [
      '64%',
      '与出处一致；见于报告',
      '阅读纸质书',
      '读者（n = 1,200） · 2025年',
      '64% of readers read paper books',
      '链接 Reading in Cities 2025',
      '· Institute for Reading · 2026年1月15日 · 第4页，图2',
      '链接 完整出处'
    ]
  ],
  [
    'en',
    [
      'The survey shows that',
      'link 64% , agrees with its source, read in the report',
      'of readers read paper books.',
      'link 48% , agrees with its source, reported by others',
      'link of young readers read in the evening',
      '.'
    ],
    [
      '64%',
      'agrees with its source; read in the report',
      'paper books read',
      'readers (n = 1,200) · 2025',
      '64% of readers read paper books',
      'link Reading in Cities 2025',
      '· Institute for Reading · January 15, 2026 · p. 4, Figure 2',
      'link Full entry'
    ]
  ]
]

for (const [language, paragraph, card] of readings) {
  test(`${language}: a paragraph and a card are heard as they are meant`, async () => {
    const page = await visited.open(`/${language}/reading-habits/`)
    await page.locator('.stat').first().focus()
    await page.locator('.card:popover-open').waitFor()
    const link = language === 'zh' ? '链接' : 'link'
    assert.deepEqual(await heardIn(page, '.body > p', link), paragraph)
    assert.deepEqual(await heardIn(page, '.card:popover-open', link), card)
    await page.context().close()
  })
}

type Heard = Awaited<ReturnType<typeof treeOf>>[number]

function treeOf(session: CDPSession) {
  return session.send('Accessibility.getFullAXTree').then(({nodes}) => nodes)
}

/** What Chromium tells a screen reader of the first element that a selector names. */
async function heardIn(page: Page, selector: string, link: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const {root} = await session.send('DOM.getDocument')
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector})
  const {node} = await session.send('DOM.describeNode', {nodeId})
  const nodes = await treeOf(session)
  const byId = new Map(nodes.map((one) => [one.nodeId, one]))
  const heard = read(nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId)!)
  const lines: string[] = []
  let isOpen = false
  for (const {text, isLink, startsLine} of heard) {
    if (isLink || startsLine || !isOpen) lines.push(isLink ? `${link} ${text}` : text)
    else lines[lines.length - 1] += text
    isOpen = !isLink
  }
  return lines.map((line) => line.replaceAll(/[\u2060\u00A0\s]+/g, ' ').trim()).filter(Boolean)

  function read(one: Heard, startsLine = true): Array<{text: string; isLink: boolean; startsLine: boolean}> {
    const role = one.role?.value as string
    const text = String(one.name?.value ?? '')
    if (role === 'link') return [{text, isLink: true, startsLine}]
    if (role === 'StaticText') return [{text, isLink: false, startsLine}]
    const isBlock = role === 'paragraph' || role === 'blockquote'
    return (one.childIds ?? []).flatMap((id, index) => {
      const child = byId.get(id)
      return child ? read(child, index === 0 && (isBlock || startsLine)) : []
    })
  }
}
