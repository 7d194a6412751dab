import {resolve} from 'node:path'
import type {CheckOptions} from '@collate/pipeline'
import {parseCount} from './arguments.ts'
import {UsageError} from './usage-error.ts'
import type {World} from './world.ts'

/** What stands on the command line, as far as the check itself needs it. */
export type CheckValues = {
  content?: string | undefined
  data?: string | undefined
  links?: 'off' | 'internal' | 'all' | undefined
  since?: string | undefined
  shard?: string | undefined
  release?: boolean | undefined
  'allow-host'?: string[] | undefined
  'link-budget'?: string | undefined
  cache?: string | undefined
  'no-cache'?: boolean | undefined
}

/**
 * Read the options of a check from the command line.
 *
 * @throws {UsageError} on a value that makes no sense
 */
export function readCheckOptions(values: CheckValues, paths: readonly string[], {cwd}: World): CheckOptions {
  const {content, data, links, since, shard, release, cache} = values
  return {
    content: resolve(cwd, content ?? 'content'),
    data: resolve(cwd, data ?? 'packages/statistics/data'),
    paths,
    links,
    since,
    shard: shard === undefined ? undefined : parseShard(shard),
    release,
    allowHosts: values['allow-host'],
    linkBudget:
      values['link-budget'] === undefined ? undefined : parseCount('--link-budget', values['link-budget'], 0),
    cache: values['no-cache'] ? false : cache === undefined ? undefined : resolve(cwd, cache)
  }
}

function parseShard(value: string): {index: number; count: number} {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? []
  if (index && count && index <= count) return {index, count}
  throw new UsageError(`Unexpected value \`${value}\` for \`--shard\`, expected a part like \`2/5\``)
}
