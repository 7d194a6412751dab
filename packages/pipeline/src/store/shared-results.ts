import {promisify} from 'node:util'
import {deflateRaw, inflateRaw} from 'node:zlib'
import {digestAll} from '../cache/digest.ts'
import type {CachedResult} from '../cache/result-store.ts'
import {readRulesVersion} from '../cache/rules-version.ts'
import type {Seal} from '../cache/seal.ts'
import type {CheckOptions} from '../check-options.ts'
import {openForgiving} from './forgiving-store.ts'
import type {SharedStore} from './read-store.ts'

/** An article, and the digest of what its result depends on. */
export type SharedKey = {slug: string; key: string}

/** Results that several machines share. */
export type SharedResults = {
  /** @returns by slug, those that are there and proved */
  find: (keys: readonly SharedKey[]) => Promise<Map<string, CachedResult>>
  /** Does nothing where this job may not. */
  keep: (results: ReadonlyArray<CachedResult & {slug: string}>) => Promise<void>
  close: () => void
}

/** Entries asked for at once. */
const atOnce = 100
const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/**
 * Open the results that several machines share, under digests of all that they depend on.
 *
 * What the key does not prove, or what answers another question, is not there;
 * without the store, or where it does not answer, the check is made anew.
 */
export async function openSharedResults(
  store: SharedStore,
  warn: NonNullable<CheckOptions['warn']>
): Promise<SharedResults | undefined> {
  const {name, seal} = store
  if (seal === undefined) {
    warn(
      `Unexpected store \`${name}\` without \`COLLATE_STORE_KEY\`, expected a key`,
      'nothing in it can be proved, and the check goes on without it'
    )
    return undefined
  }

  const {ask, close} = await openForgiving(store, warn)
  const version = readRulesVersion()
  const labelOf = ({slug, key}: SharedKey) => digestAll([version, slug, key])

  return {
    async find(keys) {
      const found = new Map<string, CachedResult>()
      for (const group of groupsOf(keys)) {
        const labels = group.map(labelOf)
        const texts = (await ask((d) => d.getMany(labels))) ?? []
        const results = await Promise.all(texts.map((text, index) => read(text, labels[index]!, seal)))
        for (const [index, result] of results.entries()) if (result) found.set(group[index]!.slug, result)
      }
      return found
    },
    async keep(results) {
      const {prove} = seal
      if (prove === undefined) return
      for (const group of groupsOf(results)) {
        const entries = group.map(async ({slug, ...result}) => {
          const label = labelOf({slug, key: result.key})
          const body = (await deflate(JSON.stringify(result))).toString('base64')
          return {key: label, value: `${prove(label, body)}\n${body}`}
        })
        const written = await Promise.all(entries)
        await ask((d) => d.setMany(written))
      }
    },
    close
  }
}

/** Nothing is unpacked before it is proved. */
async function read(
  text: string | undefined,
  label: string,
  {isProved}: Seal
): Promise<CachedResult | undefined> {
  const [proof = '', body = ''] = text?.split('\n', 2) ?? []
  if (!isProved(label, body, proof)) return undefined
  return JSON.parse((await inflate(Buffer.from(body, 'base64'))).toString()) as CachedResult
}

function groupsOf<T>(values: readonly T[]): T[][] {
  return Array.from({length: Math.ceil(values.length / atOnce)}, (_, index) =>
    values.slice(index * atOnce, (index + 1) * atOnce)
  )
}
