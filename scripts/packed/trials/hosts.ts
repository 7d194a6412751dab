import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pages, readRecipes, readSharedPage} from 'hosts/recipes'
import {ends} from '../ends.ts'
import {installer, npmSettings, type Trial} from '../trial.ts'

const root = path.join(import.meta.dirname, '../../..')
const data = path.join(root, 'packages/remark-validate-statistics/test/fixtures/data/remote-work')
const guide = 'docs/hosts.md'

/** The recipe of each host, of what it says to install: a true number passes, a false one stops it. */
export const hosts: Trial = {
  name: 'the recipes of all hosts',
  async run(at) {
    const env = {...npmSettings(at), ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1'}
    const shared = await readSharedPage(guide)
    for (const [host, {files, install, command, output}] of await readRecipes(guide)) {
      const place = path.join(at.place, host)
      const page = pages[host]!.page
      mkdirSync(place)
      await installer({...at, place})('install', ...install)
      cpSync(data, path.join(place, 'data/remote-work'), {recursive: true})
      for (const [file, text] of [[page, shared] as const, ...files]) {
        mkdirSync(path.dirname(path.join(place, file)), {recursive: true})
        writeFileSync(path.join(place, file), text)
      }
      const truth = await ends(command, place, env)
      assert.equal(truth.status, 0, `${host}: ${truth.printed}`)
      const text = readFileSync(path.join(place, page), 'utf8')
      writeFileSync(path.join(place, page), text.replaceAll('56%', '65%'))
      const {status, printed} = await ends(command, place, env)
      assert.notEqual(status, 0, `${host}: ${printed}`)
      const lines = printed.replaceAll(/ +/g, ' ')
      for (const line of output) assert.ok(lines.includes(line), `${host}: ${printed}`)
    }
    return {}
  }
}
