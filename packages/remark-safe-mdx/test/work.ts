import {Session} from 'node:inspector/promises'
import {setFlagsFromString} from 'node:v8'

// Optimised code does not count its blocks.
setFlagsFromString('--no-opt')
setFlagsFromString('--no-maglev')

/**
 * Count how often the blocks of our and the parser's JavaScript run: work that
 * is the same on every machine, however busy.
 */
export async function countWork(work: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  try {
    work()
    const {result} = await session.post('Profiler.takePreciseCoverage')
    const counts = result.flatMap(({functions}) =>
      functions.flatMap(({ranges}) => ranges.map((d) => d.count))
    )
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}
