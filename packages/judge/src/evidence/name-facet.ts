import {isSamePeriod} from '@collate/statistics/model'
import {ofAllRows} from '../hypotheses/all-rows.ts'
import {isPair, type Hypothesis} from '../hypotheses/hypothesis.ts'
import {unitScale} from '../numbers/unit.ts'
import {namesAround, usedBefore, type JudgeBond, type JudgeReading, type SentenceContext} from './context.ts'
import {foreignBase} from './base.ts'
import {contradictsBrief} from './brief-names.ts'
import {isCountedWhole} from './counted-whole.ts'
import {isEntireWhole} from './entire-whole.ts'
import {createWeighed, speakAgainst, speakFor, type FacetName, type Weighed} from './facet.ts'
import {isRatioSide} from './ratio-sides.ts'
import {isAnew, resumedCategory, toldInChain, toldInOrder, toldInRange} from './category-before.ts'
import type {NameTest, NameValue} from './name.ts'
import {keyOfIndicator, saysCategory, saysPopulation, saysWhole} from './name-tests.ts'
import {isOfAll, isOfOther, isOfPart} from './of-part.ts'
import {isOfTerm} from './of-term.ts'
import {otherKind} from './other-kind.ts'
import {offPin} from './pins.ts'
import {isToldBack} from './told-back.ts'
import {
  isAnnounced,
  isMeasured,
  isOfMeasure,
  isPartedName,
  isPartOfName,
  namesNoCategory
} from './silent-names.ts'

/** Weigh the names of categories for and against the one of a hypothesis. */
export function weighCategory(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {citation, row, from} = hypothesis
  const {indicator} = citation
  const key = keyOfIndicator(hypothesis)
  const isOwn = saysCategory(hypothesis, row.category)
  const isCategory = (value: NameValue): boolean => value.kind === 'category' && value.indicator === key
  const weighed = weigh('category', hypothesis, reading, context, {
    isOfKind: isCategory,
    isOwn,
    isFrom: from && from.category !== row.category ? saysCategory(hypothesis, from.category) : undefined,
    isOther: saysPopulation(hypothesis, row.population),
    isMeasure: (bond) => namesNoCategory(bond, hypothesis, reading, context)
  })
  if (citation.category) {
    const isPinned = citation.category === row.category || citation.category === from?.category
    if (isPinned) weighed.support = Math.max(weighed.support, 1)
    else Object.assign(weighed, {against: Math.max(weighed.against, offPin)})
    // 82% use chat and video calls: it is said of both.
    const own = reading.names.find(({values}) => values.some(isOwn))
    const other =
      own?.run !== undefined &&
      reading.names.find(
        (d) =>
          d.run === own.run &&
          d.strength === own.strength &&
          !d.values.some(isOwn) &&
          d.values.some(isCategory)
      )
    const isCited = context.citations.some(
      ({category}) => category && other && other.values.some(saysCategory(hypothesis, category))
    )
    if (other && !isCited && !isPair(hypothesis.role) && isPinned)
      Object.assign(weighed, {against: weighed.support + 2, sign: {start: other.start, end: other.end}})
    // As many citations as numbers: each has its own, in their order.
    if (
      context.place !== undefined &&
      context.citations.indexOf(citation) !== context.place &&
      weighed.support < 2
    )
      weighed.against = Math.max(weighed.against, 3)
  }
  const {anchor} = context
  const isToldAgain =
    anchor?.indicator.package === indicator.package && anchor.category?.id === row.category?.id
  // First put at 14,978, and revised to 14,989: of the same cell, whatever the revision rests on.
  if (
    isToldAgain &&
    reading.versions.length > 0 &&
    anchor.out !== row.out &&
    isSamePeriod(anchor.when, row.when)
  )
    weighed.support = Math.max(weighed.support, bound)
  const chained = toldInChain(hypothesis, reading, context) ?? toldInRange(hypothesis, reading, context)
  if (chained)
    return Object.assign(
      weighed,
      chained === row.category!.id ? {support: bound} : {against: bound, support: 0}
    )
  const again = weighed.support === 0 ? toldInOrder(hypothesis, reading, context) : undefined
  const resumed = resumedCategory(hypothesis, reading, context)
  if (again) Object.assign(weighed, again === row.category!.id ? {support: near} : {against: near})
  else if (resumed)
    Object.assign(
      weighed,
      resumed === row.category?.id
        ? {support: Math.max(weighed.support, near)}
        : {against: Math.max(weighed.against, weighed.support + near)}
    )
  else if (weighed.support === 0) {
    if (isToldAgain || (!row.category && isAnew(weighed, hypothesis, reading))) weighed.support = 1
    else if (row.category)
      Object.assign(weighed, {isMissing: true, against: isPair(hypothesis.role) ? unnamed : weighed.against})
  }
  return weighed
}

