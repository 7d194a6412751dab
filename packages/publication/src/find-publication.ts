import {ConfigurationError} from './configuration-error.ts'
import {folderOf, pathFrom, pathIn} from './paths.ts'
import {createPublication, type Publication} from './publication.ts'
import {readConfiguration} from './read-configuration.ts'

/** The file that marks the root of a publication. */
export const configurationName = 'collate.config.json'

/** What finding a publication needs of the disk. */
export type PublicationDisk = {
  /** Text of a file; absent where there is none. */
  read: (path: string) => string | undefined
}

/**
 * Find the publication that a folder belongs to: the nearest
 * `collate.config.json`, upwards.
 *
 * @param directory - absolute
 * @throws {ConfigurationError} where it says what cannot be; paths in it are relative to `directory`
 */
export function findPublication(directory: string, disk: PublicationDisk): Publication {
  for (let folder = directory; ; folder = folderOf(folder)) {
    const file = pathIn(folder, configurationName)
    const text = disk.read(file)
    if (text !== undefined) {
      const {configuration, faults} = readConfiguration(text)
      if (!configuration) throw new ConfigurationError(pathFrom(directory, file), faults)
      return {...createPublication(folder, configuration), file}
    }
    if (folderOf(folder) === folder) return createPublication(directory, {})
  }
}
