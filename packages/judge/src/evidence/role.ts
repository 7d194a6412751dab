import {isPair, tellsChange, type Hypothesis} from '../hypotheses/hypothesis.ts'
import type {Time} from '@collate/claims/reading'
import type {Observation} from '@collate/statistics'
import {
  comparePeriods,
  isFact,
  isSamePeriod,
  knownPeriod,
  parsePeriod,
  periodBefore,
  yearsBefore,
  type Period
} from '@collate/statistics/model'
import {fills, namedPeriods, periodsThrough} from '../time/named.ts'
import {startOfSpan} from '../time/span.ts'
import {alikeRows, countBefore, periodsOf} from '../hypotheses/all-rows.ts'
import {baseOfGrowth} from '../hypotheses/published.ts'
import {tellsGap, tellsGrowth, tellsIncrease, waysNamed} from '../hypotheses/growth.ts'
import {unitKind} from '../numbers/unit.ts'
import {usedBefore, type JudgeReading, type SentenceContext} from './context.ts'
import {createWeighed, speakAgainst, type Weighed} from './facet.ts'
import {isAdded} from './added.ts'
import {isToldAsGap} from './gaps.ts'
import {pinned, pinOfPeriod} from './pins.ts'
import {revisionOf, weighRevision} from './revision.ts'