/** Grammar ties a name to a number from here on. */
const bound = 4

/** One side of a gap that nobody names. */
const unnamed = 4

/** Weigh the names of populations for and against the one of a hypothesis. */
export function weighPopulation(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {citation, row, from} = hypothesis
  const {indicator} = citation
  // 26472家企业的28265批次产品: an amount that the data have of nobody may be of anybody; a share may not.
  if (row.population.id === '' && unitScale(indicator.unit) === 'amount') return createWeighed('population')
  const counted = populationsOf(citation.rows)
  // A measure that names its base by itself is of somebody else only where words say so: 居民消费价格 is of nobody.
  // 全国总诊疗人次达95.5亿: a title says of an amount where it was counted, and leaves out by whom.
  const isAmountInBrief = context.brief !== undefined && amounts.has(reading.quantity.kind)
  const isLoose = (bond: JudgeBond): boolean =>
    (indicator.base === 'implied' || isAmountInBrief) &&
    !((bond.as === 'base' && bond.strength >= bound) || bond.as === 'frame') &&
    !isOfTerm(bond, keyOfIndicator(hypothesis), reading) &&
    !bond.values.some((value) => value.kind === 'population' && counted.has(value.id))
  // In year 6 the gap is 4.4 points, of boys and girls that are pinned: the whole of both is neither.
  const isOfBoth = ({values}: JudgeBond): boolean =>
    from !== undefined && citation.population !== undefined && values.some(saysWhole(hypothesis))
  const isParted = (bond: JudgeBond): boolean =>
    bond.values.some(({kind}) => kind === 'population') && isPartedName(bond, hypothesis, reading, context)
  const weighed = weigh('population', hypothesis, reading, context, {
    isOfKind: (value) => value.kind === 'population',
    isOwn: saysPopulation(hypothesis, row.population),
    isFrom:
      from && from.population.id !== row.population.id
        ? saysPopulation(hypothesis, from.population)
        : undefined,
    isOther: saysCategory(hypothesis, row.category),
    isMeasure: (bond) =>
      isLoose(bond) ||
      isOfBoth(bond) ||
      isRatioSide(bond, hypothesis, context) ||
      isOfWhole(bond, hypothesis, reading, context) ||
      isMeasured(bond, hypothesis, reading, context) ||
      isCountedWhole(bond, hypothesis, reading, context) ||
      isEntireWhole(bond, hypothesis, reading, context) ||
      isToldBack(bond, hypothesis, context) ||
      isParted(bond)
  })
  const parted = weighed.support === 0 ? reading.names.find(isParted) : undefined
  if (parted) Object.assign(weighed, {support: parted.strength, by: {start: parted.start, end: parted.end}})
  const isOwnBase = row.population.id === indicator.population.id
  if (citation.population) {
    const {id} = citation.population
    if (row.population.id !== id && from?.population.id !== id)
      weighed.against = Math.max(weighed.against, offPin)
    // The usual population asks for no more when it is pinned, and no less.
    else if (!isOwnBase) weighed.support = Math.max(weighed.support, 1)
  }
  if (
    weighed.support === 0 &&
    isOwnBase &&
    (isOfAll(hypothesis, reading, context) ||
      context.told.some(
        (d) => d.population.id === row.population.id && d.indicator.package === indicator.package
      ))
  )
    weighed.support = 1
  const foreign = foreignBase(hypothesis, reading, context)
  if (foreign) Object.assign(weighed, {against: weighed.support + bound, sign: foreign})
  const isPopulation = saysPopulation(hypothesis, row.population)
  const kind = otherKind(row.population, isPopulation, hypothesis, reading, context)
  if (kind) Object.assign(weighed, {against: weighed.support + bound, sign: kind})
  if (weighed.support === 0 && !isOwnBase) {
    if (row.population.id === context.anchor?.population.id) weighed.support = 1
    else
      Object.assign(weighed, {isMissing: true, against: isPair(hypothesis.role) ? unnamed : weighed.against})
  }
  return weighed
}

const amounts: ReadonlySet<JudgeReading['quantity']['kind']> = new Set(['count', 'currency', 'measure'])

