import type {Span} from '@collate/claims'
import {waysOfChange} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import {isFact, isSamePeriod} from '@collate/statistics/model'
import {periodsOf} from '../hypotheses/all-rows.ts'
import {tellsGrowth, tellsIncrease, waysNamed, waysOf} from '../hypotheses/growth.ts'
import {isPair, type Citation, type Hypothesis} from '../hypotheses/hypothesis.ts'
import {valueOf} from '../hypotheses/value.ts'
import {
  absolute,
  compareFractions,
  multiply,
  parseFraction,
  subtract,
  whole,
  type Fraction
} from '../numbers/fraction.ts'
import {flat} from '../numbers/tolerances.ts'
import {unitScale} from '../numbers/unit.ts'
import {namedPeriods} from '../time/named.ts'
import {weighBareComparison, weighComparison} from './comparison.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {earlierRows, groupsTold} from './earlier-rows.ts'
import {createWeighed, type Weighed} from './facet.ts'
import {laterRows, reachedRows} from './later-rows.ts'
import {kindOfName, type NameValue} from './name.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

const bound = 3

/** Weigh the verb of a change, or the word of a comparison, against what the values did. */
export function weighDirection(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const weighed = createWeighed('direction')
  const {role, row, from, citation, value} = hypothesis
  const {stance} = reading
  const sense = stance.move?.sense
  const pace = paceOf(hypothesis, reading, context)
  // Increased in 24 provinces and decreased in 7: the verb is the name of the category.
  if (role === 'value' && sense && row.category && waysOf(row.category).has(sense)) weighed.support = bound
  else if (role === 'value' && stance.as === 'by' && isAgainstName(citation, sense))
    Object.assign(weighed, {against: bound, rows: []})
  else if (pace) Object.assign(weighed, pace.holds ? {support: bound} : {against: bound, rows: pace.rows})
  else if (role === 'value' && tellsGrowth(citation)) {
    const isWrong = isNamedFall(citation) ? sense === 'up' : isAgainstGrowth(valueOf(row), reading)
    // The fall, first reported as 673,000; fell by 9.8%, less than the 10.0% before: both are told of a fall.
    const isOfBefore = reading.versions.length > 0 || stance.as === 'than'
    const isTold = stance.move !== undefined || !(isOfBefore || isToldOfFall(reading, context))
    if (isWrong && isTold) Object.assign(weighed, {against: bound, rows: []})
  } else if (
    role === 'value' &&
    sense &&
    stance.as !== undefined &&
    stance.as !== 'by' &&
    !isOfName(hypothesis, reading, context)
  )
    weighMoved(sense, hypothesis, reading, context, weighed)
  else if (isPair(role) && sense && sense !== 'flat' && stance.as === 'by') {
    const isRatio = role === 'multiple' || role === 'ratio'
    const rises = isRatio
      ? value.numerator > value.denominator
      : stance.move?.form === 'pace' && from
        ? compareFractions(absolute(valueOf(row)), absolute(valueOf(from))) > 0
        : value.numerator > 0n
    // A fall that widened: of two falls the words may count the pace.
    const areFalls = from !== undefined && valueOf(row).numerator < 0n && valueOf(from).numerator < 0n
    if (areFalls || (rises !== isTurnedToGoal(hypothesis, reading, context)) === (sense === 'up'))
      weighed.support = bound
    else Object.assign(weighed, {against: bound, rows: from ? [from] : []})
  } else if (
    stance.move === undefined &&
    (role !== 'value' || stance.as === undefined || stance.as === 'than')
  )
    weighComparison(hypothesis, reading, context, weighed)
  if (weighed.against > 0 && stance.move) weighed.sign = {start: stance.move.start, end: stance.move.end}
  if (weighed.against === 0) weighBareComparison(hypothesis, reading, context, weighed)
  return weighed
}

/** 收益大于成本, were behind, fewer jobs: a word of the name of what is measured, where its clause has no other one. */
function isOfName(
  {citation: {indicator}}: Hypothesis,
  {stance: {move}, names}: JudgeReading,
  {clauses, text, language}: SentenceContext
): boolean {
  if (!move) return false
  // Zero-hours contracts: the label has the very word.
  if (labelWords(indicator, language).has(foldWord(text.slice(move.start, move.end)))) return true
  const key = `${indicator.package}/${indicator.id}`
  const own = names.flatMap(({start, end, values}) =>
    values.flatMap((d) => (d.kind !== 'population' && d.indicator === key ? [{start, end, value: d}] : []))
  )
  const isMove = ({start, end}: {start: number; end: number}): boolean => start < move.end && move.start < end
  const isAgain = (value: NameValue): boolean =>
    own.some(
      (d) =>
        !isMove(d) &&
        // Property losses: two words of one name.
        text.slice(d.end, move.start).trim() !== '' &&
        kindOfName(d.value) === kindOfName(value) &&
        clauses.at(d.start) === clauses.at(move.start)
    )
  return own.some((d) => isMove(d) && !isAgain(d.value))
}