/** Weigh whether the words tell a number, or what became of one. */
export function weighRole(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Weighed {
  const {citation, role} = hypothesis
  const {stance, quantity} = reading
  const weighed = createWeighed('role')
  const isChange = stance.as === 'by'
  if (role === 'value') {
    // 26 provinces increased their output: what is counted is named for it.
    const isNamed = stance.move !== undefined && waysNamed(citation).has(stance.move.sense)
    // Women earned 12.7% less than men: what a gap is told as.
    const isOfGap = stance.move?.form === 'comparative' && tellsGap(citation)
    const isAmount = isNamed || isOfGap || tellsGrowth(citation) || tellsIncrease(citation)
    if (isChange && !isAmount) weighed.against = 3
    if (stance.as === 'to' || stance.as === 'from' || stance.as === 'than') weighed.support = 2
    return weighed
  }
  if (isPair(role)) {
    // Rose by 58% to 59%: by how much, and not from where to where.
    if (isChange && role === 'ends') weighed.against = 3
    else if (isChange) weighed.support = 3
    else if (role === 'multiple' || role === 'ratio') weighed.support = 1
    else if (isToldAsGap(hypothesis, reading, context) || isAdded(hypothesis, reading, context))
      weighed.support = 2
    // 晚了3.95岁, pinned at 2010..2020: a pin with two ends says that the number goes between them.
    else if (role === 'difference' && citation.from && pinOfPeriod(hypothesis, reading) === 'on')
      weighed.support = pinned
    else if (stance.as === 'to' || stance.as === 'from') weighed.against = 3
    // Grew 6.6%, faster than the 4.6% of others: what an amount has in per cent beside it is a growth.
    else if (stance.as === 'than' && role === 'relative' && unitKind(citation.indicator.unit) !== 'percent')
      weighed.support = 1
    else if (role === 'difference' || role === 'shift') weighed.against = 2
    else if (quantity.kind === 'percent' || unitKind(citation.indicator.unit) === quantity.kind)
      weighed.against = 3
  }
  return weighed
}

/** Weigh the words that say from when a change counts. */
export function weighSince(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Weighed {
  const weighed = createWeighed('since')
  const {role, row, from, citation} = hypothesis
  if (role === 'value') {
    weighLength(hypothesis, reading, context, weighed)
    weighBase(hypothesis, reading, context, weighed)
  }
  if (!from || !tellsChange(role)) return weighed
  const revised = revisionOf(row, reading, context)
  if (revised?.named.includes(from)) return {...weighed, support: revised.strength}
  if (revised) Object.assign(weighed, {against: revised.strength, sign: revised.sign})
  const periods = periodsOf(citation.rows)
  let most = 0
  for (const {time, strength, as, start, end} of reading.times) {
    const inside = periodsThrough(time, periods, row.when)
    if (inside.length > 1) {
      // 2022年至2025年: a change goes from the first of them to the last.
      const isWhole = fills(time, inside) && from.period === inside[0] && row.period === inside.at(-1)
      if (isWhole) weighed.support = Math.max(weighed.support, strength)
      else speakAgainst(weighed, strength, {start, end})
      most = Math.max(most, strength)
      continue
    }
    const named = namedPeriods(time, periods, context.clock, row.period)
    // Between 2023 and 2025: the earlier one is where the change began.
    const isStart =
      as === 'compared' ||
      (named !== undefined &&
        named.size > 0 &&
        [...named].every((d) => comparePeriods(knownPeriod(d), row.when) < 0) &&
        strength >= 1.5)
    if (!isStart || !named || time.kind === 'now' || as === 'aside') continue
    most = Math.max(most, strength)
    if (named.has(from.period)) weighed.support = Math.max(weighed.support, strength)
    else if (strength > weighed.against && !used(start, end, strength))
      Object.assign(weighed, {against: strength, sign: {start, end}})
  }
  // A title puts several statements into one sentence.
  const isOwn = ({start}: {start: number}): boolean =>
    !context.brief || context.clauses.at(start) === reading.clause
  for (const span of spansOf(reading).filter(isOwn))
    if (!startOfSpan(span.time, row.period, periods).includes(from.period) && weighed.support < 2)
      Object.assign(weighed, {
        against: Math.max(weighed.against, 2.5),
        sign: {start: span.start, end: span.end}
      })
  weighForeseen(hypothesis, reading, weighed)
  weighTold(hypothesis, context, weighed)
  if (citation.from) weighPinned(hypothesis, reading, weighed)
  else if (isSamePeriod(from.when, row.when)) weighRevision(hypothesis, reading, weighed)
  else if (most < 1.5 && weighed.support === 0) weighDefault(hypothesis, reading, weighed)
  return weighed

  function used(start: number, end: number, strength: number): boolean {
    const taken = usedBefore(context, {start, end})
    return taken !== undefined && taken.by !== reading.at && taken.strength > strength
  }
}

/** 与上季度相比, over 2013: what a published growth is compared with is what it counts from. */
function weighBase(
  {row, citation}: Hypothesis,
  reading: JudgeReading,
  {clock, clauses}: SentenceContext,
  weighed: Weighed
): void {
  const {times, quantity, clause, stance} = reading
  const base = baseOfGrowth(row, citation.rows)
  if (!base) return
  const said = stance.versus && saidBase(row, stance.versus.base)
  if (said && !isSamePeriod(said, base))
    Object.assign(weighed, {against: bound, sign: {start: stance.versus!.start, end: stance.versus!.end}})
  const pace = otherPace({row, citation}, reading)
  if (pace) Object.assign(weighed, {against: bound, sign: {start: pace.start, end: pace.end}})
  for (const {time, strength, as, start, end} of times) {
    // Up 4.6%; against the second quarter, …: another clause behind the number goes on to another one.
    if (start > quantity.end && clauses.at(start) !== clause) continue
    // A growth of each quarter from the first to the fourth, year on year: the ends are those of a series.
    const isOne = !reading.list && !stance.versus && strength >= 2
    const isEnds = isOne ? goesBetween(time, base, row) : undefined
    if (isEnds) weighed.support = Math.max(weighed.support, strength)
    else if (isEnds === false && strength > weighed.against)
      Object.assign(weighed, {against: strength, sign: {start, end}, known: base})
    const isLength = time.kind === 'span' && time.of === 'past'
    if ((as !== 'compared' && !isLength) || strength < 2) continue
    // Since before the pandemic: nobody can say whether that is another time than 2019.
    if (time.kind === 'unknown' && typeof citation.indicator.growth?.versus === 'object') continue
    const isBase = isLength
      ? startOfSpan(time, row.period, [base.text]).length > 0
      : namedPeriods(time, [base.text], clock, row.period)?.has(base.text)
    if (isBase === undefined) continue
    if (isBase) weighed.support = Math.max(weighed.support, strength)
    else if (strength > weighed.against)
      Object.assign(weighed, {against: strength, sign: {start, end}, known: base})
  }
}

/**
 * From 2014 to 2024: whether the two ends of a time are those that a growth goes between.
 *
 * @returns nothing for what has no ends, and for the stretch that the growth is of itself
 */
function goesBetween(time: Time, base: Period, {when}: Observation): boolean | undefined {
  const said = time.kind === 'calendar' && time.ends ? parsePeriod(time.period) : undefined
  if (!said || said.last !== when.last || isSamePeriod(said, when)) return undefined
  return said.first === base.first
}

/** Annual, 按季: they may also say for how long a growth was worked out. */
function isRate(base: NonNullable<JudgeReading['stance']['versus']>['base']): boolean {
  return base === 'yearly' || base === 'quarterly' || base === 'monthly'
}

/** The *annual* increase slowed to 0.9%: a growth of other lengths of time than the published one. */
function otherPace(
  {row, citation}: Pick<Hypothesis, 'row' | 'citation'>,
  {pace, stance}: JudgeReading
): JudgeReading['pace'] {
  const versus = citation.indicator.growth?.versus
  if (!pace || (stance.versus && !isRate(stance.versus.base))) return undefined
  const isYear = isSamePeriod(periodBefore(row.when), yearsBefore(row.when, 1))
  const isYearly = pace.base === 'yearly' || pace.base === 'year'
  const isOther = isYearly ? versus === 'previous' && !isYear : versus === 'year'
  return isOther ? pace : undefined
}

/** 同比, on the quarter: the period that the words count from. */
function saidBase(
  {when}: Observation,
  base: NonNullable<JudgeReading['stance']['versus']>['base']
): Period | undefined {
  if (isRate(base)) return undefined
  return base === 'year' ? yearsBefore(when, 1) : periodBefore(when)
}

/** Words of a comparison that grammar ties to a number. */
const bound = 3

/** 2.9 below the target: of the same time the words name what had been set or foreseen. */
function weighForeseen({row, from}: Hypothesis, {modes}: JudgeReading, weighed: Weighed): void {
  if (!from || !isSamePeriod(from.when, row.when)) return
  for (const {mode, strength} of modes)
    if (mode === from.status) weighed.support = Math.max(weighed.support, strength)
}

/** From 41% to 56%, up 15 points: the two values that the sentence tells are the ends of its change. */
function weighTold({row, from}: Hypothesis, {told, before}: SentenceContext, weighed: Weighed): void {
  const series = told
    .slice(before)
    .filter(
      (d) =>
        d.indicator === row.indicator && d.category === row.category && d.population.id === row.population.id
    )
  const isTold = series.includes(row) && from !== undefined && series.includes(from)
  if (isTold) weighed.support = Math.max(weighed.support, 2.5)
  // Was 69 in 2025 and falls to 55 in 2026: what was told last is where the next change begins.
  else if (from !== undefined && series.at(-1) === from && comparePeriods(from.when, row.when) < 0) return
  else if (new Set(series).size >= 2 && weighed.support < 2) weighed.against = Math.max(weighed.against, 2)
}

/** From the pinned start to the pinned end; within that only where words say so. */
function weighPinned(hypothesis: Hypothesis, reading: JudgeReading, weighed: Weighed): void {
  if (pinOfPeriod(hypothesis, reading) === 'on') weighed.support = Math.max(weighed.support, pinned)
  else if (weighed.support === 0) weighed.against = Math.max(weighed.against, 2.5)
}

/** No words say from when: from the wave before, from a year earlier, or from the first one. */
function weighDefault(
  {row, from, citation}: Hypothesis,
  {stance, modes}: JudgeReading,
  weighed: Weighed
): void {
  // 2.9 below the annual target: what had been foreseen for the same time.
  const isForeseen = !isFact(from!) && isSamePeriod(from!.when, row.when)
  if (isForeseen && modes.some(({mode, strength}) => mode !== 'done' && strength >= 1)) return
  const alike = alikeRows(citation.rows, row)
  const year = yearsBefore(row.when, 1)
  const isYear = isSamePeriod(from!.when, year)
  const last = alike[countBefore(alike, row) - 1]
  const isUsual =
    stance.versus?.base === 'year'
      ? isYear
      : stance.versus === undefined || isRate(stance.versus.base)
        ? from === last || from === alike[0] || isYear
        : from === last && !(isYear && !isSamePeriod(from!.when, periodBefore(row.when)))
  const {versus} = stance
  // 环比增长6.8%, of what grew by so much on the year.
  if (!isUsual && versus)
    Object.assign(weighed, {against: bound, sign: {start: versus.start, end: versus.end}})
  else if (!isUsual) weighed.against = Math.max(weighed.against, 2)
}

type Span = Extract<JudgeReading['times'][number]['time'], {kind: 'span'}>

/** Lengths of time beside a number: 五年间, over five years. */
function spansOf({times}: JudgeReading): Array<{time: Span; start: number; end: number}> {
  return times.flatMap(({time, start, end, strength}) =>
    time.kind === 'span' &&
    time.count !== undefined &&
    time.unit === 'year' &&
    time.of !== 'next' &&
    strength >= 1
      ? [{time, start, end}]
      : []
  )
}

/** 五年间从19%升至57%: as long as the two values are apart. */
function weighLength(
  {row, citation}: Hypothesis,
  reading: JudgeReading,
  {told, before}: SentenceContext,
  weighed: Weighed
): void {
  if (reading.stance.as !== 'to') return
  const from = told
    .slice(before)
    .find(
      (d) =>
        d.indicator === row.indicator &&
        d.category === row.category &&
        d.population.id === row.population.id &&
        comparePeriods(d.when, row.when) < 0
    )
  if (!from) return
  const periods = periodsOf(citation.rows)
  for (const {time, start, end, strength} of reading.times) {
    const inside = periodsThrough(time, periods, row.when)
    const isWhole = inside[0] === from.period && fills(time, inside)
    if (inside.length > 1 && strength >= 1.5 && !isWhole && !reading.list)
      Object.assign(weighed, {against: 2.5, sign: {start, end}, known: from.when})
  }
  for (const {time, start, end} of spansOf(reading))
    if (!startOfSpan(time, row.period, periods).includes(from.period))
      Object.assign(weighed, {against: 2.5, sign: {start, end}, known: from.when})
}
