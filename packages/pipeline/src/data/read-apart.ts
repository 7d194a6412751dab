import {availableParallelism} from 'node:os'
import type {PackageReading} from '@collate/statistics/read'
import {readRulesVersion} from '../cache/rules-version.ts'
import {workerOf} from '../pool/worker-url.ts'
import {runPool} from '../pool/pool.ts'
import type {DataJob, DataSetup} from './data-worker.ts'
import {dataLimits, endedPackage} from './ended-package.ts'
import type {ReadPackage} from './gather-data.ts'
import {reportProblems} from './report-problems.ts'

/**
 * Read data packages in processes with hard limits.
 *
 * One that passes them, or at which a fault of ours comes up, is one finding;
 * the others are read.
 */
export async function readApart(directory: string, names: readonly string[]): Promise<ReadPackage[]> {
  const readings = new Map<string, ReadPackage>()

  await runPool<DataSetup, DataJob, PackageReading>({
    worker: workerOf('data', import.meta.url),
    code: readRulesVersion(),
    setup: [{directory}],
    jobs: names.map((name) => ({name})),
    size: availableParallelism(),
    limits: dataLimits,
    onResult: ({name}, {problems, ...reading}) =>
      readings.set(name, {...reading, files: reportProblems(problems)}),
    onEnding({name}, _, ending) {
      readings.set(name, {files: [endedPackage(name, ending)]})
      return undefined
    }
  })

  return names.map((name) => readings.get(name)!)
}
