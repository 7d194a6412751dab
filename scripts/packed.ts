/**
 * Prove that what is published can be used: pack every package, publish it to a
 * registry on loopback, install it in empty folders under each Node that is
 * supported, and run there what a reader of the READMEs would run.
 *
 * Usage: `node scripts/packed.ts [--keep DIR] [--only TRIAL] [NODE…]`, by
 * default all of them; `--keep` leaves the tarballs that were tried in a
 * folder, `--only` takes the trials that have this in their name.  Ends with a
 * table of sizes and times, and with status 1 where something fails.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {lintTarball} from './packed/lint.ts'
import {installNode, type InstalledNode} from './packed/node.ts'
import {packAll} from './packed/pack.ts'
import {startRegistry} from './packed/registry.ts'
import type {Trial} from './packed/trial.ts'
import {action, recipe} from './packed/trials/build-services.ts'
import {command} from './packed/trials/command.ts'
import {consumer} from './packed/trials/consumer.ts'
import {hosts} from './packed/trials/hosts.ts'
import {publication} from './packed/trials/publication.ts'
import {readmes} from './packed/trials/readmes.ts'

/** The oldest that packages name as their engine, and the lines that are kept. */
const supported = ['22.18.0', '22', '24', '26']
/** What a runner may still have. */
const older = '20'

const {values, positionals: asked} = parseArgs({
  options: {keep: {type: 'string'}, only: {type: 'string', default: ''}},
  allowPositionals: true
})
const all: readonly Trial[] = [command, consumer, publication, readmes, hosts, action, recipe]
const trials = all.filter(({name}) => name.includes(values.only))

const folder = await mkdtemp(path.join(tmpdir(), 'packed-'))
const rows: Array<Record<string, string | number>> = []
/** What a trial saw under the Node before, where that has to be the same. */
const seen = new Map<string, string>()

try {
  const tarballs = await packAll(path.resolve(values.keep ?? path.join(folder, 'tarballs')))
  const registry = await startRegistry(path.join(folder, 'registry'))
  try {
    for (const tarball of tarballs) {
      const {name, file, size} = tarball
      await lintTarball(tarball)
      await registry.publish(file)
      rows.push({what: name, 'packed KB': Math.ceil(size / 1024)})
    }
    for (const version of asked.length > 0 ? asked : [...supported, older]) {
      const node = await installNode(version, path.join(folder, `node-${version}`))
      const isOlder = version.split('.', 1)[0] === older
      for (const trial of trials) if (!isOlder || trial.onOlderNode) await attempt(trial, node)
    }
  } finally {
    registry.stop()
  }

  async function attempt({name, run}: Trial, node: InstalledNode): Promise<void> {
    const place = await mkdtemp(path.join(folder, 'empty-'))
    const begin = Date.now()
    const at = {place, node, registry: registry.address, cache: path.join(folder, 'cache')}
    const found = await run(at).catch((error: Error) => error)
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    const what = `${name}, Node ${node.version}`
    if (found instanceof Error) {
      process.exitCode = 1
      console.error(`${what}: ${found.message}`)
      return
    }
    const {figures, same} = found
    if (same !== undefined && (seen.get(name) ?? same) !== same) {
      process.exitCode = 1
      console.error(`${what}: Unexpected bytes, expected those of the Node before`)
    }
    if (same !== undefined) seen.set(name, same)
    rows.push({what, seconds, ...figures})
    console.error(`${what}: ${seconds} s`)
    await rm(place, {recursive: true, force: true})
  }
} finally {
  await rm(folder, {recursive: true, force: true})
}

console.table(rows)
