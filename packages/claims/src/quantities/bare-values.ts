import {withUnit} from './compounds.ts'
import {powerOfTen} from './exact.ts'
import {nothing, type Draft, type NumeralReader} from './grammar.ts'
import {isYear} from './is-cited.ts'
import {contextBefore, contextBehind} from './places.ts'

/** What makes a value of a number without a unit: the index stood at 103.5, 之比为2.46. */
export type BareValue = {
  kind: Draft['kind']
  /** What leads to the number, from the name of the measure on. */
  before: RegExp
  /** What may stand behind it: no noun that it counts. */
  behind: RegExp
  /** Only with decimals: without them it may count something else. */
  isBroken?: boolean
}

/** How far before its value a measure is named. */
const widest = 80

/** Reads numbers that need no unit, since words say of what they are. */
export function bareValueReader(values: readonly BareValue[]): NumeralReader {
  return (reading, numeral) => {
    const {start, end, value, upper, step, share, vague, article} = numeral
    if (share || vague || article || upper || isYear(reading, start, end)) return nothing
    if (withUnit(reading, numeral).unit) return nothing
    const [before, behind] = [contextBefore(reading, start, widest), contextBehind(reading, end, 12)]
    const found = values.find(
      (d) => (!d.isBroken || value.scale > 0) && d.behind.test(behind) && d.before.test(before)
    )
    return found ? [{start, end, kind: found.kind, value, step: powerOfTen(step)}] : nothing
  }
}
