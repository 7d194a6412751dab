import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import test from 'node:test'
import {startBrowser} from '../src/takeaway/browser.ts'
import {plantPublication} from './second-publication.ts'
import {commandFile, fixtures, sharedCache} from './site.ts'
import {openFolder, plantedTexts} from './studio-folder.ts'

const article = 'tea/content/articles/tea-houses'

/** Write in a publication as its editors do, by the command of a new one’s `npm start`. */
async function serveForWriting(root: string): Promise<{origin: string; end(): Promise<void>}> {
  const child = spawn(process.execPath, [commandFile, 'dev', '--port', '0'], {
    cwd: root,
    env: {...process.env, COLLATE_CACHE: sharedCache, LANG: 'en'},
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const [, address] = /The studio is at (http:\/\/127\.0\.0\.1:\d+)\/pub\/studio\//.exec(said) ?? []
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(said)))
  })
  return {
    origin,
    async end() {
      child.kill()
      await closed
    }
  }
}

test('the reader’s page beside the studio is that of the site, shows what is written before anything is saved, and forgets it', async (t) => {
  const {root} = await plantPublication(t, {site: {base: '/pub'}})
  const {origin, end} = await serveForWriting(root)
  const browser = await startBrowser()
  t.after(async () => {
    await browser.close()
    await end()
  })
  const page = await browser.newPage({locale: 'en-GB'})
  await page.goto(`${origin}/pub/studio/`)
  await openFolder(page, plantedTexts())
  await page.getByRole('button', {name: 'Reader’s page'}).click()
  const frame = page.frameLocator('#reader iframe')
  await frame.locator('a.stat').first().waitFor()

  await page.getByRole('textbox', {name: 'English', exact: true}).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Nobody has saved this: 99%.')
  await frame.getByText('Nobody has saved this: 99%.').waitFor()
  assert.ok((await frame.locator('.card').count()) > 0)
  assert.equal(await frame.locator('.finding, .findings, .findings-count').count(), 0)
  for (const language of ['zh', 'en']) {
    const file = `${language}.mdx`
    const own = join(root, 'content/articles/tea-houses', file)
    assert.equal(readFileSync(own, 'utf8'), readFileSync(join(fixtures, article, file), 'utf8'))
  }

  // Another site can neither write a draft nor take one away.
  const draft = `${origin}/pub/studio/drafts/tea-houses/en`
  for (const method of ['PUT', 'DELETE']) assert.equal((await fetch(draft, {method})).status, 403)
  await page.getByLabel('Article or data').selectOption({index: 1})
  await page.locator('[data-table=observations]').waitFor()
  const shown = await (await fetch(`${origin}/pub/en/tea-houses/`)).text()
  assert.ok(!shown.includes('Nobody has saved this'))
})
