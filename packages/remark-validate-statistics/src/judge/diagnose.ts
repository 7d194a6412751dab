import {earlierWaves, selectRows} from '@collate/statistics/model'
import {unitFactor} from '@collate/judge/numbers/unit'
import {words as en} from '../en/words.ts'
import {
  absolute,
  add,
  compare,
  equal,
  multiply,
  parseFraction,
  subtract,
  whole,
  type Fraction
} from '@collate/judge/numbers/fraction'
import {fit, type Expectation} from '@collate/judge/numbers/fit'
import type {PassageContext} from '../resolve/context.ts'
import {expectPair, expectRow, isTrue} from '../resolve/expect.ts'
import {writtenAs} from '../resolve/resolve.ts'
import {isDerived} from '../resolve/role.ts'
import type {Expected, Fault, Reading, Role, UnitReason} from '../resolve/stat.ts'
import type {Written} from '@collate/judge/numbers/written'
import {words as zh} from '../zh/words.ts'
import {isJointShare} from './joint-share.ts'
import {diagnoseCount, diagnoseSample} from './counts.ts'
import {isVerbatim} from './verbatim.ts'

/**
 * Find why a quantity does not agree with its statistic, if it does not.
 *
 * A number of the wrong kind is that first; then it may belong to another
 * period, category or population; only then is it the value, or its hedge, that
 * is wrong.
 */
export function diagnose(reading: Reading, context: PassageContext): Fault | undefined {
  const {role, claim} = reading
  if (claim.quantity.wording !== undefined && role === 'multiple') return
  if (role === 'value') return diagnoseValue(reading, context)
  if (role === 'parts') return diagnoseCount(reading, context)
  if (role === 'sample') return diagnoseSample(reading)
  if (role === 'rank') return diagnoseRank(reading, context)
  if (isDerived(role)) return diagnoseChange(reading, context)
}

function diagnoseValue(reading: Reading, context: PassageContext): Fault | undefined {
  const {claim, targets, expected} = reading
  const [target] = targets
  if (!target || expected.length === 0) return
  const {unit} = target.series.indicator
  const written = writtenAs(reading, unit)
  const isAmount = claim.quantity.kind === 'count' && expected[0]!.scale === 'amount'
  if (!isAmount && !unitFactor(claim.quantity, unit)) {
    const isMoney = claim.quantity.kind === 'currency' && expected[0]!.scale === 'amount'
    return {facet: 'unit', reason: isMoney ? 'currency' : 'kind', written, expected: expected[0]!}
  }

  const failing = expected.filter((d) => !isTrue(d))
  if (failing.length === 0) return agreed(reading, written, context)
  if (isJointShare(reading, written)) return
  if (expected.length === 1 && isOtherUnit(reading, expected[0]!))
    return {facet: 'unit', reason: 'kind', written, expected: expected[0]!}
  // Most and few are true of many rows, and are said of none in particular.
  if (expected.length === 1 && !(written.isVague && written.hedge !== 'exactly')) {
    const magnitude = diagnoseMagnitude(written, expected[0]!, context)
    const elsewhere = magnitude ?? diagnoseElsewhere(reading, written)
    if (elsewhere) return elsewhere
  }
  return {facet: written.hedge === 'exactly' ? 'value' : 'hedge', failing, written, expected: failing[0]!}
}

/** Third, top three, second lowest: a place among the categories of one wave. */
function diagnoseRank(reading: Reading, context: PassageContext): Fault | undefined {
  const written = writtenAs(reading)
  const better = isFromBelow(reading, context) ? -1 : 1
  const failing = reading.targets.flatMap(({row, series}) => {
    if (!row?.category) return []
    const {period, population} = row
    const rivals = selectRows(series, {period, population}).filter((d) => d.category)
    const ahead = rivals.filter(
      (d) => compare(parseFraction(d.value), parseFraction(row.value)) === better
    ).length
    const level = rivals.filter((d) => equal(parseFraction(d.value), parseFraction(row.value))).length
    const first = whole(BigInt(ahead + 1))
    const last = whole(BigInt(ahead + level))
    const isIn = compare(first, written.upper ?? written.value) <= 0 && compare(last, written.value) >= 0
    const expectation: Expectation = {value: first, comparison: '=', scale: 'amount'}
    return isIn ? [] : [{...expectation, rows: [row], outcome: 'contradicts' as const}]
  })
  return failing[0] && {facet: 'value', failing, written, expected: failing[0]}
}

