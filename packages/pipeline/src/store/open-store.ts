import {stat} from 'node:fs/promises'
import {Keyv} from 'keyv'
import {folderStore} from './folder-store.ts'
import type {SharedStore} from './read-store.ts'

/** Texts by key, wherever they are kept. */
export type OpenStore = {
  /** @returns in the order of the keys; nothing where one is not there */
  getMany: (keys: string[]) => Promise<Array<string | undefined>>
  setMany: (entries: Array<{key: string; value: string}>) => Promise<unknown>
  /** End the connection, whatever it is waiting for. */
  close: () => void
}

/** What nobody has asked for to be kept anew is forgotten after a month. */
const month = 30 * 24 * 60 * 60 * 1000

/** @throws {Error} where it cannot be reached */
export async function openStore({address, seal}: SharedStore): Promise<OpenStore> {
  const isWriter = seal?.prove !== undefined
  if (address.kind === 'folder') {
    // Whoever only reads does not make it: a wrong path would look like a store that knows nothing.
    if (!isWriter) await stat(address.path)
    return keep(new Keyv({...plain, store: folderStore(address.path)}), () => {})
  }
  if (address.kind === 'redis') return connect(address.url)
  const {store, close} = await openLoaded(address, isWriter)
  return keep(new Keyv({...plain, store}), close)
}

/** What speaks with a server is loaded only where one is named. */
async function openLoaded({kind, url}: {kind: 'postgres' | 's3'; url: string}, isWriter: boolean) {
  if (kind === 's3') return (await import('./s3-store.ts')).openS3(url)
  return (await import('./postgres-store.ts')).openPostgres(url, isWriter)
}

async function connect(url: string): Promise<OpenStore> {
  const {createClient, default: KeyvRedis} = await import('@keyv/redis')
  const client = createClient({
    url,
    socket: {connectTimeout: 5000, reconnectStrategy: false},
    disableOfflineQueue: true
  })
  // It fails where it is waited for, too.
  client.on('error', () => {})
  await client.connect()
  const store = new KeyvRedis(client, {namespace: 'collate', throwOnErrors: true})
  return keep(new Keyv({...plain, store, namespace: 'collate'}), () => client.destroy())
}

/** What is kept is text, and proved before anything reads it. */
const plain = {
  serialize: ({value}: {value?: unknown}) => value as string,
  deserialize: (text: string) => ({value: text as never}),
  useKeyPrefix: false,
  throwOnErrors: true,
  ttl: month
}

function keep(keyv: Keyv, close: () => void): OpenStore {
  keyv.on('error', () => {})
  return {
    getMany: (keys) => keyv.getMany<string>(keys),
    setMany: (entries) => keyv.setMany(entries),
    close
  }
}
