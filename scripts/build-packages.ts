/**
 * Build the packages that are published: `dist/` of each, as JavaScript with
 * types, beside its sources.  A package that asks for more builds itself.
 *
 * Usage: `node scripts/build-packages.ts [NAME…]`, by default all of them.
 */
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const root = path.join(import.meta.dirname, '..')
const packages = path.join(root, 'packages')
const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : readdirSync(packages).filter(isBuiltHere)
const build = path.join(root, `build-${process.pid}`)

try {
  const compiler = path.join(root, 'node_modules/.bin/tsc')
  execFileSync(compiler, ['-p', 'tsconfig.build.json', '--outDir', build], {cwd: root, stdio: 'inherit'})
  for (const name of names) {
    const from = path.join(packages, name, 'src')
    const to = path.join(packages, name, 'dist')
    rmSync(to, {recursive: true, force: true})
    cpSync(path.join(build, 'packages', name, 'src'), to, {recursive: true})
    // Pages of rules, tables: what is read as it stands.
    cpSync(from, to, {recursive: true, filter: (file) => !file.endsWith('.ts')})
  }
} finally {
  rmSync(build, {recursive: true, force: true})
}

function isBuiltHere(name: string): boolean {
  const file = path.join(packages, name, 'package.json')
  if (!existsSync(file)) return false
  const {scripts} = JSON.parse(readFileSync(file, 'utf8')) as {scripts?: {prepack?: string}}
  return scripts?.prepack?.includes('build-packages.ts') ?? false
}