/** In Asia, the rate was 4 per 1,000 population: those of whom it always is are no others than those whom the sentence opens with. */
function isOfWhole(
  {values}: JudgeBond,
  hypothesis: Hypothesis,
  {names, quantity, clause}: JudgeReading,
  {text, clauses}: SentenceContext
): boolean {
  const {population} = hypothesis.row
  const isWhole = saysWhole(hypothesis)
  // 12月龄时，91.2%的儿童: those whom the statement opens with are a part of them.
  const leads = ({start, end}: JudgeBond): boolean => {
    const before = clauses.list[clauses.at(start)]!
    const beside = text.slice(before.start, start) + text.slice(end, quantity.start)
    return end <= quantity.start && clauses.at(start) !== clause && !hasDigit.test(beside)
  }
  const opens = (name: JudgeBond): boolean => name.opens === true || leads(name)
  return (
    values.some(isWhole) &&
    names.some((d) => opens(d) && d.values.some(saysPopulation(hypothesis, population)))
  )
}

const hasDigit = /\d/

const populationsOf = ofAllRows(
  (rows) => new Set(rows.map(({indicator, population}) => `${indicator.package}/${population.id}`))
)

type Question = {
  isOfKind: NameTest
  isOwn: NameTest
  isFrom: NameTest | undefined
  /** Whether a name speaks for another facet of the same hypothesis, and so not against this one. */
  isOther: NameTest
  isMeasure?: (bond: JudgeBond) => boolean
}

function weigh(
  facet: FacetName,
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext,
  {isOfKind, isOwn, isFrom, isOther, isMeasure}: Question
): Weighed {
  const {role} = hypothesis
  const weighed = createWeighed(facet)
  const taken: JudgeBond[] = []
  let partner: JudgeBond | undefined
  let others: readonly JudgeBond[] | undefined
  const isOtherFacet = ({start, end}: JudgeBond): boolean =>
    (others ??= reading.names.filter(({values}) => values.some(isOther))).some(
      (d) => d.start < end && start < d.end
    )
  const mayContradict = context.brief ? contradictsBrief(isOwn, isOther, reading, context) : () => true
  for (const bond of reading.names) {
    if (!bond.values.some(isOfKind) || isOfOther(bond, hypothesis, reading, context)) continue
    const {strength} = bond
    // X是Y的两倍: what a multiple is of is what it is compared with.
    const isOf = reading.quantity.kind === 'multiple' && bond.as === 'base' && strength >= 4
    const isCompared = bond.as === 'compared' || isOf
    const isSaid = bond.values.some(isOwn)
    if (isSaid && isCompared && isFrom) {
      // Girls led boys: the one that is led is what the gap counts from; not what the next clause compares with.
      const isOfNext = strength < here && context.clauses.at(bond.start) !== reading.clause
      if (strength > weighed.against) speakAgainst(weighed, isOfNext ? strength : Math.max(strength, 3), bond)
    } else if (isSaid) speakFor(weighed, strength, bond)
    else if (isFrom && bond.values.some(isFrom)) continue
    else if (isCompared && !(isPair(role) && isFrom)) continue
    else if (isOtherFacet(bond) || isMeasure?.(bond)) continue
    else if (context.brief && isOfMeasure(bond, hypothesis, reading)) continue
    else if (isPartOfName(bond, reading) || !mayContradict(bond)) continue
    else if (isAnnounced(bond, isOwn, reading)) continue
    else if (isOfPart(bond, reading, context)) continue
    else if (isTaken(bond, reading, context)) taken.push(bond)
    else {
      if (isCompared && strength >= bound) partner = bond
      speakAgainst(weighed, strength, bond)
    }
  }
  // What another number has used is said of this one as well where nothing else is.
  if (weighed.support === 0) for (const bond of taken) speakAgainst(weighed, bond.strength, bond)
  // Y is 1.3 times X: who else is named in the place of X is not the other end, however well the one is named.
  if (partner) speakAgainst(weighed, weighed.support + partner.strength, partner)
  const around = namesAround(context.around)
  // Children | with a disorder: of two heads the one names the whole of which the other names a part.
  const isWhole = around.some(({values}) => values.some(isOwn)) ? saysWhole(hypothesis) : () => false
  for (const {values, strength, as} of around) {
    if (values.some(isOwn)) weighed.support = Math.max(weighed.support, strength)
    else if (as !== 'before' && values.some(isOfKind) && !values.some(isOther) && !values.some(isWhole))
      weighed.against = Math.max(weighed.against, strength)
  }
  return weighed
}

/** Words that name a number from here on are said of it, and not of the one before. */
const near = 2

/** A name behind the next number speaks of a number less than this. */
const here = 1

function isTaken(bond: JudgeBond, reading: JudgeReading, context: SentenceContext): boolean {
  const taken = usedBefore(context, bond)
  return taken !== undefined && taken.by !== reading.at && taken.strength > bond.strength
}
