import path from 'node:path'
import {build, type Metafile} from 'esbuild'
import manifest from '../package.json' with {type: 'json'}

/**
 * Bundle the language service to one file that runs wherever JavaScript does:
 * what would ask for Node or a page is taken in its form for a worker.
 */
export async function bundleService(outfile: string): Promise<Metafile> {
  const {metafile} = await build({
    entryPoints: [path.join(import.meta.dirname, '../src/index.ts')],
    outfile,
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    conditions: ['worker'],
    // Modules can be cut to what is used; what is written for `require` cannot.
    mainFields: ['module', 'main'],
    // Whoever bundles it makes it smaller still; lines are left, since tools read them.
    minifySyntax: true,
    external: Object.keys(manifest.dependencies),
    logLevel: 'warning'
  })
  return metafile
}
