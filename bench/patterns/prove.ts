import process from 'node:process'
import type {Pattern} from './collect.ts'
import {isSlowed} from './replay.ts'

/**
 * How the time of a pattern grows with its text, in the words of recheck; `replayed` where it
 * suspected more and the text it suspected did no harm, `unknown` where it gave no answer in time.
 */
export type Proof = 'safe' | 'linear' | 'replayed' | 'polynomial' | 'exponential' | 'unknown'

// Its native builds are not installed: recheck has to be told to run in JavaScript before it is loaded.
process.env['RECHECK_BACKEND'] = 'pure'
const {checkSync} = await import('recheck')

/** Look for a text on which a pattern takes more than linear time. */
export function prove({source, flags}: Pick<Pattern, 'source' | 'flags'>, timeout = 60_000): Proof {
  // A sticky pattern begins where it is told to, as one with an anchor does.
  const anchored = flags.includes('y') ? `^(?:${source})` : source
  // It does not know that two alternatives may have groups of one name.
  const nameless = anchored.replace(/\(\?<(?![=!])[^>]+>/g, '(')
  const known = flags.replace(/[gvy]/g, '') + (flags.includes('v') ? 'u' : '')
  const found = checkSync(nameless, known, {timeout})
  if (found.status === 'unknown') return 'unknown'
  if (found.complexity.type === 'constant') return 'safe'
  if (found.status === 'safe') return found.complexity.type === 'safe' ? 'safe' : 'linear'
  if (!isSlowed({source: anchored, flags: flags.replace('y', '')}, found.attack)) return 'replayed'
  return found.complexity.type === 'exponential' ? 'exponential' : 'polynomial'
}
