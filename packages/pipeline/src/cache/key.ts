import {randomBytes, randomUUID} from 'node:crypto'
import {constants} from 'node:fs'
import {link, open, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {isOwnFile, openOwnFolder, type Machine} from './own-folder.ts'

const length = 32

/**
 * Read the key of this machine, which seals what is kept; it is made where there is none.
 *
 * One that others could have read, or put there, is replaced, and what it sealed is forgotten.
 *
 * @returns nothing where none can be kept
 */
export async function readKey(machine: Machine): Promise<Uint8Array | undefined> {
  const folder = await openOwnFolder(machine, 'key')
  if (folder === undefined) return undefined
  const path = join(folder, 'results')
  return (await read(path)) ?? make(path).catch(() => undefined)
}

async function read(path: string): Promise<Uint8Array | undefined> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = await open(path, flags).catch(() => undefined)
  try {
    const stat = await file?.stat()
    if (!stat?.isFile() || stat.size !== length || !isOwnFile(stat) || isShared(stat.mode)) return undefined
    return await file?.readFile()
  } finally {
    await file?.close()
  }
}

async function make(path: string): Promise<Uint8Array> {
  const key = randomBytes(length)
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, key, {flag: 'wx', mode: 0o600})
    try {
      await link(draft, path)
    } catch {
      const other = await read(path) // Of a check that was faster.
      if (other) return other
      await rename(draft, path)
    }
    return key
  } finally {
    await rm(draft, {force: true})
  }
}

function isShared(mode: number): boolean {
  return process.platform !== 'win32' && (mode & 0o077) !== 0
}
