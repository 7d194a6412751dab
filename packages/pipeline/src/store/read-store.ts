import {fileURLToPath} from 'node:url'
import {resolve} from 'node:path'
import {sealWithKeyPair, sealWithSecret, type Seal} from '../cache/seal.ts'
import type {CheckOptions} from '../check-options.ts'
import {UnusableError} from '../unusable-error.ts'

/** A store of results that several machines share. */
export type SharedStore = {
  /** A folder that all of them see, a server that speaks the protocol of Redis, a database of PostgreSQL, or a bucket of S3. */
  address:
    {kind: 'folder'; path: string} | {kind: 'redis'; url: string} | {kind: 'postgres' | 's3'; url: string}
  /** How people are told of it: without a password. */
  name: string
  /** Absent where nothing in it can be believed. */
  seal: Seal | undefined
}

/**
 * Read where results are shared, and what proves them.
 *
 * @throws {UnusableError} where it is no address, or no key
 */
export function readStore({address, key}: NonNullable<CheckOptions['store']>): SharedStore {
  return {...readAddress(address), seal: key ? readSeal(key) : undefined}
}

function readAddress(text: string): Pick<SharedStore, 'address' | 'name'> {
  // A drive of Windows, `C:`, is no scheme.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) return folder(resolve(text))
  if (!URL.canParse(text)) throw unknown(text)
  const url = new URL(text)
  if (scheme === 'file' && url.host === '') return folder(fileURLToPath(url))
  const server = servers[scheme]
  if (server === undefined || url.host === '') throw unknown(`${url.protocol}//${url.host}`)
  const {kind, protocol} = server
  const rest = `${url.host}${url.pathname}`
  const account = url.username || url.password ? `${url.username}:${url.password}@` : ''
  // A database is told there how to encrypt.
  const options = kind === 'postgres' ? url.search : ''
  return {
    address: {kind, url: `${protocol}//${account}${rest}${options}`},
    name: `${url.protocol}//${rest}`
  }
}

type ServerKind = 'postgres' | 'redis' | 's3'

/** Valkey speaks as Redis does. */
const servers: Readonly<Record<string, {kind: ServerKind; protocol: string}>> = {
  postgres: {kind: 'postgres', protocol: 'postgres:'},
  postgresql: {kind: 'postgres', protocol: 'postgres:'},
  redis: {kind: 'redis', protocol: 'redis:'},
  rediss: {kind: 'redis', protocol: 'rediss:'},
  s3: {kind: 's3', protocol: 's3:'},
  valkey: {kind: 'redis', protocol: 'redis:'},
  valkeys: {kind: 'redis', protocol: 'rediss:'}
}

function folder(path: string): Pick<SharedStore, 'address' | 'name'> {
  return {address: {kind: 'folder', path}, name: path}
}

function unknown(shown: string): UnusableError {
  return new UnusableError(
    `Unexpected store \`${shown}\`, expected a folder or an address like \`redis://127.0.0.1:6379\``
  )
}

function readSeal(key: string): Seal {
  if (!key.includes('-----BEGIN')) return sealWithSecret(key)
  try {
    return sealWithKeyPair(key)
  } catch {
    throw new UnusableError(
      'Unexpected key in `COLLATE_STORE_KEY`, expected a secret text, or one that `openssl genpkey -algorithm ed25519` has made'
    )
  }
}
