import {availableParallelism} from 'node:os'
import {readRulesVersion} from '../cache/rules-version.ts'
import {workerOf} from '../pool/worker-url.ts'
import {runPool} from '../pool/pool.ts'
import type {VFile} from 'vfile'
import type {DataJob, DataResult, DataSetup} from './data-worker.ts'
import {dataLimits, endedPackage} from './ended-package.ts'
import type {PackageReadings} from './gather-data.ts'
import {PackedPackages, type PackedPackage} from './packed-packages.ts'
import {reportProblems} from './report-problems.ts'

/**
 * Read data packages in processes with hard limits.
 *
 * One that passes them, or at which a fault of ours comes up, is one finding;
 * the others are read, and stay packed: so many take more room than there is.
 */
export async function readApart(directory: string, names: readonly string[]): Promise<PackageReadings> {
  const readings = new Map<string, {packed?: PackedPackage; files: VFile[]}>()

  await runPool<DataSetup, DataJob, DataResult>({
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

  const inOrder = names.map((name) => readings.get(name)!)
  return {
    packages: new PackedPackages(inOrder.flatMap((d) => d.packed ?? [])),
    files: inOrder.flatMap((d) => d.files)
  }
}
