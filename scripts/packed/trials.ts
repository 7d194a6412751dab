import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {InstalledNode} from './node.ts'
import {runTool} from './run-tool.ts'

/** Where a trial is made: an empty folder, a Node, and the registry. */
type Place = {place: string; node: InstalledNode; registry: string}

/** Something that somebody else would do with what is published; throws where it does not work. */
export type Trial = {name: string; run: (place: Place) => Promise<Record<string, string | number>>}

/** Largest install of the command that a build service is asked for. */
const largestCommand = 80 * 1024 * 1024

export const trials: readonly Trial[] = [
  {
    name: 'the command',
    async run(at) {
      const npm = installer(at)
      await npm('install', 'collate')
      const size = sizeOf(path.join(at.place, 'node_modules'))
      assert.ok(size <= largestCommand, `Unexpected ${size} bytes, expected at most ${largestCommand}`)
      const command = path.join(at.place, 'node_modules/.bin/collate')
      const run = (cwd: string, ...args: string[]) => runTool(command, args, {cwd, env: at.node.env})
      await run(at.place, 'init', 'publication', '--yes', '--no-install', '--no-git')
      const publication = path.join(at.place, 'publication')
      await run(publication, 'check', '--no-cache')
      falsify(path.join(publication, 'content/articles/tea-houses-2025/en.mdx'))
      await assert.rejects(run(publication, 'check', '--no-cache'), /Unexpected `42%`, expected `41%`/)
      return {'installed MB': Math.ceil(size / 1024 / 1024)}
    }
  },
  {
    name: 'a strict consumer of all types',
    async run(at) {
      const npm = installer(at)
      const packages = [
        '@collate/claims',
        '@collate/statistics',
        '@collate/pipeline',
        'remark-validate-statistics'
      ]
      await npm('install', ...packages, 'remark-safe-mdx', 'typescript@5', '@types/node@22')
      writeFileSync(path.join(at.place, 'consumer.ts'), consumer)
      const options = ['--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2024']
      const compiler = path.join(at.place, 'node_modules/.bin/tsc')
      await runTool(compiler, [...options, 'consumer.ts'], {cwd: at.place, env: at.node.env})
      const printed = await runTool('node', ['consumer.js'], {cwd: at.place, env: at.node.env})
      assert.equal(printed, '82 percent\n')
      return {}
    }
  },
  {
    name: 'a new publication with its site',
    async run(at) {
      const npm = installer(at)
      const made = [
        '--yes',
        '--name-zh',
        '茶馆报',
        '--name-en',
        'Tea',
        '--base',
        '/pub',
        '--no-git',
        '--no-install'
      ]
      await npm('init', 'collate', 'tea', '--', ...made)
      const publication = path.join(at.place, 'tea')
      const inside = installer({...at, place: publication})
      await inside('install')
      await inside('test')
      await inside('run', 'build')
      const page = readFileSync(path.join(publication, 'dist/en/tea-houses-2025/index.html'), 'utf8')
      assert.match(page, /href="\/pub\//)
      falsify(path.join(publication, 'content/articles/tea-houses-2025/en.mdx'))
      await assert.rejects(inside('run', 'build'), /42%/)
      return {'installed MB': Math.ceil(sizeOf(path.join(publication, 'node_modules')) / 1024 / 1024)}
    }
  }
]

const consumer = `import {findQuantities, type Quantity} from '@collate/claims'
import {loadStatistics, type Statistics} from '@collate/statistics'
import {checkContent} from '@collate/pipeline'
import remarkSafeMdx from 'remark-safe-mdx'
import remarkValidateStatistics, {type Options} from 'remark-validate-statistics'

const options = (statistics: Statistics): Options => ({statistics, failOn: 'never'})
const [quantity]: Quantity[] = findQuantities('82% of container users', 'en')
if (![options, loadStatistics, checkContent, remarkSafeMdx, remarkValidateStatistics].every(Boolean)) throw new Error()
console.log(quantity?.value, quantity?.kind)
`

/** `npm` with the registry and the Node of a trial, in its folder; it asks nothing. */
function installer({place, node, registry}: Place) {
  const settings = {registry, audit: 'false', fund: 'false', yes: 'true'}
  const named = Object.entries(settings).map(([key, value]) => [`npm_config_${key}`, value])
  const env = {...node.env, ...(Object.fromEntries(named) as Record<string, string>)}
  return (...parameters: string[]) => runTool('npm', parameters, {cwd: place, env})
}

function falsify(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('41%', '42%'))
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, {parentPath, name}) => sum + statSync(path.join(parentPath, name)).size, 0)
}
