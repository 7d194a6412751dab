import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {falsifySample, inMebibytes, installer, sizeOf, timed, type Trial} from '../trial.ts'

const options = ['--yes', '--name-zh', '茶馆报', '--name-en', 'Tea', '--base', '/pub', '--no-git']

/** A publication from one command, and its site. */
export const publication: Trial = {
  name: 'a new publication with its site',
  async run(at) {
    const place = path.join(at.place, 'tea')
    const npm = installer({...at, place})
    const create = await timed(() => installer(at)('init', 'collate', 'tea', '--', ...options))
    const build = await timed(() => npm('run', 'build'))
    await npm('test')
    const {$schema} = JSON.parse(readFileSync(path.join(place, 'collate.config.json'), 'utf8'))
    assert.ok(existsSync(path.join(place, $schema)), $schema)
    const page = readFileSync(path.join(place, 'dist/en/tea-houses-2025/index.html'), 'utf8')
    assert.match(page, /href="\/pub\//)
    falsifySample(place)
    await assert.rejects(npm('run', 'build'), /42%/)
    const size = sizeOf(path.join(place, 'node_modules'))
    return {figures: {'installed MB': inMebibytes(size), create, build}}
  }
}
