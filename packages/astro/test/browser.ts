import type {AddressInfo} from 'node:net'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {createStaticServer} from '../src/serve/static-server.ts'
import {startBrowser} from '../src/takeaway/browser.ts'
import type {Built} from './site.ts'

/** A site served to a browser. */
export type Visit = {
  origin: string
  browser: Browser
  /** Open a page in a window of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

/**
 * Serve a built site and start a browser for it.
 *
 * @param environment - what the browser is told beyond the usual
 */
export async function visit({directory}: Built, environment: Record<string, string> = {}): Promise<Visit> {
  const server = await createStaticServer(directory)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const {browser, release} = await browserFor(environment)
  return {
    origin,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
      const page = await context.newPage()
      // Beside other jobs a page that checks what is typed into it takes its time.
      page.setDefaultTimeout(longest)
      await page.goto(`${origin}${path}`)
      return page
    },
    close: async () => {
      await release()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

let shared: Promise<Browser> | undefined
let users = 0

/** A browser for the sites that a file visits, started once and closed with the last of them. */
async function browserFor(
  environment: Record<string, string>
): Promise<{browser: Browser; release: () => Promise<void>}> {
  if (Object.keys(environment).length > 0) {
    const browser = await startBrowser(environment)
    return {browser, release: () => browser.close()}
  }
  shared ??= startBrowser()
  users++
  const browser = await shared
  const release = async () => {
    if (--users > 0) return
    shared = undefined
    await browser.close()
  }
  return {browser, release}
}

/** Milliseconds in which a page does what it was asked for, or never. */
const longest = 90_000
