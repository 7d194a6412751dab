import {partOf} from './build/points.ts'
import type {TimeSign} from './sign.ts'

/**
 * Finish times by what their sentence said before.
 *
 * A part of a year takes the year that the sentence named at the head of a clause (2024年，…，三季度…),
 * and in “5% in the first quarter and 4% in the second” the second is a quarter as well.
 */
export function finishTimes(signs: TimeSign[]): void {
  let year: string | undefined
  let ordinal: TimeSign | undefined
  for (const [index, sign] of signs.entries()) {
    if (sign.cat === 'stop' && sign.tag !== 'clause') year = ordinal = undefined
    if (ordinal && isElided(signs, index)) {
      const name = `${ordinal.tag === 'half' ? 'H' : 'Q'}${sign.value}`
      if (sign.value <= (ordinal.tag === 'half' ? 2 : 4)) Object.assign(sign, partOf(name, ordinal.tag))
    }
    const {time} = sign
    if (time?.kind === 'part' && year !== undefined && !sign.role) sign.time = {...time, of: year}
    if (sign.tag === 'quarter' || sign.tag === 'half') ordinal = sign
    if (time?.kind === 'calendar' && !sign.role && isHead(signs, index)) year = yearOf(time.period) ?? year
  }
}

/** The year that a period lies in; nothing where it lies in several. */
function yearOf(period: string): string | undefined {
  const [first, last = first] = period.split('/')
  return first!.slice(0, 4) === last!.slice(0, 4) ? first!.slice(0, 4) : undefined
}

function isHead(signs: readonly TimeSign[], index: number): boolean {
  let before = index - 1
  while (['in', 'the', 'from'].includes(signs[before]!.cat)) before--
  return ['bound', 'stop', 'comma', 'open'].includes(signs[before]!.cat)
}

/** In the second, and nothing that it could be the second of. */
function isElided(signs: readonly TimeSign[], index: number): boolean {
  if (signs[index]!.cat !== 'ordinal' || signs[index - 1]!.cat !== 'the' || signs[index - 2]?.cat !== 'in')
    return false
  return ['comma', 'stop', 'bound', 'and', 'close', 'to', 'before'].includes(signs[index + 1]!.cat)
}
