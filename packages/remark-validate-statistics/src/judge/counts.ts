import type {Observation} from '@collate/statistics'
import {valueOf} from '../data/value.ts'
import {words as en} from '../en/words.ts'
import {fit, type Expectation} from '@collate/judge/numbers/fit'
import {
  divide,
  equal,
  hundred,
  multiply,
  roundTo,
  whole,
  type Fraction
} from '@collate/judge/numbers/fraction'
import type {PassageContext} from '../resolve/context.ts'
import {expectRow, isTrue} from '../resolve/expect.ts'
import {writtenAs} from '../resolve/resolve.ts'
import type {Fault, Reading} from '../resolve/stat.ts'
import type {Written} from '@collate/judge/numbers/written'
import {words as zh} from '../zh/words.ts'

const words = {zh, en}

/** A count where the source gives a share: wrong when it is the share, or all that the citation states. */
export function diagnoseCount(reading: Reading, context: PassageContext): Fault | undefined {
  const row = reading.targets[0]?.row
  if (!row) return
  const written = writtenAs(reading)
  const group = groupOf(reading, row, context)
  if (group) return diagnosePart(written, row, group)
  const expected = expectRow(row, {...written, scale: 'points'})
  const isAlone = reading.stat.readings.length === 1
  const isKnown = isSample(written, row) || isShareOf(written, row)
  if (!isTrue(expected) && !(isAlone && !isKnown)) return
  return {facet: 'unit', reason: 'kind', written, expected}
}

/** 672 of 1,200 employees: a count that is told as a part of another one has to be the share that is cited. */
function diagnosePart(written: Written, row: Observation, group: Fraction): Fault | undefined {
  if (row.indicator.unit !== 'percent' || group.numerator === 0n || isShareOf(written, row, group)) return
  const value = roundTo(divide(multiply(valueOf(row), group), hundred), 0)
  const expectation: Expectation = {value, comparison: '=', scale: 'amount'}
  const expected = {...expectation, rows: [row], outcome: fit(written, expectation)}
  return isTrue(expected) ? undefined : {facet: 'value', failing: [expected], written, expected}
}

/** How many there are of those that a count is a part of: six of 240, 240人中的6人. */
function groupOf(
  {claim: {quantity}, stat}: Reading,
  {population}: Observation,
  {passage, language}: PassageContext
): Fraction | undefined {
  const {groupBefore, groupBehind, groupEnd} = words[language]
  const names = [population.label[language], ...population.aliases[language]]
  const isGroup = ({claim, role}: Reading): boolean => {
    if (role !== 'parts' || claim.quantity.hedge !== 'exactly' || claim.quantity.upper !== undefined)
      return false
    const {start, end} = claim.quantity
    const behind = passage.text.slice(end, end + reach)
    // In 12 of 40 towns: that many of something else.
    if (!groupEnd.test(behind) && !names.some((name) => behind.slice(0, name.length + 2).includes(name)))
      return false
    return (
      (start >= quantity.end && groupBehind.test(passage.text.slice(quantity.end, start))) ||
      (end <= quantity.start && groupBefore.test(passage.text.slice(end, quantity.start)))
    )
  }
  const group = quantity.hedge === 'exactly' ? stat.readings.find(isGroup) : undefined
  return group && writtenAs(group).value
}

/** The longest name of a population, nearly always. */
const reach = 32

/** 672 employees, where the source says 56% of 1,200. */
function isShareOf(written: Written, row: Observation, group?: Fraction): boolean {
  const size = row.n ?? row.population.size
  const all = group ?? (size === undefined ? undefined : whole(BigInt(size)))
  if (!all || row.indicator.unit !== 'percent') return false
  const share = divide(multiply(written.value, hundred), all)
  return isTrue(
    expectRow(row, {...written, scale: 'points', value: share, step: whole(1n), sharpness: whole(1n)})
  )
}

function isSample(written: Written, {n, population}: Observation): boolean {
  return [n, population.size].some((size) => size !== undefined && equal(written.value, whole(BigInt(size))))
}

/** How many were asked, where the source says so. */
export function diagnoseSample(reading: Reading): Fault | undefined {
  const row = reading.targets[0]?.row
  const size = row?.n ?? row?.population.size
  if (!row || size === undefined) return
  const written = writtenAs(reading)
  if (isSample(written, row)) return
  const expectation: Expectation = {value: whole(BigInt(size)), comparison: '=', scale: 'amount'}
  const expected = {...expectation, rows: [row], outcome: fit(written, expectation)}
  if (isTrue(expected)) return
  return {facet: written.hedge === 'exactly' ? 'value' : 'hedge', failing: [expected], written, expected}
}
