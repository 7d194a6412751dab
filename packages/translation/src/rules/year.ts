import type {Time} from '@collate/claims/times'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {reportContrasts, type ContrastName} from '../facts/contrasts.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isOpposed, standsForItself} from '../facts/self-standing.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {baseYear} from '../times/base-year.ts'
import {compareTimes, type BaseYears, type LoneTime} from '../times/compare-times.ts'
import {marksOf, type TimeMark} from '../times/marks.ts'
import {writeMark} from '../times/write-mark.ts'
import {yearsApart} from '../times/years-apart.ts'

/** Since when a change is: on the year, on the month. */
const contrasts: ReadonlySet<ContrastName> = new Set(['since'])

/** Both editions name the same years and dates, each with the same values. */
export const year: PairRule = {
  id: 'translation-year',
  check(comparison, disagree) {
    // Who leaves one year out all over an article, or puts it in, does so once.
    const left = new Map<string, Disagreement[]>()
    const keep = (found: Disagreement): void => {
      const what = `${found.unexpected} ${found.expected}`
      left.set(what, [...(left.get(what) ?? []), found])
    }
    const bases = {here: baseYear(comparison.here), there: baseYear(comparison.there)}
    for (const pair of comparison.pairs) {
      if (!isCompared(pair)) continue
      reportContrasts(pair, contrasts, disagree)
      const {missing, extra} = compareTimes(pair, bases)
      const toldNumbers = pair.facts.missing.filter(
        (fact) => standsForItself(fact, pair.there) || isOpposed(fact, pair, 'there')
      )
      const told = new Set(toldNumbers.map(({sentence}) => sentence))
      for (const {here, there} of missing) {
        // What is missing of one sentence is missing with it.
        const sentence = pair.there.sentences.findIndex(
          ({start, end}) => start <= there.start && there.start < end
        )
        if (!here && told.has(sentence)) continue
        const found = otherTime(pair, there, here)
        if (here) {
          disagree(found)
          continue
        }
        told.add(sentence)
        keep(found)
      }
      for (const time of extra) keep(extraTime(pair, time))
      if (missing.length > 0 || extra.length > 0) continue
      const periods = otherPeriods(pair, bases)
      for (const disagreement of periods) disagree(disagreement)
      const apart = periods.length === 0 ? yearsApart(pair) : undefined
      if (apart) disagree(otherTime(pair, apart.there, apart.here))
    }
    for (const found of left.values()) for (const one of gathered(found)) disagree(one)
  }
}

/** Both passages name the same times, but a value has another one. */
function otherPeriods(pair: ComparedPair, bases: BaseYears): Disagreement[] {
  const timed = pair.facts.matches.flatMap(({here, there, how}) => {
    const [mine, theirs] = [timeOf(here, bases.here), timeOf(there, bases.there)]
    return how !== 'hedged' && mine && theirs ? [{here, there, mine, theirs}] : []
  })
  return timed.flatMap(({here, there, mine, theirs}) => {
    if (!areOthers(mine.marks, theirs.marks)) return []
    const isDoubtful =
      saysOf(there, pair.there, mine.marks, bases.there) || saysOf(here, pair.here, theirs.marks, bases.here)
    const isSwapped = timed.some(
      (d) => areSame(d.mine.marks, theirs.marks) && areSame(d.theirs.marks, mine.marks)
    )
    if (isDoubtful && !isSwapped) return []
    return [otherPeriod(pair, here, there, mine.written, writeMark(theirs, pair.here.language))]
  })
}

/**
 * Whether the sentence of a value names such times as well: “the target that was set in 2020 for 2030” is of which
 * year?  Only a value of the other time, which changed places with it, can tell.
 */
function saysOf(
  {sentence}: EditionFact,
  {sentences, times}: EditionPassage,
  marks: readonly TimeMark[],
  base: number | undefined
): boolean {
  const {start, end} = sentences[sentence]!
  return times.some((time) => start <= time.start && time.end <= end && areSame(marksOf(time, base), marks))
}

