import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {readReadme} from 'hosts/readme'
import {ends} from '../ends.ts'
import {installer, npmSettings, type Trial} from '../trial.ts'

const packages = path.join(import.meta.dirname, '../../../packages')
const extensions: Record<string, string> = {js: 'mjs', ts: 'ts'}

/** What the README of each package shows as run, of what it says to install. */
export const readmes: Trial = {
  name: 'the examples of all READMEs',
  async run(at) {
    let count = 0
    for (const folder of readdirSync(packages)) {
      const {name, private: isOurs} = JSON.parse(read(folder, 'package.json')) as {
        name: string
        private?: boolean
      }
      if (isOurs) continue
      const {files, examples, install} = readReadme(read(folder, 'README.md'))
      if (examples.length === 0) continue
      const place = path.join(at.place, folder)
      mkdirSync(place)
      await installer({...at, place})('install', ...new Set([name, ...install]))
      for (const [file, text] of files) write(path.join(place, file), text)
      for (const {language, text, fails, output} of examples) {
        const file = `example-${count++}.${extensions[language]}`
        if (language !== 'sh') write(path.join(place, file), text)
        const {status, printed} = await ends(
          language === 'sh' ? text : `node ${file}`,
          place,
          npmSettings(at)
        )
        assert.equal(status !== 0, fails, `${name}: ${printed}`)
        if (output !== undefined) assert.equal(printed, output, name)
      }
    }
    assert.ok(count > 0)
    return {figures: {examples: count}}
  }
}

function read(...names: string[]): string {
  return readFileSync(path.join(packages, ...names), 'utf8')
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}
