import {realpathSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {basename, resolve} from 'node:path'
import {readHostKey} from '@collate/links'
import {findLink} from './checkout.ts'
import type {CheckOptions} from './check-options.ts'
import {readStore, type SharedStore} from './store/read-store.ts'
import {UnusableError} from './unusable-error.ts'

/** Options with their defaults. */
export type Settings = Omit<CheckOptions, 'store'> & {
  paths: readonly string[]
  isIgnored: (path: string) => boolean
  uncited: 'warning' | 'error'
  languages: ReadonlyArray<'zh' | 'en'>
  release: boolean
  links: 'off' | 'internal' | 'all'
  allowHosts: readonly string[]
  linkBudget: number
  today: string
  store: SharedStore | undefined
  warn: NonNullable<CheckOptions['warn']>
  withText: boolean
  withNumbers: boolean
  processes: number
}

/**
 * Fill in what was not given.
 *
 * @throws {UnusableError} where a directory is not there, or a host or the store is none
 */
export function readSettings(options: CheckOptions): Settings {
  return {
    ...options,
    content: resolveDirectory(options.content, '--content'),
    data: resolveDirectory(options.data, '--data'),
    paths: options.paths ?? [],
    isIgnored: options.isIgnored ?? (() => false),
    uncited: options.uncited ?? 'warning',
    languages: options.languages ?? ['zh', 'en'],
    release: options.release ?? false,
    links: options.links ?? 'internal',
    allowHosts: options.allowHosts?.map(readHost) ?? [],
    linkBudget: options.linkBudget ?? 120,
    store: options.store && readStore(options.store),
    warn: options.warn ?? (() => {}),
    withText: options.withText ?? true,
    withNumbers: options.withNumbers ?? false,
    today: options.today ?? localDay(new Date()),
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
  const link = findLink(resolve(path))
  if (link !== undefined) {
    throw new UnusableError(
      `Unexpected link \`${basename(link)}\` on the way to \`${path}\`, expected a directory: a link in a checkout leads where its branch wants`,
      `name the directory itself with \`${option}\``
    )
  }
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
