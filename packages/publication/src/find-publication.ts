import {dirname, join, relative} from 'node:path'
import {ConfigurationError} from './configuration-error.ts'
import {createPublication, type Publication} from './publication.ts'
import {readConfiguration} from './read-configuration.ts'

/** The file that marks the root of a publication. */
const fileName = 'collate.config.json'

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
  for (let folder = directory; ; folder = dirname(folder)) {
    const file = join(folder, fileName)
    const text = disk.read(file)
    if (text !== undefined) {
      const {configuration, faults} = readConfiguration(text)
      if (!configuration) throw new ConfigurationError(relative(directory, file), faults)
      return {...createPublication(folder, configuration), file}
    }
    if (dirname(folder) === folder) return createPublication(directory, {})
  }
}
