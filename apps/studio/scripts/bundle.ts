import {cp, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {build, type BuildOptions} from 'esbuild'

const source = path.join(import.meta.dirname, '../src')
const shared: BuildOptions = {
  bundle: true,
  platform: 'browser',
  target: 'es2024',
  // Modules can be cut to what is used; what is written for `require` cannot.
  mainFields: ['module', 'main'],
  minify: true,
  // Modules and workers are read as UTF-8; escapes would double what is Chinese.
  charset: 'utf8',
  logLevel: 'warning'
}

/** Lay the studio into a folder: a page, its style, its script, and the worker that checks. */
export async function layStudio(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true})
  await cp(path.join(source, 'index.html'), path.join(folder, 'index.html'))
  await build({
    ...shared,
    entryPoints: ['studio.ts', 'studio.css'].map((name) => path.join(source, name)),
    outdir: folder,
    format: 'esm'
  })
  await build({
    ...shared,
    entryPoints: [path.join(source, 'worker/worker.ts')],
    outfile: path.join(folder, 'worker.js'),
    format: 'iife',
    platform: 'neutral',
    conditions: ['worker', 'browser']
  })
}
