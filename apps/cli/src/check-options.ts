import {resolve} from 'node:path'
import type {CheckOptions} from '@collate/pipeline'
import {parseCount} from './arguments.ts'
import {readJudgedPublication, type PlaceValues} from './publication.ts'
import {readShard} from './shard.ts'
import {say} from './told.ts'
import type {World} from './world.ts'

/** What stands on the command line, as far as the check itself needs it. */
export type CheckValues = PlaceValues & {
  links?: 'off' | 'internal' | 'all' | undefined
  since?: string | undefined
  shard?: string | undefined
  release?: boolean | undefined
  'allow-host'?: string[] | undefined
  'link-budget'?: string | undefined
  cache?: string | undefined
  'no-cache'?: boolean | undefined
  store?: string | undefined
}

/**
 * Read the options of a check from the command line and the configuration.
 *
 * @throws {UsageError} on a value that makes no sense
 */
export async function readCheckOptions(
  values: CheckValues,
  paths: readonly string[],
  world: World
): Promise<CheckOptions> {
  const {links, since, shard, release, cache} = values
  const judged = await readJudgedPublication(values, since, world)
  return {
    content: judged.content,
    data: judged.data,
    isIgnored: judged.check.isIgnored,
    uncited: judged.check.uncited,
    languages: judged.site.languages,
    paths,
    links,
    since,
    shard: shard === undefined ? undefined : readShard(shard, world.env),
    release: release ?? judged.check.release,
    allowHosts: values['allow-host'],
    linkBudget:
      values['link-budget'] === undefined ? undefined : parseCount('--link-budget', values['link-budget'], 0),
    cache: values['no-cache'] ? false : cache === undefined ? undefined : resolve(world.cwd, cache),
    store: readStore(values.store, world),
    warn: (reason, consequence) => say(world, reason, consequence)
  }
}

/** The store that the command line names, or else the environment. */
function readStore(given: string | undefined, {cwd, env}: World): CheckOptions['store'] {
  const named = given ?? env['COLLATE_STORE']
  if (!named) return undefined
  const isAddress = /^[a-z][a-z\d+.-]+:/i.test(named)
  return {address: isAddress ? named : resolve(cwd, named), key: env['COLLATE_STORE_KEY']}
}
