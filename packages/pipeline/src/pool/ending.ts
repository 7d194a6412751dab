import type {Ending} from './protocol.ts'

/**
 * Why a process has ended by itself.
 *
 * @param code - its exit status
 * @param signal - that ended it
 * @param complaint - what it said in the end
 */
export function endingOf(code: number | null, signal: string | null, complaint: string): Ending {
  // Node gives up with a word; a system that runs out of memory kills without one.
  if (/out of memory/i.test(complaint) || signal === 'SIGKILL' || code === killed) return {kind: 'memory'}
  const reason = `a process of the check ended (${signal ?? `status ${code}`})`
  return {kind: 'fault', reason, stack: complaint}
}

/** How a shell tells of SIGKILL. */
const killed = 137
