import {isBuildService} from './open-cache.ts'
import {openOwnFolder, readMachine, type Machine} from './own-folder.ts'

/**
 * Open the folder for code that was compiled before.
 *
 * What lies there runs in place of the sources, and nothing seals it: only this
 * user can write there, and no checkout brings it.
 *
 * @returns nothing where none can be kept, and in a build service, as for results
 */
export async function openCompiled(machine: Machine = readMachine()): Promise<string | undefined> {
  return isBuildService(machine) ? undefined : openOwnFolder(machine, 'compiled')
}