/** Whether two times have a year, and the same; else, the same parts of years. */
function areSame(one: readonly TimeMark[], other: readonly TimeMark[]): boolean {
  return !areOthers(one, other) && one.some(({key}) => other.some((mark) => mark.key === key))
}

/** A time that grammar, or its clause, gives to a value. */
const bound = 3

function timeOf(
  {reading}: EditionFact,
  base: number | undefined
): {time: Time; written: string; marks: TimeMark[]; mark: TimeMark} | undefined {
  const bond = reading?.times.find(({as, strength}) => as === 'at' && strength >= bound)
  if (!bond) return undefined
  const marks = marksOf(bond, base).filter(({what, isLoose}) => what !== 'ago' && !isLoose)
  const [mark] = marks
  return mark && {time: bond.time, written: bond.time.written, marks, mark}
}

/** Whether two times have years, months, days or quarters, and none in common. */
function areOthers(mine: readonly TimeMark[], theirs: readonly TimeMark[]): boolean {
  return (['year', 'quarter', 'half', 'month', 'day'] as const).some((what) => {
    const [one, other] = [mine, theirs].map(
      (marks) => new Set(marks.flatMap((d) => (d.what === what ? d.key : [])))
    )
    return one!.size > 0 && other!.size > 0 && one!.isDisjointFrom(other!)
  })
}

function otherTime(pair: ComparedPair, there: LoneTime, here: LoneTime | undefined): Disagreement {
  const {written} = there
  const mine = here?.written
  const proposal = writeMark(there, pair.here.language)
  return {
    ...(!here && weightOf(pair, there)),
    pair,
    here,
    there,
    unexpected:
      mine === undefined ? `missing ${there.mark.what === 'year' ? 'year' : 'date'}` : `\`${mine}\``,
    expected: `\`${proposal}\``,
    actual: mine ?? '',
    proposals: [proposal],
    note: {
      zh:
        mine === undefined
          ? `另一版本写明了“${written}”，这里没有。没有时间的数字无法核对。`
          : `时间不同：这里是“${mine}”，另一版本是“${written}”。`,
      en:
        mine === undefined
          ? `The other edition names \`${written}\`; this one does not.  A number without its time cannot be checked.`
          : `The times differ: \`${mine}\` here, \`${written}\` there.`
    }
  }
}

/** Titles are worded anew: a year that one of them leaves out is worth a look, and so is what may be none. */
function weightOf({here}: ComparedPair, {mark, written}: LoneTime): {severity?: 'info'} {
  const isLoose =
    here.kind === 'title'
      ? mark.what === 'year'
      : tens.test(written) || (isCentury(mark) && !/\d/.test(written))
  return isLoose ? {severity: 'info'} : {}
}

/** Very last century: a turn of phrase for what is out of date. */
function isCentury({key}: LoneTime['mark']): boolean {
  const [from = '', to = ''] = key.split('/')
  return Number(to) - Number(from) === 99
}

/** The files in the 70s: without its century a decade may be a stretch of any numbers. */
const tens = /^\D*\d0s\b/

function extraTime(pair: ComparedPair, time: LoneTime): Disagreement {
  const {start, end, written} = time
  return {
    ...weightOf(pair, time),
    pair,
    here: {start, end},
    unexpected: `\`${written}\``,
    expected: 'no year that the other edition lacks',
    actual: written,
    note: {
      zh: `另一版本没有提到“${written}”。请核对后删除，或在另一版本中补上。`,
      en: `The other edition does not name \`${written}\`.  Check it, and remove it here or add it there.`
    }
  }
}

function otherPeriod(
  pair: ComparedPair,
  here: EditionFact,
  there: EditionFact,
  mine: string,
  theirs: string
): Disagreement {
  return {
    pair,
    here,
    there,
    unexpected: `\`${mine}\` for \`${here.slice}\``,
    expected: `\`${theirs}\``,
    actual: mine,
    proposals: [theirs],
    note: {
      zh: `“${here.slice}”在这里属于“${mine}”，在另一版本中属于“${theirs}”。时间和数值是一起的，不能对调。`,
      en: `\`${here.slice}\` belongs to \`${mine}\` here and to \`${theirs}\` there.  A value keeps its time.`
    }
  }
}
