/// <reference lib="dom" />
import type {AddressInfo} from 'node:net'
import {startBrowser} from '@collate/astro/browser'
import {createCompressingServer} from '../page/compressing-server.ts'

/** A kind of page: how many there are, and the tallest of those that were opened, in pixels. */
export type Heights = {kind: string; pages: number; tallest: string; at1280: number; at390: number}

/** Pages of a kind that are opened: the longest files, since what is long is tall. */
const opened = 3

/** Open the pages of each kind, `/zh/topics/…/`, at two widths. */
export async function measureHeights(directory: string, paths: readonly string[]): Promise<Heights[]> {
  const server = createCompressingServer(directory)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await startBrowser()
  const page = await browser.newPage()
  const heightAt = async (path: string, width: number): Promise<number> => {
    await page.setViewportSize({width, height: 800})
    await page.goto(`${origin}${encodeURI(path)}`)
    return page.evaluate(() => document.documentElement.scrollHeight)
  }
  const rows: Heights[] = []
  for (const [kind, own] of Map.groupBy(paths, kindOf)) {
    const row: Heights = {kind, pages: own.length, tallest: '', at1280: 0, at390: 0}
    for (const path of own.slice(0, opened)) {
      const [wide, narrow] = [await heightAt(path, 1280), await heightAt(path, 390)]
      if (narrow > row.at390) Object.assign(row, {tallest: path, at1280: wide, at390: narrow})
    }
    rows.push(row)
  }
  await browser.close()
  server.closeAllConnections()
  server.close()
  return rows.toSorted((left, right) => right.at390 - left.at390)
}

/** `/zh/topics/tea/page/2/` and `/en/topics/music/` are of one kind; articles are of another. */
function kindOf(path: string): string {
  const [view = '', first = '', second = '', third = '', ...more] = path.split('/').slice(1)
  if (lists.has(first))
    return `/…/${[first, ...(first === 'data' && third === 'sources' ? ['sources'] : [])].join('/')}/`
  if (second === 'claims') return more.includes('embed') ? '/…/claims/…/embed/' : '/…/claims/…/'
  if (second === 'facts') return '/…/facts/'
  return first === '' ? '/…/' : `/${view === 'both' ? 'both' : '…'}/article/`
}

const lists = new Set([
  'archive',
  'corrections',
  'data',
  'method',
  'numbers',
  'page',
  'people',
  'search',
  'topics'
])
