import type {Stats} from 'node:fs'
import {chmod, lstat, mkdir} from 'node:fs/promises'
import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'
import process from 'node:process'
import {isCarried} from './carried.ts'

/** What tells where a user keeps what programs may lose. */
export type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
}

/** This machine, as its user has set it up now. */
export function readMachine(): Machine {
  return {env: process.env, platform: process.platform, home: homedir()}
}

/**
 * Find the folder that programs of this user keep in, and in it ours.
 *
 * It is outside of every checkout, so that no branch can put something there.
 *
 * @returns nothing where the machine names none, or one that depends on where one stands
 */
export function findOwnFolder({env, platform, home}: Machine): string | undefined {
  const named =
    platform === 'win32'
      ? env['LOCALAPPDATA']
      : platform === 'darwin'
        ? join(home, 'Library/Caches')
        : env['XDG_CACHE_HOME'] || join(home, '.cache')
  return named !== undefined && isAbsolute(named) ? join(named, 'collate') : undefined
}

/**
 * Open a folder in it that only this user can read and write.
 *
 * @returns nothing where it cannot be made, is a link, is somebody else's, or comes with a checkout
 */
export async function openOwnFolder(
  machine: Machine,
  name: 'compiled' | 'key' | 'results'
): Promise<string | undefined> {
  const own = findOwnFolder(machine)
  if (own === undefined) return undefined
  for (const folder of [own, join(own, name)]) {
    if (!(await openFolder(folder))) return undefined
    // What lies in it is run or believed: where others may write to it, it is closed to them.
    if (machine.platform !== 'win32') await chmod(folder, 0o700)
  }
  return join(own, name)
}

/**
 * Open a folder, and make it where it is not there.
 *
 * @param path - absolute
 * @returns whether what lies in it may be read: it is a folder and no link, of this user, and no checkout brings it
 */
export async function openFolder(path: string): Promise<boolean> {
  try {
    if (await isCarried(path)) return false
    await mkdir(path, {recursive: true, mode: 0o700})
    const stat = await lstat(path)
    return stat.isDirectory() && isOwnFile(stat)
  } catch {
    return false
  }
}

/** Whether a file belongs to who runs this; where the system knows no owners, it does. */
export function isOwnFile({uid}: Pick<Stats, 'uid'>): boolean {
  return process.getuid === undefined || uid === process.getuid()
}
