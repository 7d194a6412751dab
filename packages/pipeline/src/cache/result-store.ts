import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Dependencies} from '../dependencies.ts'
import type {FileResult} from '../file-result.ts'
import {digest} from './digest.ts'
import {readRulesVersion} from './rules-version.ts'

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
 * What is absent, damaged or of other rules counts as nothing: the worst a
 * cache can cost is time.
 *
 * @param directory - where they are kept; nothing is kept without one
 * @param name - tells checks with other settings apart
 */
export function openResultStore(directory: string | undefined, name: string): ResultStore {
  const path = directory === undefined ? undefined : join(directory, `${name}.json`)
  const version = path === undefined ? '' : readRulesVersion()
  const results = path === undefined ? new Map<string, CachedResult>() : read(path, version)
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
      if (path === undefined || !isChanged) return
      await write(
        path,
        version,
        [...results].filter(([slug]) => slugs.has(slug) && !passing.has(slug))
      )
    }
  }
}

function read(path: string, version: string): Map<string, CachedResult> {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== seal(version, body)) return new Map()
    return new Map(JSON.parse(body) as Array<[string, CachedResult]>)
  } catch {
    return new Map()
  }
}

async function write(path: string, version: string, results: Array<[string, CachedResult]>): Promise<void> {
  const body = JSON.stringify(results)
  const draft = `${path}.${randomUUID()}`
  try {
    await mkdir(join(path, '..'), {recursive: true})
    await writeFile(draft, `${seal(version, body)}\n${body}`, {flag: 'wx'})
    await rename(draft, path) // Whole or not at all, also when two commands run at once.
  } catch {
    // The next check takes as long as this one; nobody needs to know.
  }
}

/** The rules that made the results, and proof that they arrived whole. */
function seal(version: string, body: string): string {
  return `${version} ${digest(body)}`
}
