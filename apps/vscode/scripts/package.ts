/** Build the extension for the desktop and for a browser, and pack it as `dist/collate-vscode.vsix`. */
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {bundleServer, bundleWorker} from '@collate/language-server/bundle'
import {build, type BuildOptions} from 'esbuild'
import manifest from '../package.json' with {type: 'json'}

const root = path.join(import.meta.dirname, '..')
/** What is packed: the packer reads no catalog of a workspace, and readers need no tools. */
const extension = path.join(root, 'dist/extension')
const code = path.join(extension, 'dist')
const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2024',
  external: ['vscode'],
  minify: true,
  logLevel: 'warning'
}

rmSync(path.join(root, 'dist'), {recursive: true, force: true})
mkdirSync(extension, {recursive: true})
await build({
  ...shared,
  entryPoints: [path.join(root, 'src/desktop.ts')],
  outfile: path.join(code, 'desktop.js'),
  platform: 'node'
})
await build({
  ...shared,
  entryPoints: [path.join(root, 'src/web.ts')],
  outfile: path.join(code, 'web.js'),
  platform: 'browser'
})
await bundleServer(path.join(code, 'server.mjs'))
await bundleWorker(path.join(code, 'worker.js'))

// VS Code loads scripts of no type.
const published = {
  ...manifest,
  type: undefined,
  private: undefined,
  scripts: undefined,
  devDependencies: undefined
}
writeFileSync(path.join(extension, 'package.json'), JSON.stringify(published, undefined, 2))
for (const name of ['README.md', 'package.nls.json', 'package.nls.zh-cn.json'])
  cpSync(path.join(root, name), path.join(extension, name))
cpSync(path.join(root, '../../LICENSE'), path.join(extension, 'LICENSE'))

const vsce = path.join(root, 'node_modules/.bin/vsce')
const vsix = path.join(root, 'dist/collate-vscode.vsix')
execFileSync(vsce, ['package', '--no-dependencies', '--out', vsix], {cwd: extension, stdio: 'inherit'})
