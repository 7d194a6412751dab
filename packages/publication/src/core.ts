/** A configuration and what it comes to, without a disk. */
export {ConfigurationError, type ConfigurationFault} from './configuration-error.ts'
export {configurationName} from './find-publication.ts'
export {folderOf, pathFrom, pathIn} from './paths.ts'
export {createPublication, type Publication} from './publication.ts'
export {readConfiguration} from './read-configuration.ts'
