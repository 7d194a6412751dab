import process from 'node:process'
import {AwsClient} from 'aws4fetch'
import type {KeyvStoreAdapter} from 'keyv'

/** Requests that are open at once. */
const atOnce = 16

/** Names in the environment by which all clients of S3 are told where it is, and who asks. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Open a store of Keyv in a bucket of S3, or of what speaks as it does.
 *
 * Where there are no credentials in the environment, it is asked as anybody may ask.
 *
 * @param address - `s3://bucket/folder`
 * @param environment - `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`, and
 *   `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` where it is not Amazon’s
 * @returns the store, and what ends all that it is waiting for
 */
export function openS3(
  address: string,
  environment: Environment = process.env
): {store: KeyvStoreAdapter; close: () => void} {
  const ended = new AbortController()
  const ask = askerOf(environment)
  const root = rootOf(address, environment)

  const get = async <Value>(key: string): Promise<Value | undefined> => {
    const response = await request('GET', key)
    return response === undefined ? undefined : ((await response.text()) as Value)
  }
  const set = async (key: string, value: unknown): Promise<void> => {
    await request('PUT', key, value as string)
  }
  const store: KeyvStoreAdapter = {
    opts: {},
    on: () => store,
    get,
    getMany: <Value>(keys: string[]) => inTurns(keys, (key) => get<Value>(key)),
    set,
    async setMany(entries) {
      await inTurns(entries, ({key, value}) => set(key, value))
    },
    delete: async (key) => (await request('DELETE', key)) !== undefined,
    clear: () => Promise.reject(new Error('a bucket is cleared by who owns it'))
  }
  return {store, close: () => ended.abort()}

  /** @returns nothing where there is no such entry */
  async function request(method: string, key: string, body?: string): Promise<Response | undefined> {
    const init = {
      method,
      signal: ended.signal,
      redirect: 'manual' as const,
      ...(body !== undefined && {body})
    }
    const response = await ask(`${root}${key}`, init).catch((error: Error) => {
      throw error.cause ?? error
    })
    if (response.ok) return response
    const code = (await response.text()).split('<Code>')[1]?.split('</Code>')[0]
    if (code === 'NoSuchKey') return undefined
    throw new Error(code ?? `status ${response.status}`)
  }
}

function askerOf(environment: Environment): (url: string, init: RequestInit) => Promise<Response> {
  const {AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey} = environment
  if (!accessKeyId || !secretAccessKey) return fetch
  const sessionToken = environment['AWS_SESSION_TOKEN']
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && {sessionToken}),
    service: 's3',
    region: regionIn(environment),
    retries: 2
  })
  return (url, init) => client.fetch(url, init)
}

function rootOf(address: string, environment: Environment): string {
  const {host, pathname} = new URL(address)
  const server =
    environment['AWS_ENDPOINT_URL_S3'] ??
    environment['AWS_ENDPOINT_URL'] ??
    `https://s3.${regionIn(environment)}.amazonaws.com`
  return `${server.replace(/\/$/, '')}/${host}${pathname.replace(/\/?$/, '/')}`
}

function regionIn(environment: Environment): string {
  return environment['AWS_REGION'] ?? 'us-east-1'
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))))
  return results
}
