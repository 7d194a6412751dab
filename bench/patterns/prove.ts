import process from 'node:process'
import type {Pattern} from './collect.ts'

/** How the time of a pattern grows with its text, in the words of recheck; `unknown` where it gave no answer in time. */
export type Proof = 'safe' | 'linear' | 'polynomial' | 'exponential' | 'unknown'

// Its native builds are not installed: recheck has to be told to run in JavaScript before it is loaded.
process.env['RECHECK_BACKEND'] = 'pure'
const {checkSync} = await import('recheck')

/** Look for a text on which a pattern takes more than linear time. */
export function prove({source, flags}: Pick<Pattern, 'source' | 'flags'>, timeout = 60_000): Proof {
  // A sticky pattern begins where it is told to, as one with an anchor does.
  const anchored = flags.includes('y') ? `^(?:${source})` : source
  const known = flags.replace(/[gvy]/g, '') + (flags.includes('v') ? 'u' : '')
  const found = checkSync(anchored, known, {timeout})
  if (found.status === 'unknown') return 'unknown'
  return found.complexity.type === 'constant' ? 'safe' : found.complexity.type
}
