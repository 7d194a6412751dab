import type {Language, Quantity} from '@collate/claims'
import {readSentence, readText, type QuantityReading, type SentenceReading} from '@collate/claims/reading'
import {parseUnit} from '@collate/statistics/model'
import type {DraftRow} from '../draft.ts'
import type {SentenceSearch} from './draft-sentences.ts'
import {periodOfReading} from './sentence-periods.ts'
import {opensWithPart} from './sentence-words.ts'

/** Where a word of a group of terms stands. */
export type TermMatch = {group: number; start: number; end: number}

/** A sentence with the terms and names that stand in it. */
export type FoundSentence = {
  text: string
  terms: readonly TermMatch[]
  names: ReadonlyArray<{start: number; end: number; values: readonly string[]}>
}

/** What keeps a number of a sentence from being taken. */
export type SentenceFault = 'several' | 'unsaid-period' | 'open-year' | 'unsure' | 'other-base'

type Value = Omit<DraftRow, 'locator' | 'quote'>
type Reading = QuantityReading<string>

/**
 * Read the numbers of a sentence that are those of an indicator.
 *
 * @returns the values with what was left open beside them; `none` where it has no number of the unit, else why none is taken
 */
export function valuesOfSentence(
  {text, terms, names}: FoundSentence,
  search: SentenceSearch
): {values: Value[]; open: SentenceFault[]} | SentenceFault | 'none' {
  const language: Language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const sentence = readSentence(readText(text, language), names, () => 'population', [])
  const ofUnit = sentence.readings.filter((d) => isOf(d.quantity, search.unit))
  const fitting = ofUnit.filter((d) => isLevel(d, search))
  if (fitting.length === 0) return ofUnit.length === 0 ? 'none' : 'unsure'
  if (isOfPart(sentence, [...names, ...terms], search)) return 'other-base'
  const heads = headsOf(sentence, fitting, terms)
  if (heads.length === 0) return 'several'
  const followers = fitting.filter((d) => !heads.includes(d) && follows(d, heads))

  const values: Value[] = []
  const open = new Set<SentenceFault>()
  for (const reading of [...heads, ...followers]) {
    const value = valueOf(reading, sentence, terms, search)
    if (typeof value === 'string') open.add(value)
    else values.push(value)
  }
  const [fault] = open
  return values.length > 0 ? {values, open: [...open]} : (fault ?? 'none')
}

/** The numbers in whose clause the words of the indicator stand; none where nobody can tell them from others there. */
function headsOf(
  {clauses}: SentenceReading<string>,
  fitting: readonly Reading[],
  terms: readonly TermMatch[]
): Reading[] {
  const scores = fitting.map(({clause, home}) => {
    const here = terms.filter((d) => [clause, home].includes(clauses.at(d.start)))
    return new Set(here.map((d) => d.group)).size
  })
  const best = Math.max(...scores)
  const heads = fitting.filter(
    (_, index) => scores[index] === best && (best > 0 || fitting.length === 1 || isMove(fitting))
  )
  return [...Map.groupBy(heads, (d) => d.clause).values()].flatMap((own) => {
    if (own.length === 1 || isMove(own)) return own
    const beside = own.filter((d) => terms.some((term) => isBeside(d.quantity, term)))
    return beside.length === 1 ? beside : []
  })
}

/** Took in 164 trainees, 招收学员164人: nothing stands between a number and a word of the indicator. */
function isBeside({start, end}: Quantity, term: TermMatch): boolean {
  const distance = term.end <= start ? start - term.end : term.start - end
  return distance >= 0 && distance <= 2
}

/** Whether a sentence speaks of people of some age, or begins with others, who are none that are known. */
function isOfPart(
  {text, readings, clauses}: SentenceReading<string>,
  names: ReadonlyArray<{start: number; end: number}>,
  {populations}: SentenceSearch
): boolean {
  const isNamed = ({start, end}: {start: number; end: number}): boolean =>
    names.some((d) => d.start < end && start < d.end)
  const [first] = clauses.list
  const isOther = first !== undefined && opensWithPart(text) && populations.length > 0 && !isNamed(first)
  return isOther || readings.some(({quantity: d}) => d.kind === 'measure' && d.unit === 'a' && !isNamed(d))
}

/** From 22% to 58%. */
function isMove(readings: readonly Reading[]): boolean {
  const [first, second] = readings
  return readings.length === 2 && first!.stance.as === 'from' && second!.stance.as === 'to'
}

/** Up from 48% in 2024, (2024: 61%): a number whose clause says only when, and what is counted in the clause before it. */
function follows({times, topics, clause, stance, list}: Reading, heads: readonly Reading[]): boolean {
  const isPlain = topics().every((d) => d.isAside ?? d.isSupport ?? false)
  const isDated = times.some((d) => d.strength >= bound && d.as !== 'aside')
  const isBehind = heads.some((d) => d.clause <= clause)
  return isPlain && isDated && isBehind && !list && stance.as !== 'by'
}

/** Tied by grammar. */
const bound = 4
/** Right beside it. */
const near = 3

function valueOf(
  reading: Reading,
  {text, readings}: SentenceReading<string>,
  terms: readonly TermMatch[],
  search: SentenceSearch
): Value | SentenceFault {
  const {quantity, denials, modes, versions, names, base, part, isUncertainty} = reading
  if (quantity.hedge !== 'exactly' || quantity.upper !== undefined) return 'unsure'
  if (!/^-?\d+(?:\.\d+)?$/.test(quantity.value)) return 'unsure'
  // Sailings that were cancelled: a word of the indicator denies nothing.
  const isDenied = denials.some(
    (d) => !d.isBeyond && !terms.some((term) => term.start < d.end && d.start < term.end)
  )
  const isPlanned = modes.some((d) => d.mode !== 'done' && d.strength >= near)
  if (isDenied || isPlanned || versions.length > 0 || part === 'rest' || isUncertainty) return 'unsure'

  const inBase = base && names.find((d) => base.start <= d.start && d.end <= base.end + 1)
  const isOnly = new Set(names.map((d) => d.values[0])).size === 1
  const name = inBase ?? names.find((d) => d.strength >= near || isOnly)
  const isOther = base !== undefined && !base.isAnyone && search.populations.length > 0 && !name
  if (isOther && !/^\P{L}*$/u.test(text.slice(base.start, base.end))) return 'other-base'

  const period = periodOfReading(reading, readings, search)
  if (typeof period !== 'object') return period
  const {step} = quantity
  const [population] = name?.values ?? []
  return {
    ...period,
    value: quantity.value,
    ...(population !== undefined && {population}),
    ...(/^\d+$/.test(step) && step !== '1' && {precision: step})
  }
}

/** Rose by 3%, a quarter more than: what is told is a change, and no level. */
function isLevel({stance, isAfterGap}: Reading, {unit, isGrowth}: SentenceSearch): boolean {
  const isChange = stance.as === 'by' || isAfterGap === true
  return isGrowth || unit === 'points' ? true : !isChange
}

function isOf({kind}: Quantity, unit: string): boolean {
  const sort = parseUnit(unit)?.sort
  if (sort === 'percent' || sort === 'points') return kind === sort
  if (sort === 'currency') return kind === 'currency'
  if (sort === 'multiple' || sort === 'ratio') return kind === 'multiple'
  return sort === 'measure' ? kind === 'measure' : kind === 'count'
}
