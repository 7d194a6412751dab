import type {Observation} from '@collate/statistics'
import type {Citation, Hypothesis} from '../hypotheses/hypothesis.ts'
import {isPinned} from '../hypotheses/pinned.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {createWeighed, type Weighed} from './facet.ts'
import {saysCategory, saysPopulation} from './name-tests.ts'

/** The gap between the parties: both sides were told in the sentence before, be it for another time. */
function areTold({row, from}: Hypothesis, {told}: SentenceContext): boolean {
  const isSide = (side: Observation | undefined): boolean =>
    told.some(
      (d) =>
        d.indicator === side?.indicator && d.category === side.category && d.population === side.population
    )
  return isSide(row) && isSide(from)
}

/**
 * That of men was 45,500, that of women 37,500, 8,000 less: what was told last is more or less than the other, where no
 * name of the other stands nearer.
 */
function isTurned(
  hypothesis: Hypothesis,
  {names, stance, quantity}: JudgeReading,
  {subject, told, before}: SentenceContext
): boolean {
  const {row, from} = hypothesis
  const isBare = stance.as === 'by' && stance.move?.form === 'comparative'
  if (!isBare) return false
  const isSide = (side: Observation, {values, end, as}: JudgeReading['names'][number]): boolean =>
    as !== 'compared' &&
    end <= quantity.start &&
    values.some(
      (d) =>
        saysPopulation(hypothesis, side.population)(d) ||
        (side.category !== undefined && saysCategory(hypothesis, side.category)(d))
    )
  // 18% of men; for women the figure was 13 points lower: whom grammar alone ties to it are less than who was told.
  const here = names.filter((d) => d.strength >= near)
  if (
    told.slice(before).includes(row) &&
    here.some((d) => isSide(from!, d)) &&
    !here.some((d) => isSide(row, d))
  )
    return true
  if (from !== subject || !told.slice(before).includes(row)) return false
  const last = names
    .filter((d) => isSide(row, d) || isSide(from!, d))
    .toSorted((a, b) => a.end - b.end)
    .at(-1)
  return last === undefined || isSide(from!, last)
}

const turned = 1.5

/** A name that grammar ties to a number. */
const near = 2.5

/** 接近全国水平的12倍, above the national rate: whatever the data call the whole that a part is held against. */
function isAgainstWhole(
  {row, from, citation}: Hypothesis,
  {quantity, stretch}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  const {id} = from!.population
  const isWhole =
    id !== row.population.id && (id === row.population.within || id === citation.indicator.population.id)
  const beside = text.slice(stretch.start, quantity.start) + text.slice(quantity.end, stretch.end)
  return isWhole && judgingWords[language].entire.test(beside)
}

/** Each side is cited for itself: `pay~men pay~women`. */
function areCited({row, from}: Hypothesis, {citations}: SentenceContext): boolean {
  const pins = ({category, population}: Citation): boolean => (category ?? population) !== undefined
  const own = citations.filter((d) => pins(d) && isPinned(d, row))
  const other = citations.filter((d) => pins(d) && isPinned(d, from!))
  return own.some((d) => other.some((e) => e !== d))
}

/** Weigh whether both sides of a gap are named: a difference needs two. */
export function weighOtherSide(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {role, row, from} = hypothesis
  const weighed = createWeighed('since')
  if (!from || (role !== 'gap' && role !== 'lead' && role !== 'ratio')) return weighed
  const isOther =
    row.category === from.category || !from.category
      ? saysPopulation(hypothesis, from.population)
      : saysCategory(hypothesis, from.category)
  const bond = reading.names.find(({values}) => values.some(isOther))
  const isAround = context.around.some(({names}) => names.some(({values}) => values.some(isOther)))
  const isTold = context.told.includes(from) || areTold(hypothesis, context)
  const here = context.told.slice(context.before)
  const isPairTold = here.includes(row) && here.includes(from)
  if (isTurned(hypothesis, reading, context)) return {...weighed, against: turned}
  if (bond) weighed.support = Math.max(bond.strength, 1)
  if (isPairTold) weighed.support = Math.max(weighed.support, 1.5)
  else if (bond) return weighed
  else if (
    isAround ||
    isTold ||
    areCited(hypothesis, context) ||
    isAgainstWhole(hypothesis, reading, context)
  )
    weighed.support = 1
  else weighed.isMissing = true
  return weighed
}