/** 倒数第二, the second lowest. */
function isFromBelow({claim: {quantity}}: Reading, {passage, language}: PassageContext): boolean {
  const {lastBefore, lastBehind} = words[language]
  const {text} = passage
  return (
    lastBefore.test(text.slice(Math.max(0, quantity.start - reach), quantity.end)) ||
    lastBehind.test(text.slice(quantity.end, quantity.end + reach))
  )
}

const reach = 16
const words = {zh, en}

/** 38 hours for 38 minutes: the digits are right. */
function isOtherUnit(reading: Reading, {rows}: Expected): boolean {
  const {unit, kind} = reading.claim.quantity
  if (kind !== 'measure' || unit === undefined || unit === rows[0]!.indicator.unit) return false
  return isTrue(expectRow(rows[0]!, writtenAs(reading)))
}

/** What is still to say of a number that is true: it may be loose, or rounded where it is quoted. */
function agreed(reading: Reading, written: Written, {passage}: PassageContext): Fault | undefined {
  const {expected, claim, targets} = reading
  const [first] = expected
  const row = targets[0]?.row
  const isRounded = written.upper !== undefined || !equal(written.value, first!.value)
  if (row && expected.length === 1 && isRounded && passage.isQuoted(claim.quantity.start))
    if (!isVerbatim(claim, row))
      return {
        facet: written.hedge === 'exactly' ? 'value' : 'hedge',
        failing: expected,
        written,
        expected: first!,
        isQuoted: true
      }
  const loose = expected.filter(({outcome}) => outcome === 'less')
  if (loose.length < expected.length) return
  return {facet: 'less', failing: loose, written, expected: loose[0]!}
}

/**
 * 万 for 亿, million for billion: the digits are right and the magnitude is not.
 *
 * The hedge is left out: a floor that is moved far enough down would always hold.
 */
function diagnoseMagnitude(
  written: Written,
  expected: Expected,
  {language}: PassageContext
): Fault | undefined {
  if (written.scale !== 'amount' || written.value.numerator === 0n || expected.value.numerator === 0n) return
  for (const power of language === 'zh' ? [2, 4, 6, 8] : [3, 6, 9]) {
    const factor: Fraction = {numerator: 10n ** BigInt(power), denominator: 1n}
    for (const by of [factor, {numerator: 1n, denominator: factor.numerator}]) {
      const step = multiply(written.step, by)
      const value = multiply(written.value, by)
      const shifted: Written = {...written, hedge: 'exactly', value, step, sharpness: step}
      if (isTrue({outcome: fit(shifted, expected)}))
        return {facet: 'unit', reason: 'magnitude', written, expected}
    }
  }
}

/** Whether the number is that of another period, category or population of the same indicator. */
function diagnoseElsewhere({claim, targets, expected}: Reading, written: Written): Fault | undefined {
  const {row, series} = targets[0]!
  if (!row) return
  const {category, population, period} = row
  const rows = {
    period: selectRows(series, {category: category ?? null, population}).toReversed(),
    category: selectRows(series, {period, population}),
    population: selectRows(series, {period, category: category ?? null})
  }
  const distance = absolute(subtract(expected[0]!.value, written.value))
  const isHedged = written.hedge !== 'exactly'
  for (const facet of ['period', 'category', 'population'] as const) {
    if (isHedged && facet === 'period' && !claim.period) continue
    const other = rows[facet].find((d) => d !== row && belongs(written, expectRow(d, written), distance))
    if (other) return {facet, row: other, written, expected: expected[0]!}
  }
}

