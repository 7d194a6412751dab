import {accessSync, constants} from 'node:fs'
import {run} from './setup.js'

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/**
 * See to it that the tests find what they start: a browser with a Chinese font and a Latin one, a Redis, and a PostgreSQL.
 *
 * As root on Debian what is missing is installed.  Elsewhere nothing is done
 * here: the tests themselves say in one line what to install.
 */
export async function preparePrograms() {
  const missing = []
  if (!process.env.CHROMIUM_PATH && !browsers.some(isExecutable)) missing.push('chromium')
  if (!isReadable('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) missing.push('fonts-noto-cjk')
  if (!isReadable('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) missing.push('fonts-dejavu-core')
  if (!isExecutable('/usr/bin/redis-server')) missing.push('redis-server')
  if (!isReadable('/usr/lib/postgresql')) missing.push('postgresql')
  if (missing.length === 0 || !isExecutable('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
}

function isExecutable(file) {
  return isAccessible(file, constants.X_OK)
}

function isReadable(file) {
  return isAccessible(file, constants.R_OK)
}

function isAccessible(file, mode) {
  try {
    accessSync(file, mode)
    return true
  } catch {
    return false
  }
}
