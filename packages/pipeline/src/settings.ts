import {realpathSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {readHostKey} from '@collate/links/host-key'
import type {CheckOptions} from './check-options.ts'
import {UnusableError} from './unusable-error.ts'

const root = join(import.meta.dirname, '../../..')

/** Options with their defaults. */
export type Settings = Omit<CheckOptions, 'cache'> & {
  paths: readonly string[]
  release: boolean
  links: 'off' | 'internal' | 'all'
  allowHosts: readonly string[]
  linkBudget: number
  today: string
  withText: boolean
  /** Directory, or nothing where nothing is kept. */
  cache: string | undefined
  processes: number
}

/**
 * Fill in what was not given.
 *
 * @throws {UnusableError} where a directory is not there, or a host is none
 */
export function readSettings(options: CheckOptions): Settings {
  const {cache = join(root, 'node_modules/.cache/collate')} = options
  return {
    ...options,
    content: resolveDirectory(options.content, '--content'),
    data: resolveDirectory(options.data, '--data'),
    paths: options.paths ?? [],
    release: options.release ?? false,
    links: options.links ?? 'internal',
    allowHosts: options.allowHosts?.map(readHost) ?? [],
    linkBudget: options.linkBudget ?? 120,
    withText: options.withText ?? true,
    today: options.today ?? localDay(new Date()),
    cache: cache === false ? undefined : cache,
    processes: availableParallelism()
  }
}

function readHost(text: string): string {
  const host = readHostKey(text)
  if (host !== undefined) return host
  throw new UnusableError(
    `Unexpected value \`${text}\` for \`--allow-host\`, expected a host and port like \`127.0.0.1:8080\``
  )
}

function resolveDirectory(path: string, option: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new UnusableError(
      `Unexpected directory \`${path}\`, expected one that is there`,
      `name it with \`${option}\``
    )
  }
}

function localDay(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}
