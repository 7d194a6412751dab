import {resolve} from 'node:path'
import {readKey} from './key.ts'
import {openFolder, openOwnFolder, readMachine, type Machine} from './own-folder.ts'

/** Where results are kept, and what seals them. */
export type Cache = {directory: string; key: Uint8Array}

/**
 * Open what earlier checks have kept.
 *
 * Jobs of a build service check what others have written, on a machine that nobody knows tomorrow: there nothing
 * is kept unless a directory is named.
 *
 * @param option - a directory; `false` for none; `undefined` for the one of this user
 * @returns nothing where nothing is kept
 */
export async function openCache(
  option: string | false | undefined,
  machine: Machine = readMachine()
): Promise<Cache | undefined> {
  if (option === false || (option === undefined && isBuildService(machine))) return undefined
  const directory = option === undefined ? await openOwnFolder(machine, 'results') : resolve(option)
  if (directory === undefined || !(await openFolder(directory))) return undefined
  const key = await readKey(machine)
  return key && {directory, key}
}

/** Whether a build service runs this, as all of them say. */
export function isBuildService({env}: Machine): boolean {
  return !['', '0', 'false'].includes(env['CI'] ?? '')
}
