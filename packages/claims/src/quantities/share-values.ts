import {compare, exact, multiplied, powerOfTen} from './exact.ts'
import {nothing, type NumeralReader} from './grammar.ts'
import {contextBefore, folded} from './places.ts'

/** Where a number without a unit is the value of a share: the share is 0.99, 占比为99. */
export type ShareWords = {
  /** What leads to the number, from the word for a share on. */
  before: RegExp
  /** What may stand behind it: no noun that it counts. */
  behind: RegExp
}

const [none, whole, hundred] = [exact(0n), exact(1n), exact(100n)]
/** How far before its value a share is named. */
const widest = 80

/** Reads numbers that need no sign, since words say that they are shares. */
export function shareValueReader({before, behind}: ShareWords): NumeralReader {
  return (reading, {start, end, value, upper, step, form, share, vague, article, counting, scales}) => {
    if (share || vague || article || counting || upper || scales.length > 0) return nothing
    const isPart = value.scale > 0 && compare(value, whole) < 0
    if (compare(value, hundred) > 0 || compare(value, isPart ? none : whole) <= 0) return nothing
    if (!behind.test(folded(reading, end, Math.min(end + 12, reading.length)))) return nothing
    if (!before.test(contextBefore(reading, start, widest))) return nothing
    const shift = isPart ? 2 : 0
    const last = form === 'words' ? Math.min(step, 0) : step
    return [{start, end, kind: 'percent', value: multiplied(value, shift), step: powerOfTen(last + shift)}]
  }
}
