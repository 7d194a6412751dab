import path from 'node:path'
import {build} from 'esbuild'

const root = path.join(import.meta.dirname, '..')
const shared = {
  bundle: true,
  target: 'es2024',
  // Modules can be cut to what is used; what is written for `require` cannot.
  mainFields: ['module', 'main'] as string[],
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning'
} as const

/** Bundle the server for a process. */
export async function bundleServer(outfile: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: [path.join(root, 'src/server.ts')],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    // Its libraries are written for `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport {createRequire as _require} from 'node:module';const require = _require(import.meta.url);"
    }
  })
}

/** Bundle the server for a worker of a browser. */
export async function bundleWorker(outfile: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: [path.join(root, 'src/worker.ts')],
    outfile,
    // A classic worker: editors start no others.
    format: 'iife',
    platform: 'neutral',
    conditions: ['worker', 'browser'],
    minify: true
  })
}
