import {existsSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core'
import {createStaticServer} from '../scripts/static-server.js'
import type {Built} from './site.ts'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  chromium.executablePath()
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

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
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('No browser: install Chromium, or name one in CHROMIUM_PATH')
  const server = await createStaticServer(directory)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: {...process.env, ...environment} as Record<string, string>
  })
  return {
    origin,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
      const page = await context.newPage()
      await page.goto(`${origin}${path}`)
      return page
    },
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
