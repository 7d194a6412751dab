/** The process that reads data packages: whatever they hold ends here. */
import {disk} from '@collate/statistics/disk'
import {readPackage} from '@collate/statistics/read'
import {serve} from '../pool/serve.ts'
import {quoteReaders} from '../quote-readers.ts'

/** The directory that holds the data packages, as an absolute path. */
export type DataSetup = {directory: string}

/** A package to read: the name of its folder. */
export type DataJob = {name: string}

serve(([setup]: readonly DataSetup[]) => async ({name}: DataJob, begin) => {
  begin(`data/${name}`)
  return readPackage(setup!.directory, name, disk, quoteReaders)
})
