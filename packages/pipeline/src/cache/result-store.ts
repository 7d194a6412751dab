import {randomUUID} from 'node:crypto'
import {constants} from 'node:fs'
import {open, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Dependencies} from '../dependencies.ts'
import type {FileResult} from '../file-result.ts'
import type {Cache} from './open-cache.ts'
import {isOwnFile} from './own-folder.ts'
import {readRulesVersion} from './rules-version.ts'
import {sealWithSecret} from './seal.ts'

/** What came of an article, and what it depends on. */
export type CachedResult = {
  /** Digest of all that the check reads, data and date apart. */
  key: string
  /** Where waivers make the result depend on the day: `YYYY-MM-DD`. */
  today?: string | undefined
  dependsOn: Dependencies
  /** Digest of that when it was checked. */
  state: string
  files: FileResult[]
}

/** Results by slug, kept from one check to the next. */
export type ResultStore = {
  get: (slug: string) => CachedResult | undefined
  /** @param keep - whether the next check may use it */
  set: (slug: string, result: CachedResult, keep: boolean) => void
  /** @param slugs - of articles that are still there */
  save: (slugs: ReadonlySet<string>) => Promise<void>
}

/**
 * Open the results of earlier checks.
 *
 * What is absent, damaged, of other rules, of another publication or not sealed
 * by the key of this machine counts as nothing: the worst a cache can cost is
 * time.
 *
 * @param cache - where they are kept; nothing is kept without one
 * @param name - digest of the publication and of the settings of the check
 */
export async function openResultStore(cache: Cache | undefined, name: string): Promise<ResultStore> {
  const kept = cache && {
    ...cache,
    path: join(cache.directory, `${name}.json`),
    label: `${name} ${readRulesVersion()}`
  }
  const results = new Map(kept && (await read(kept)))
  const passing = new Set<string>()
  let isChanged = false

  return {
    get: (slug) => results.get(slug),
    set(slug, result, keep) {
      results.set(slug, result)
      if (!keep) passing.add(slug)
      isChanged = true
    },
    async save(slugs) {
      if (!kept || !isChanged) return
      await write(
        kept,
        [...results].filter(([slug]) => slugs.has(slug) && !passing.has(slug))
      ).catch(() => {
        // The next check takes as long as this one; nobody needs to know.
      })
    }
  }
}

/** Results of one publication, checked in one way. */
type Kept = Cache & {
  path: string
  /** What the results are of, and the rules that made them. */
  label: string
}

type Results = Array<[slug: string, result: CachedResult]>

async function read({path, label, key}: Kept): Promise<Results> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = await open(path, flags).catch(() => undefined)
  try {
    const entry = await file?.stat()
    if (!file || !entry?.isFile() || !isOwnFile(entry)) return []
    const text = await file.readFile('utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (!sealWithSecret(key).isProved(label, body, text.slice(0, end))) return []
    return JSON.parse(body) as Results
  } catch {
    return []
  } finally {
    await file?.close()
  }
}

/** Whole or not at all, also when two commands run at once. */
async function write({directory, path, label, key}: Kept, results: Results): Promise<void> {
  const body = JSON.stringify(results)
  const draft = `${path}.${randomUUID()}`
  try {
    const proof = sealWithSecret(key).prove(label, body)
    await writeFile(draft, `${proof}\n${body}`, {flag: 'wx', mode: 0o600})
    await rename(draft, path)
  } finally {
    await rm(draft, {force: true})
  }
  await forget(directory)
}

/** Nobody comes back for results of a publication that was not checked for a month. */
async function forget(directory: string): Promise<void> {
  const oldest = Date.now() - 30 * 24 * 60 * 60 * 1000
  for (const name of (await readdir(directory)).filter((d) => /^[\da-f]{40}\.json(?:\.|$)/.test(d))) {
    const path = join(directory, name)
    if ((await stat(path)).mtimeMs < oldest) await rm(path)
  }
}
