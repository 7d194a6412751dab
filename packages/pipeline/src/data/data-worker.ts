/** The process that reads data packages: whatever they hold ends here. */
import {disk} from '@collate/statistics/disk'
import {readPackage, type Problem} from '@collate/statistics/read'
import {serve} from '../pool/serve.ts'
import {quoteReaders} from '../quote-readers.ts'
import {packPackage, type PackedPackage} from './packed-packages.ts'

/** The directory that holds the data packages, as an absolute path. */
export type DataSetup = {directory: string}

/** A package to read: the name of its folder. */
export type DataJob = {name: string}

/** What came of it; the package is absent where there is an error. */
export type DataResult = {packed?: PackedPackage; problems: Problem[]}

serve(([setup]: readonly DataSetup[]) => async ({name}: DataJob, begin): Promise<DataResult> => {
  begin(`data/${name}`)
  const {package: data, problems} = await readPackage(setup!.directory, name, disk, quoteReaders)
  return {...(data && {packed: packPackage(data)}), problems}
})
