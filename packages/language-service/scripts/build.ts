/** Build the package: its types, and all of it in one file. */
import {execFileSync} from 'node:child_process'
import {readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {bundleService} from './bundle.ts'

const dist = path.join(import.meta.dirname, '../dist')
const compile = path.join(import.meta.dirname, '../../../scripts/build-packages.ts')

const kept = new Set([
  'index.d.ts',
  'service.d.ts',
  'language-service.d.ts',
  'data-service.d.ts',
  'file-diagnostics.d.ts',
  'platform.d.ts'
])

execFileSync(process.execPath, [compile, 'language-service'], {stdio: 'inherit'})
// Of what that makes, only the types of the whole are kept.
for (const entry of readdirSync(dist, {withFileTypes: true}))
  if (!kept.has(entry.name)) rmSync(path.join(dist, entry.name), {recursive: true})
await bundleService(path.join(dist, 'index.js'))
