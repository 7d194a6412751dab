import {randomUUID} from 'node:crypto'
import {constants} from 'node:fs'
import {mkdir, open, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {KeyvStoreAdapter} from 'keyv'

/**
 * A store of Keyv in a folder, a file for each key: several machines may write
 * at once, and what one of them did not finish is not there.
 *
 * @param folder - absolute; made where it is not there
 */
export function folderStore(folder: string): KeyvStoreAdapter {
  // Some file systems are slow where one folder has a hundred thousand files.
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2))

  const adapter: KeyvStoreAdapter = {
    opts: {},
    // It reports what fails by itself.
    on: () => adapter,
    get: (key) => read(pathOf(key)),
    getMany: <Value>(keys: string[]) => Promise.all(keys.map((key) => read<Value>(pathOf(key)))),
    async set(key, value: string) {
      const path = pathOf(key)
      const draft = `${path}.${randomUUID()}`
      await mkdir(dirname(path), {recursive: true})
      await writeFile(draft, value, {flag: 'wx'})
      await rename(draft, path)
    },
    delete: (key) =>
      rm(pathOf(key)).then(
        () => true,
        () => false
      ),
    clear: () => rm(folder, {recursive: true, force: true})
  }
  return adapter
}

/** Links are not followed: what they lead to is none of the store. */
async function read<Value>(path: string): Promise<Value | undefined> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ELOOP') return undefined
    throw error
  })
  try {
    return (await file?.readFile('utf8')) as Value | undefined
  } finally {
    await file?.close()
  }
}
