import {accessSync, constants} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser} from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** What keeps a browser quiet, and lets it run where there is no screen. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** The Chromium of this machine, `CHROMIUM_PATH` first. */
export function findBrowser(): string | undefined {
  const found = [process.env.CHROMIUM_PATH, ...places].find((place) => place && isExecutable(place))
  if (found) return found
  const own = loadDriver().chromium.executablePath()
  return isExecutable(own) ? own : undefined
}

/**
 * Start the Chromium of this machine.
 *
 * @param environment - what it is told beyond the usual
 * @throws when there is none
 */
export function startBrowser(environment: Record<string, string> = {}): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser: install Chromium, or name one in CHROMIUM_PATH')
  return loadDriver().chromium.launch({
    executablePath,
    args: flags,
    env: {...process.env, ...environment} as Record<string, string>
  })
}

/** Loaded where a browser is started: every build asks whether there is one. */
function loadDriver() {
  return createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
}

function isExecutable(place: string): boolean {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}
