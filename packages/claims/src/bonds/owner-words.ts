import {isBeside} from '../quantities/beside.ts'
import type {SignPlace} from './owners.ts'
import {isLight, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Whether words say that something is of a name: 女性的失业率, unemployment of women, women’s unemployment. */
export function isOwner({signs, written}: Sequence, {first, last}: SignPlace): boolean {
  let at = first - 1
  while (at >= 0 && isLight(signs[at]!)) at--
  const next = signs[last + 1]
  return (
    wordOf(signs[at], 'relation')?.relation === 'of' ||
    wordOf(next, 'relation')?.relation === 'of' ||
    (next !== undefined && isBeside(written(next.start, next.end), 'ownerSign'))
  )
}