/** A floor holds for many rows: a hedged number is said of another one only when it is much nearer to it. */
function belongs(written: Written, other: Expected, distance: Fraction): boolean {
  if (other.outcome !== 'agrees') return false
  const nearness = absolute(subtract(other.value, written.value))
  return compare(written.hedge === 'exactly' ? nearness : add(nearness, nearness), distance) < 0
}

function diagnoseChange(reading: Reading, context: PassageContext): Fault | undefined {
  const [expected] = reading.expected
  if (!expected) return diagnoseLevel(reading)
  const written = writtenAs(reading)
  if (isTrue(expected)) return expected.outcome === 'less' ? tooLoose(expected, written) : undefined
  if (isOnlyHedge(reading, written)) return {facet: 'hedge', failing: [expected], written, expected}
  const mistaken = diagnoseKind(reading, written)
  const row = reading.targets[0]?.row
  if (mistaken === 'kind' && row)
    return {facet: 'unit', reason: mistaken, written, expected: expectRow(row, written)}
  if (mistaken) return {facet: 'unit', reason: mistaken, written, expected}
  const magnitude = diagnoseMagnitude(written, expected, context)
  if (magnitude) return magnitude
  const past = diagnosePast(reading, written, context)
  if (past) return {facet: 'period', row: past, written, expected}
  return {facet: written.hedge === 'exactly' ? 'value' : 'hedge', failing: [expected], written, expected}
}

/** Just over 4 points, where they are 4: the number is right. */
function isOnlyHedge({pair, role}: Reading, written: Written): boolean {
  const plain = written.hedge !== 'exactly' && pair && expectPair(pair, role, {...written, hedge: 'exactly'})
  return plain !== undefined && plain !== false && isTrue(plain)
}

function tooLoose(expected: Expected, written: Written): Fault {
  return {facet: 'less', failing: [expected], written, expected}
}

/** 82 percentage points of users: a share told as a difference, of a statistic that has no past. */
function diagnoseLevel(reading: Reading): Fault | undefined {
  const row = reading.targets[0]?.row
  if (!row) return
  const written = writtenAs(reading)
  const expected = expectRow(row, written)
  if (reading.comparison) return
  if (reading.role === 'multiple') return {facet: 'unit', reason: 'kind', written, expected}
  return isTrue(expected) ? {facet: 'unit', reason: 'level', written, expected} : undefined
}

/**
 * The same number, read as another kind of change: 15% for 15 points.
 *
 * The hedge only loosens it here: as a floor any number would do.
 */
function diagnoseKind({pair, role, targets}: Reading, written: Written): UnitReason | undefined {
  if (role === 'proportion') return
  const loosened: Written = {...written, hedge: written.hedge === 'exactly' ? 'exactly' : 'about'}
  const others: Array<[Role, 'points' | 'relative']> =
    role === 'multiple'
      ? [
          ['difference', 'points'],
          ['relative', 'relative']
        ]
      : role === 'relative'
        ? [['difference', 'points']]
        : [['relative', 'relative']]
  for (const [other, reason] of others) {
    const expected = pair && expectPair(pair, other, {...loosened, scale: 'points'})
    if (expected && isTrue(expected)) return reason
  }
  const row = targets[0]?.row
  if (row && isTrue(expectRow(row, loosened))) return role === 'multiple' ? 'kind' : 'level'
}

/** The wave that the change would be right from. */
function diagnosePast({pair, role}: Reading, written: Written, {library}: PassageContext) {
  if (!pair || pair.from.indicator !== pair.to.indicator || pair.from.period === pair.to.period) return
  return earlierWaves(library.series(pair.to.indicator), pair.to).find((from) => {
    const expected = expectPair({...pair, from}, role, written)
    return expected?.outcome === 'agrees'
  })
}
