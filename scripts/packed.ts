/**
 * Prove that what is published can be used: pack every package, publish it to a
 * registry on loopback, install it in empty folders under each Node that is
 * supported, and run there what a reader of the READMEs would run.
 *
 * Usage: `node scripts/packed.ts [--keep DIR] [NODE…]`, by default all of them;
 * `--keep` leaves the tarballs that were tried in a folder.  Ends with a table
 * of sizes and times, and with status 1 where something fails.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {packAll} from './packed/pack.ts'
import {startRegistry} from './packed/registry.ts'
import {trials, type Trial} from './packed/trials.ts'
import {installNode} from './packed/node.ts'

/** The oldest that packages name as their engine, and the lines that are kept. */
const supported = ['22.18.0', '22', '24', '26']

const {values, positionals: asked} = parseArgs({options: {keep: {type: 'string'}}, allowPositionals: true})
const folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
const rows: Array<Record<string, string | number>> = []

try {
  const tarballs = await packAll(path.resolve(values.keep ?? path.join(folder, 'tarballs')))
  const registry = await startRegistry(path.join(folder, 'registry'))
  try {
    for (const {name, file, size} of tarballs) {
      await registry.publish(file)
      rows.push({what: name, 'packed KB': Math.ceil(size / 1024)})
    }
    for (const version of asked.length > 0 ? asked : supported) {
      const node = await installNode(version, path.join(folder, `node-${version}`))
      for (const trial of trials) await attempt(trial, node)
    }
  } finally {
    registry.stop()
  }

  async function attempt({name, run}: Trial, node: Awaited<ReturnType<typeof installNode>>): Promise<void> {
    const place = await mkdtemp(path.join(folder, 'empty-'))
    const begin = Date.now()
    const found = await run({place, node, registry: registry.address}).catch((error: Error) => error)
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    const what = `${name}, Node ${node.version}`
    if (found instanceof Error) {
      process.exitCode = 1
      console.error(`${what}: ${found.message}`)
    } else rows.push({what, seconds, ...found})
  }
} finally {
  await rm(folder, {recursive: true, force: true})
}

console.table(rows)
