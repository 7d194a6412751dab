import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {turnedRatio} from '../evidence/ratio-sides.ts'
import {categoriesOf, toldBefore, type JudgeReading, type SentenceContext} from '../evidence/context.ts'
import {periodsOf} from './all-rows.ts'
import {comparedHypotheses} from './compared.ts'
import {endsHypotheses, rangeHypotheses, reachedHypotheses} from './ends.ts'
import {factorHypotheses} from './factor.ts'
import {levelHypotheses} from './level.ts'
import {marginHypotheses} from './margin.ts'
import {type Citation, type Hypothesis} from './hypothesis.ts'
import {ofRate, ownUnit} from './own-unit.ts'
import {crossHypotheses, pairHypotheses} from './pairs.ts'
import {portionHypotheses} from './portions.ts'
import {ofExactly, roundedHypotheses} from './rounded.ts'
import {spreadHypotheses} from './spread.ts'
import {valueHypotheses} from './value.ts'
import {countHypotheses, lastSums, shiftHypotheses, wholeHypotheses} from './whole.ts'
import {namedPeriods} from '../time/named.ts'
import {parseFraction} from '../numbers/fraction.ts'
import {unitScale} from '../numbers/unit.ts'

/** What a citation has to do with a quantity: its citations, and the other numbers beside it. */
export type Question = {
  citations: readonly Citation[]
  /** The same, as they are cited together. */
  groups: ReadonlyArray<readonly Citation[]>
  /** Ids of the categories that the sentence has told before. */
  named: readonly string[]
  /** The other quantities of the citation. */
  others: readonly Quantity[]
}

/** All that a quantity may state of what is cited with it, each in the light of all values. */
export function hypothesesOf(
  reading: JudgeReading,
  slice: string,
  question: Question,
  context: SentenceContext
): Hypothesis[] {
  return question.groups.flatMap((citations) => {
    const stated = citations.map(onlyStated)
    return ofTogether(reading, slice, {...question, citations: stated}, context).map((hypothesis) => {
      const citation = citations[stated.indexOf(hypothesis.citation)]!
      return citation === hypothesis.citation ? hypothesis : {...hypothesis, citation}
    })
  })
}

function onlyStated(citation: Citation): Citation {
  const {rows, versions, stated} = citation
  if (!stated) return citation
  const isStated = (row: Observation): boolean => stated.has(row)
  let found = restricted.get(citation)
  if (!found) {
    found = {...citation, rows: rows.filter(isStated), versions: versions.filter(isStated)}
    restricted.set(citation, found)
  }
  return found
}

/** The numbers of a title are each held against all that the body states: what is asked of its values is found once. */
const restricted = new WeakMap<Citation, Citation>()

function ofTogether(
  reading: JudgeReading,
  slice: string,
  {citations, named, others}: Question,
  context: SentenceContext
): Hypothesis[] {
  const {quantity} = reading
  const counts =
    reading.whole === undefined
      ? others.filter(({kind}) => kind === 'count').map(({value}) => value)
      : [reading.whole.value]
  const groups = counts.map(parseFraction)
  const margins = reading.isUncertainty
    ? citations.flatMap((d) => marginHypotheses(ownUnit(reading, slice, d), slice, d))
    : []
  if (margins.length > 0) return margins
  if (quantity.isFlat) return citations.flatMap((d) => flatHypotheses(quantity, slice, d))
  const portions = citations.flatMap((d) => portionHypotheses(reading, slice, d, context))
  if (portions.length > 0) return portions
  const isRevised = tellsVersions(reading, context)
  const found = citations.flatMap((citation) => {
    const own = ownUnit(reading, slice, citation)
    const listed = listedIn(reading, citation)
    const turned = turnedRatio(own, slice, citation, context)
    if (turned.length > 0) return turned
    const levels = levelHypotheses(reading, slice, citation, context)
    if (levels.isOnly) return levels.found
    return valueHypotheses(own, slice, citation).concat(
      valueHypotheses(own, slice, citation, citation.versions),
      timesHypotheses(quantity, slice, citation),
      levels.found,
      roundedHypotheses(reading, slice, citation),
      factorHypotheses(own, slice, citation),
      endsHypotheses(own, slice, citation),
      rangeHypotheses(own, slice, citation, reading.stance, others),
      reachedHypotheses(own, slice, citation, reading.stance),
      comparedHypotheses(reading, slice, citation, context),
      pairHypotheses(
        // Down 0.04 on the year, of a ratio of 2.67: what a bare number tells of two values is no factor.
        quantity.kind === 'count' && own.kind === 'multiple' ? quantity : own,
        slice,
        citation,
        isRevised,
        comparedPeriods(reading, citation, context)
      ),
      // Fell by 6%, of a rate: a share of the rate itself.
      quantity.kind === 'percent' && ofRate(citation)
        ? pairHypotheses(quantity, slice, citation, isRevised)
        : [],
      wholeHypotheses(
        own,
        slice,
        citation,
        isOfListed(listed, others.concat(context.counts))
          ? listed
          : namedBy(reading, citation, citations, named, context),
        isOfListed(listed, others.concat(context.counts)) ? 'total' : partOf(reading, citations, others)
      ),
      shiftHypotheses(own, slice, citation),
      reading.part === 'total' || reading.isInOtherWords
        ? lastSums(own, slice, citation, toldParts(named, citation, context))
        : [],
      // The largest of the four kinds: a number of kinds, whatever they are counted in.
      countHypotheses(
        reading.countsRanked ? quantity : own,
        slice,
        citation,
        groups,
        reading.whole !== undefined,
        listed.length
      )
    )
  })
  return [
    ...ofExactly(found, reading, citations),
    ...spreadHypotheses(reading, slice, citations),
    ...crossHypotheses(quantity, slice, citations)
  ]
}

