import {UsageError} from './usage-error.ts'
import type {World} from './world.ts'

/** One part of the work of many; both from 1 on. */
export type Shard = {index: number; count: number}

/**
 * Read which part of the work this is: `2/5`, or `auto`, as the service that runs the job says.
 *
 * @throws {UsageError} where it is no part, or the service says none
 */
export function readShard(value: string, env: World['env']): Shard {
  if (value === 'auto') return shardOfService(env)
  const shard = parseShard(value)
  if (shard) return shard
  throw new UsageError(`Unexpected value \`${value}\` for \`--shard\`, expected a part like \`2/5\``)
}

/** Read `2/5`; nothing where it is no part. */
export function parseShard(value: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? []
  return index && count && index <= count ? {index, count} : undefined
}

/** Variables that say which of several jobs this is, and the number of the first. */
type Service = {name: string; index: string; first: 0 | 1; counts: readonly string[]}

const kubernetes: Service = {
  name: 'an Indexed Job of Kubernetes',
  index: 'JOB_COMPLETION_INDEX',
  first: 0,
  // Kubernetes says the index alone: the manifest adds the number of completions.
  counts: ['JOB_COMPLETIONS', 'CI_NODE_TOTAL']
}
const gitlab: Service = {
  name: '`parallel` of GitLab',
  index: 'CI_NODE_INDEX',
  first: 1,
  counts: ['CI_NODE_TOTAL']
}

function shardOfService(env: World['env']): Shard {
  const [service, other] = [kubernetes, gitlab].filter((d) => env[d.index] !== undefined)
  if (!service)
    throw new UsageError(
      'Unexpected `--shard auto` without `JOB_COMPLETION_INDEX` and `CI_NODE_INDEX`, expected one of the two',
      'elsewhere write the part itself, like `--shard 2/5`'
    )
  if (other)
    throw new UsageError(
      'Unexpected `JOB_COMPLETION_INDEX` beside `CI_NODE_INDEX`, expected one of the two',
      'they may say different parts; write the part itself, like `--shard 2/5`'
    )

  const name = service.counts.find((d) => env[d] !== undefined)
  if (name === undefined)
    throw new UsageError(
      `Unexpected \`${service.index}\` without \`${service.counts[0]}\`, expected the number of jobs there`,
      `\`--shard auto\` needs both in ${service.name}`
    )
  const count = readWhole(name, env[name]!, 1, 999_999)
  const index = readWhole(service.index, env[service.index]!, service.first, count - 1 + service.first)
  return {index: index - service.first + 1, count}
}

function readWhole(name: string, value: string, least: number, most: number): number {
  if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
  throw new UsageError(
    `Unexpected value \`${value}\` of \`${name}\`, expected a whole number from ${least} to ${most}`
  )
}