const labelWords = toldOfIndicator(
  ({label}, language) => new Set(foldWord(label[language]).split(/[^\p{L}]+/u))
)

/** Growth slowed from 3.5% to 2.3%, slower than 3.5%; the gap widened from 4 to 7 points: what is neither a level nor told of one. */
function paceOf(
  {role, row, from: second, citation, value}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): {holds: boolean; rows: Observation[]} | undefined {
  const {
    stance: {as, move},
    versions
  } = reading
  if (!move || move.sense === 'flat' || as === undefined || as === 'by') return undefined
  const {start, change} = context
  const isUp = move.sense === 'up'
  if (isPair(role)) {
    // Grew 6.6%, faster than the 4.6% of others.
    if (as === 'than' && move.form === 'comparative' && change?.role === role)
      return {holds: isOrdered(value, change.value, isUp), rows: [change.row]}
    if (as !== 'to' || !start || !isPair(start.role) || start.citation.indicator !== citation.indicator)
      return undefined
    // The gap between two groups is as wide whichever of them is named first.
    const isGap = second !== undefined && row.period === second.period
    const holds = isGap
      ? compareFractions(absolute(start.value), absolute(value)) === (isUp ? -1 : 1)
      : isOrdered(start.value, value, isUp)
    return {holds, rows: [start.row]}
  }
  // The increase from 4.1%: the name of what was measured says not where it went.
  if (role !== 'value' || !tellsGrowth(citation) || move.form === 'rate' || move.form === 'noun')
    return undefined
  const from =
    as === 'to' && start?.role === 'value' && start.row.indicator === row.indicator ? [start.row] : []
  const others =
    as === 'than'
      ? move.form === 'comparative'
        ? laterRows(row, citation.rows, reading, context)
        : []
      : from.length === 0 && versions.length > 0
        ? revisedTo(row, as === 'from')
        : from
  if (others.length === 0) return undefined
  const holds = others.some((other) => {
    const [first, last] = as === 'to' ? [other, row] : [row, other]
    return isOrdered(valueOf(first), valueOf(last), isUp)
  })
  return {holds, rows: others}
}

/**
 * Coverage is two points short of it: of a value and a goal of later the value is spoken of, unless the goal leads the
 * comparison, or the time of the value is what is compared with: 9% more than in 2022.
 */
function isTurnedToGoal(
  {row, from, citation}: Hypothesis,
  {stance: {move}, modes, times}: JudgeReading,
  {clock}: SentenceContext
): boolean {
  if (move?.form !== 'comparative' || !from || isFact(row) || !isFact(from)) return false
  const periods = periodsOf(citation.rows)
  const isOfValue = times.some(
    ({as, time}) => as === 'compared' && namedPeriods(time, periods, clock, row.period)?.has(from.period)
  )
  if (isOfValue) return false
  return !modes.some(({mode, end, strength}) => mode === 'target' && strength >= said && end <= move.start)
}

/** From this strength on a word stands near a number. */
const said = 2

/** Whether one goes up, or down, to the other; of two falls the words may count the pace. */
function isOrdered(first: Fraction, last: Fraction, isUp: boolean): boolean {
  const goes = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) === (isUp ? -1 : 1)
  const areFalls = first.numerator < 0n && last.numerator < 0n
  return goes(first, last) || (areFalls && goes(absolute(first), absolute(last)))
}

/** Whether a growth is told as the other of the two: a fall without its sign, or a rise with one. */
function isAgainstGrowth({numerator}: Fraction, {stance, quantity}: JudgeReading): boolean {
  // Halved: what is left of a whole tells the fall by itself.
  const isLess =
    quantity.kind === 'multiple' && compareFractions(parseFraction(quantity.value), whole(1n)) < 0
  const isNegative = isLess || quantity.value.startsWith('-')
  const isFall = stance.move?.sense === 'down' || isNegative
  return numerator < 0n ? !isFall : numerator > 0n && isFall && (isNegative || stance.as === 'by')
}