/** 28,800 more than in 2024, twice as many as in 2024: the periods that a comparison names, be they after what the sentence tells of. */
function comparedPeriods(
  {times, stance, quantity}: JudgeReading,
  {rows, indicator}: Citation,
  {clock}: SentenceContext
): readonly string[] {
  const isMore = stance.as === 'by' && stance.move?.form === 'comparative'
  if (!isMore && quantity.kind !== 'multiple') return []
  const periods = periodsOf(rows)
  return times.flatMap(({time, as}) =>
    as === 'compared' && time.kind === 'calendar'
      ? [...(namedPeriods(time, periods, clock, undefined, indicator.timing) ?? [])]
      : []
  )
}

/** Unchanged from 2023: two values between which there is nothing, in points of a share and else in percent. */
function flatHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const kind = unitScale(citation.indicator.unit) === 'points' ? 'points' : 'percent'
  return pairHypotheses({...quantity, kind}, slice, citation)
}

/** Cited 17.24 times each: how often, where the data count just that. */
function timesHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  if (quantity.kind !== 'multiple' || unitScale(citation.indicator.unit) !== 'amount') return []
  const {unit: _, ...counted} = quantity
  return valueHypotheses({...counted, kind: 'count'}, slice, citation).filter(
    ({outcome}) => outcome === 'agrees'
  )
}

/** Whether words speak of several versions of a value, or have told them: fell by 3.6% counts from no forecast. */
function tellsVersions({versions, modes, times}: JudgeReading, {told}: SentenceContext): boolean {
  return (
    versions.length > 0 ||
    modes.some(({mode}) => mode !== 'done') ||
    times.some(({time}) => time.role === 'published') ||
    told.some((row) => row.versions.length > 1)
  )
}

/** The categories that the sentence names. */
function listedIn({names}: JudgeReading, {indicator}: Citation): string[] {
  const key = `${indicator.package}/${indicator.id}`
  const ids = names.flatMap(({values}) =>
    values.flatMap((value) => (value.kind === 'category' && value.indicator === key ? [value.id] : []))
  )
  return [...new Set(ids)]
}

/** More than half were in four countries, and these are named: their sum. */
function isOfListed(listed: readonly string[], others: readonly Quantity[]): boolean {
  return (
    listed.length > 1 &&
    others.some(
      ({kind, value, hedge}) => kind === 'count' && hedge === 'exactly' && value === String(listed.length)
    )
  )
}

/** The categories that a sum is of: those named with it, or cited for it; else those told before. */
function namedBy(
  {names, part}: JudgeReading,
  {indicator}: Citation,
  citations: readonly Citation[],
  named: readonly string[],
  context: SentenceContext
): readonly string[] {
  const cited = citations.flatMap((d) => (d.indicator === indicator && d.category ? [d.category.id] : []))
  if (cited.length > 1) return cited
  if (part !== 'total') return named
  const key = `${indicator.package}/${indicator.id}`
  const namedFrom = (least: number): string[] =>
    names.flatMap(({values, strength}) =>
      strength >= least
        ? values.flatMap((value) => (value.kind === 'category' && value.indicator === key ? [value.id] : []))
        : []
    )
  // A and B are the largest two, and come to 45.9 billion together: those of its own clause, or of the one before.
  const own = namedFrom(2)
  const all = [own, namedFrom(1)].find((d) => new Set(d).size > 1)
  if (all) return all
  return own.length > 0 ? named : toldParts(named, {indicator}, context)
}

/** The two together: the categories that the sentence told before, else those of the sentence before, or of the table above. */
function toldParts(
  named: readonly string[],
  {indicator}: Pick<Citation, 'indicator'>,
  context: SentenceContext
): readonly string[] {
  const before = toldBefore(context)
  // These three together, of which the sentence before told the first.
  const all = [...new Set([...before, ...named])].filter((id) => indicator.categories.has(id))
  const isAll = context.counts.some(
    ({kind, value, hedge}) => kind === 'count' && hedge === 'exactly' && value === String(all.length)
  )
  if (isAll && all.length > 1) return all
  if (named.length > 0) return named
  return before.length > 0
    ? before
    : categoriesOf(context.listed.filter((row) => row.indicator === indicator))
}

/** One number for several categories that are cited together is their sum. */
function partOf(
  {part}: JudgeReading,
  citations: readonly Citation[],
  others: readonly Quantity[]
): JudgeReading['part'] {
  const [first] = citations
  const isTotal =
    others.length === 0 &&
    citations.length > 1 &&
    citations.every(
      ({indicator, category}) => indicator === first!.indicator && category && indicator.choices === 'single'
    )
  return part ?? (isTotal ? 'total' : undefined)
}
