import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {digest, digestAll} from './digest.ts'

const root = join(import.meta.dirname, '../../../..')

/**
 * Digest of all that judges: the sources of every package, the versions of
 * their dependencies, and Node, whose Unicode tables decide what a letter is.
 *
 * Read when it is needed, so that a rule that was changed a second ago is new.
 */
export function readRulesVersion(): string {
  const packages = join(root, 'packages')
  const sources = readdirSync(packages)
    .toSorted()
    .flatMap((name) => listSources(join(packages, name, 'src')))
  const files = [...sources, join(root, 'pnpm-lock.yaml')]
  return digestAll([process.version, ...files.map((path) => `${path} ${digest(readFileSync(path))}`)])
}

function listSources(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(?:ts|json)$/.test(path))
    .map((path) => join(directory, path))
    .toSorted()
}
