/// <reference lib="dom" />
import {AxeBuilder} from '@axe-core/playwright'
import type {Browser, Page, Response} from 'playwright-core'

/** A page as a phone meets it. */
export type PageFigures = {
  requests: number
  /** On the wire, headers included. */
  bytes: number
  /** HTML and style sheets on the wire. */
  text: number
  script: number
  /** Largest contentful paint, milliseconds. */
  lcp: number
  cls: number
  nodes: number
  axe: number
}

const phone = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true}

/** A slow phone on 4G, as Lighthouse throttles one: latency in milliseconds, bytes a second. */
const network = {latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375, offline: false}
const slowdown = 4

/** What a host adds to each answer, about. */
const headers = 400

/** Open a page on a slow phone, three times; paints are the median. */
export async function measurePage(browser: Browser, address: string): Promise<PageFigures> {
  const runs = [await visit(browser, address), await visit(browser, address), await visit(browser, address)]
  const [, middle] = runs.toSorted((left, right) => left.lcp - right.lcp)
  return middle!
}

async function visit(browser: Browser, address: string): Promise<PageFigures> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown})
  const responses: Response[] = []
  page.on('response', (response) => {
    if (!/icon|manifest/.test(response.url())) responses.push(response)
  })
  await page.goto(address, {waitUntil: 'networkidle'})
  // What a page fetches when it has nothing else to do counts too.
  const paints = await watch(page)
  await page.waitForLoadState('networkidle')
  const figures = {...(await weigh(responses)), ...paints}
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1})
  const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
  await context.close()
  return {...figures, axe: violations.length}
}

async function weigh(
  responses: Response[]
): Promise<Pick<PageFigures, 'requests' | 'bytes' | 'text' | 'script'>> {
  const sum = {requests: responses.length, bytes: 0, text: 0, script: 0}
  for (const response of responses) {
    const sent = Number((await response.allHeaders())['content-length'] ?? 0)
    const type = response.request().resourceType()
    sum.bytes += sent + headers
    if (type === 'document' || type === 'stylesheet') sum.text += sent
    if (type === 'script') sum.script += sent
  }
  return sum
}

function watch(page: Page): Promise<Pick<PageFigures, 'lcp' | 'cls' | 'nodes'>> {
  return page.evaluate(async () => {
    let lcp = 0
    let cls = 0
    new PerformanceObserver((list) => (lcp = list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true
    })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) cls += (entry as unknown as {value: number}).value
    }).observe({type: 'layout-shift', buffered: true})
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return {lcp: Math.round(lcp), cls: Number(cls.toFixed(3)), nodes: document.querySelectorAll('*').length}
  })
}
