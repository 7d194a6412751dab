/**
 * Bundle the command: what it starts with in one file, what few runs need in
 * others, and each process that it starts as a file of its own beside them.
 */
import {cpSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {build} from 'esbuild'
import manifest from '../package.json' with {type: 'json'}

const root = path.join(import.meta.dirname, '..')
const packages = path.join(root, '../../packages')
const outdir = path.join(root, 'dist')

rmSync(outdir, {recursive: true, force: true})
await build({
  entryPoints: {
    collate: path.join(root, 'src/start.ts'),
    'article-worker': path.join(packages, 'pipeline/src/article-worker.ts'),
    'data-worker': path.join(packages, 'pipeline/src/data/data-worker.ts'),
    process: path.join(packages, 'covers/src/picture/process.ts')
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  // Modules can be cut to what is used; what is written for `require` cannot.
  mainFields: ['module', 'main'],
  // Shorter to read, but names of classes and functions stand in messages.
  minifySyntax: true,
  minifyWhitespace: true,
  external: Object.keys(manifest.dependencies),
  // Some dependencies are written for `require`.
  banner: {
    js: "import {createRequire as _require} from 'node:module';const require = _require(import.meta.url);"
  },
  logLevel: 'warning'
})

// What a PDF names instead of holding it: how codes become characters, in many a Chinese one.
const fromSources = createRequire(path.join(packages, 'data-sources/package.json'))
const maps = path.join(path.dirname(fromSources.resolve('pdfjs-dist/package.json')), 'cmaps')
cpSync(maps, path.join(outdir, 'cmaps'), {recursive: true})