/** The net reduction in deaths was 23%; 在降低发病率方面，非洲区域（24%）: words of the statement tell a fall, and none a rise. */
function isToldOfFall({clause}: JudgeReading, {clauses: {list}, text, language}: SentenceContext): boolean {
  const own = list[clause]!.parent ?? clause
  const written = ({start, end}: Span): string => text.slice(start, end)
  const before = list[own - 1] && written(list[own - 1]!)
  // What leads a statement, and has no number of its own, is said of it.
  const led = before !== undefined && !hasDigit.test(before) ? `${before} ` : ''
  const ways = new Set(waysOfChange(led + written(list[own]!), language))
  return ways.has('down') && !ways.has('up')
}

const hasDigit = /\d/

/** Loans added, 贷款增加额: told as a fall they are another number. */
function isAgainstName(citation: Citation, sense: 'up' | 'down' | 'flat' | undefined): boolean {
  if (sense !== 'down' || tellsGrowth(citation)) return false
  const ways = waysNamed(citation)
  return ways.has('up') && !ways.has('down')
}

/** The average price cut, 降价幅度: of these the number says how far it fell. */
function isNamedFall(citation: Pick<Citation, 'indicator' | 'rows'>): boolean {
  const ways = waysNamed(citation)
  return ways.has('down') && !ways.has('up')
}

/** Rose to, fell from, lower than: the value and the other one that the words set it against. */
function weighMoved(
  sense: 'up' | 'down' | 'flat',
  {row, citation}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext,
  weighed: Weighed
): void {
  const isOther = reading.stance.as === 'from' || reading.stance.as === 'than'
  const others =
    reading.stance.as === 'from'
      ? reachedRows(row, citation.rows, context)
      : isOther
        ? laterRows(row, citation.rows, reading, context)
        : earlierRows(row, citation.rows, reading, context)
  if (!isFact(row) || reading.versions.length > 0) others.push(...revisedTo(row, isOther))
  if (sense === 'flat' && others.length > 1) others.splice(0, others.length - 1)
  if (others.length === 0 && reading.stance.as === 'to') others.push(...groupsTold(row, context))
  if (others.length === 0) {
    const grown = isOther ? undefined : (growthOf(row, citation) ?? changeTold(row, context))
    if (grown && signOf(grown) === signs[sense]) weighed.support = bound
    else if (grown) Object.assign(weighed, {against: bound, rows: [grown]})
    else if (!isOther) Object.assign(weighed, {against: 2, isMissing: true})
    return
  }
  const agreeing = others.filter((other) => {
    const order = compareFractions(valueOf(isOther ? other : row), valueOf(isOther ? row : other))
    if (sense === 'flat') return isSteady(valueOf(row), valueOf(other), row)
    return sense === 'up' ? order > 0 : order < 0
  })
  if (agreeing.length > 0) Object.assign(weighed, {support: bound, rows: agreeing})
  else Object.assign(weighed, {against: bound, rows: others})
}

/** What was published of how it had come there, where the value before was not. */
function growthOf(row: Observation, {growths}: Citation): Observation | undefined {
  return growths().find(
    (d) =>
      isSamePeriod(d.when, row.when) &&
      d.category?.id === row.category?.id &&
      d.population.id === row.population.id
  )
}

/** Rose by 22.6% to $110 million, expanded by 1.7 GW to 14.3: the change that was told right before it, of a statistic of its own. */
function changeTold(row: Observation, {anchor, told, before}: SentenceContext): Observation | undefined {
  if (!anchor || told.length === before || !isSamePeriod(anchor.when, row.when)) return undefined
  const citation = {indicator: anchor.indicator, rows: []}
  return tellsGrowth(citation) || tellsIncrease(citation) || waysNamed(citation).size === 1
    ? anchor
    : undefined
}

/** Which way a change went: of 1.7 GW added it is told by the name. */
function signOf(row: Observation): number {
  const {numerator} = valueOf(row)
  const sign = numerator > 0n ? 1 : numerator < 0n ? -1 : 0
  return isNamedFall({indicator: row.indicator, rows: []}) ? -sign : sign
}

const signs = {up: 1, down: -1, flat: 0}

/** Raised from 4.5% to 4.8%: the versions of the same value that came before it, or after. */
function revisedTo(row: Observation, isOther: boolean): Observation[] {
  return row.versions.filter(({out}) => (isOther ? out > row.out : out < row.out))
}

/** Flat, 持平: within the house tolerance. */
function isSteady(value: Fraction, other: Fraction, {indicator}: Observation): boolean {
  const scale = unitScale(indicator.unit)
  const room = scale === 'points' ? flat.points : multiply(flat[scale], absolute(other))
  return compareFractions(absolute(subtract(value, other)), room) <= 0
}
