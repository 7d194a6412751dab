import assert from 'node:assert/strict'
import {readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {setUp} from './host.ts'
import {pages, readRecipes} from './recipes.ts'

for (const [host, {command, output}] of await readRecipes('docs/hosts.md')) {
  test(host, async (t) => {
    const {page, built} = pages[host]!
    const place = await setUp(host)
    t.after(() => rm(place.folder, {recursive: true}))

    await t.test('should let a true number pass', async () => {
      const {status, printed} = await place.run(command)
      assert.equal(status, 0, printed)
      if (built === undefined) return
      const html = await readFile(path.join(place.folder, built), 'utf8')
      assert.match(
        html,
        /<p><a [^>]*href="https:\/\/survey\.example\/2025"[^>]*>56% of employees<\/a> work from home every week\.<\/p>/
      )
    })

    await t.test('should stop at a false one, and say where it stands', async () => {
      await place.replace(page, '56%', '65%')
      const {status, printed} = await place.run(command)
      assert.notEqual(status, 0, printed)
      for (const line of output) assert.ok(printed.replaceAll(/ +/g, ' ').includes(line), printed)
    })

    await t.test('should judge a page that stays by data that have changed', async () => {
      await place.replace(page, '65%', '56%')
      await place.replace('data/remote-work/observations.csv', 'home-days,2025,,,56', 'home-days,2025,,,65')
      await place.replace('data/remote-work/observations.csv', '56% of employees', '65% of employees')
      const {status, printed} = await place.run(command)
      assert.notEqual(status, 0, printed)
      assert.match(printed, /Unexpected `56%`, expected `65%`/)
    })
  })
}
