import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import process from 'node:process'
import {digest, digestAll} from './digest.ts'

const own = import.meta.filename

/**
 * Digest of all that judges, and of Node, whose Unicode tables decide what a
 * letter is: of what was installed the version, in a checkout the sources of
 * every package and the versions of their dependencies.
 *
 * Read when it is needed, so that a rule that was changed a second ago is new.
 */
export function readRulesVersion(): string {
  return digestAll([process.version, ...(own.endsWith('.ts') ? readSources() : readManifest(dirname(own)))])
}

function readSources(): string[] {
  const root = join(dirname(own), '../../../..')
  const packages = join(root, 'packages')
  const sources = readdirSync(packages)
    .toSorted()
    .flatMap((name) => listSources(join(packages, name, 'src')))
  // Where the checkout lies is of no interest: other machines have others.
  return [...sources, join(root, 'pnpm-lock.yaml')].map(
    (path) => `${relative(root, path)} ${digest(readFileSync(path))}`
  )
}

/** The manifest of the package that this file was installed with. */
function readManifest(folder: string): string[] {
  const path = join(folder, 'package.json')
  return existsSync(path) ? [readFileSync(path, 'utf8')] : readManifest(dirname(folder))
}

function listSources(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(?:ts|json)$/.test(path))
    .map((path) => join(directory, path))
    .toSorted()
}
