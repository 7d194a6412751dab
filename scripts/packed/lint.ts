import path from 'node:path'
import type {Tarball} from './pack.ts'
import {runTool} from './run-tool.ts'

const scripts = path.join(import.meta.dirname, '..')

/** Exports that only Astro resolves: its components are no modules for TypeScript. */
const ofAstro: Readonly<Record<string, readonly string[]>> = {'@collate/astro': ['components', 'layout']}

/**
 * Look for what is wrong with a tarball by itself.
 *
 * @throws {Error} with what publint or attw says
 */
export async function lintTarball({name, file}: Tarball): Promise<void> {
  await runTool('npx', ['publint', 'run', file, '--strict'], {cwd: scripts})
  const left = ofAstro[name] ?? []
  const options = ['--profile', 'esm-only', ...(left.length > 0 ? ['--exclude-entrypoints', ...left] : [])]
  await runTool('npx', ['attw', file, ...options], {cwd: scripts})
}
